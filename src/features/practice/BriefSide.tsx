import type { Exercise } from '../../domain/exercise/exercise.ts';
import { BriefPanel } from './BriefPanel.tsx';
import { KeysPanel } from './KeysPanel.tsx';
import { writtenIn } from './row-lengths.ts';
import type { Scene } from './scene.ts';
import { SegmentDots } from './SegmentDots.tsx';

/** The left side: what the task asks for, where she is in it, and the few keys that matter most. */
export function BriefSide({ scene, exercise }: { readonly scene: Scene; readonly exercise: Exercise }) {
  return (
    <>
      <BriefPanel exercise={exercise} written={writtenIn(scene, exercise)} />
      <SegmentDots
        rows={scene.rows}
        active={scene.state.active}
        onGo={(id) => {
          scene.sides.closeSheet();
          scene.goTo(id);
        }}
      />
      {scene.sides.wide && <KeysPanel />}
    </>
  );
}
