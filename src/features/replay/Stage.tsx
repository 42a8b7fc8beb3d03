import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { VirtualList } from '../../controls/VirtualList.tsx';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import page from './Replay.module.css';
import type { ReplayScene } from './replay-scene.ts';
import type { ReplaySegment } from './replay-segment.ts';
import { seenMarks } from './seen-marks.ts';
import { StageSegment } from './StageSegment.tsx';

interface StageProps {
  readonly scene: ReplayScene;
  readonly segments: readonly ReplaySegment[];
  readonly languages: Exercise['languages'];
  /** Nothing is written in this work: its errors are annotated. */
  readonly annotates: boolean;
  /** The rows in which anything was done. */
  readonly touched: ReadonlySet<number>;
  readonly onGo: (segment: string) => void;
}

/** All segments as they stood at this moment, the one she is in always in sight. */
export function Stage({ scene, segments, languages, annotates, touched, onGo }: StageProps) {
  const { t } = useTranslation('replay');
  const { moment, state } = scene;
  const at = segments.findIndex(({ id }) => id === moment.here);
  // What is marked hangs on these two; the rest of a scene moves with every frame.
  const marks = useMemo(() => seenMarks(scene), [scene.moment, scene.change]); // oxlint-disable-line react-hooks/exhaustive-deps
  return (
    <section className={page.stage} aria-label={t('stage.label')}>
      <h2>{t('stage.label')}</h2>
      <VirtualList
        count={segments.length}
        estimate={(index) => likelyHeight(segments[index])}
        className={`${page.box} ${page.texts}`}
        list={{ role: 'list' }}
        row={(index) => ({ role: 'listitem', 'data-segment': segments[index]?.id })}
        at={at}
        looks={state.sought}
        all={false}
      >
        {(index) => {
          const segment = segments[index]!;
          const played = moment.segments[index]!;
          return (
            <StageSegment
              n={index + 1}
              segment={segment}
              played={played}
              languages={languages}
              annotates={annotates}
              here={index === at}
              marks={index === at ? marks : NO_MARKS}
              touched={touched.has(index)}
              onGo={onGo}
            />
          );
        }}
      </VirtualList>
    </section>
  );
}

const NO_MARKS = { caret: null, changed: null } as const;

/** A first guess, put right as soon as the row is drawn. */
function likelyHeight(segment: ReplaySegment | undefined): number {
  const lines = Math.max((segment?.source.length ?? 0) / 24, (segment?.draft.length ?? 0) / 40, 1);
  return Math.ceil(lines) * 30 + 34;
}
