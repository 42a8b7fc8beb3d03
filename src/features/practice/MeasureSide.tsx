import type { Exercise } from '../../domain/exercise/exercise.ts';
import { scriptOf } from '../../domain/text/language.ts';
import { ChecksPanel } from './ChecksPanel.tsx';
import { MeasuresPanel } from './MeasuresPanel.tsx';
import type { Scene } from './scene.ts';
import { TermsPanel } from './TermsPanel.tsx';

/** The right side: what may be amiss in the segment, its terms, and what was changed so far. */
export function MeasureSide({ scene, exercise }: { readonly scene: Scene; readonly exercise: Exercise }) {
  const { state, row, checks, readOnly } = scene;
  return (
    <>
      <ChecksPanel checks={checks} readOnly={readOnly} onFix={scene.fix} />
      <TermsPanel
        terms={exercise.terms}
        source={row?.source ?? ''}
        text={row?.text ?? ''}
        languages={exercise.languages}
        readOnly={readOnly}
        onInsert={scene.insert}
      />
      <MeasuresPanel
        segment={state.segments.find(({ id }) => id === state.active)}
        segments={state.segments}
        target={scriptOf(exercise.languages.target)}
      />
    </>
  );
}
