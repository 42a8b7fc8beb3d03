import { useTranslation } from 'react-i18next';
import { annotationsIn } from '../../../domain/attempt/annotations.ts';
import type { SegmentState } from '../../../domain/attempt/replay.ts';
import { useKept } from '../../../workspace/use-kept.ts';
import classes from '../HandIn.module.css';
import type { OpenWorkbench } from '../open-workbench.ts';
import { parseMarkDrafts } from './mark-draft.ts';
import { reviewOf } from './review-marks.ts';
import { markDraftsName } from './use-marks.ts';

interface SpotSummaryProps {
  readonly workbench: OpenWorkbench;
  readonly segments: readonly SegmentState[];
  readonly onGo: (segment: string) => void;
}

/** What goes along with the hand-in of a spotting task, and which of it she may look at once more. */
export function SpotSummary({ workbench: { attempt, exercise, journal }, segments, onGo }: SpotSummaryProps) {
  const { t } = useTranslation('spot');
  const { t: tHandIn } = useTranslation('handin');
  const [drafts] = useKept(markDraftsName(attempt.id), parseMarkDrafts);
  const bySegment = annotationsIn(journal.events);
  const ids = exercise.segments.map(({ id }) => id);
  const seen = reviewOf(segments, bySegment, drafts);
  const lists = [
    { key: 'undone', ids: seen.undone, words: t('handIn.undone'), must: true },
    { key: 'open', ids: seen.open, words: t('handIn.open'), must: true },
    { key: 'bare', ids: seen.bare, words: t('handIn.noFix', { count: seen.bareMarks }), must: false },
    { key: 'clean', ids: seen.clean, words: t('handIn.clean'), must: false },
  ];
  return (
    <section className={classes.section} aria-labelledby="hand-in-marks">
      <h2 id="hand-in-marks">{t('handIn.title')}</h2>
      <p>
        {seen.marks === 0
          ? t('handIn.none', { all: ids.length })
          : t('handIn.sentence', { count: seen.marks, segments: seen.marked, all: ids.length })}
      </p>
      {lists
        .filter((list) => list.ids.length > 0)
        .map((list) => (
          <div key={list.key} className={list.must ? classes.must : classes.look}>
            <p>{list.words}</p>
            <ul>
              {list.ids.map((id) => (
                <li key={id}>
                  <button type="button" onClick={() => onGo(id)}>
                    {tHandIn('check.segment', { n: ids.indexOf(id) + 1 })}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      <p className={classes.quiet}>{t('handIn.self')}</p>
    </section>
  );
}
