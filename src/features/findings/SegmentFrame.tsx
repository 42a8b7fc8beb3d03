import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Explainable } from '../../coach/coached-text.ts';
import type { Remark } from '../../domain/attempt/remarks.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { BesideSegment } from './Beside.tsx';
import { SegmentCoach } from './coach/SegmentCoach.tsx';
import page from './Findings.module.css';
import classes from './Segment.module.css';

interface SegmentFrameProps {
  readonly card: { readonly id: string; readonly n: number };
  readonly languages: Exercise['languages'];
  /** The source text, with marks on it where there are any. */
  readonly source: ReactNode;
  /** A reference to look up; null where there is none, or where it is shown otherwise. */
  readonly reference: string | null;
  /** What she wrote beside this segment. */
  readonly remarks: readonly Remark[];
  /** What can be explained of the segment. */
  readonly explainable?: readonly Explainable[];
  /** Her text and what there is to say of it. */
  readonly children: ReactNode;
}

/** One segment of a task that was handed in, of whatever kind: its number, its source, and beside it what became of it. */
export function SegmentFrame({
  card,
  languages,
  source,
  reference,
  remarks,
  explainable,
  children,
}: SegmentFrameProps) {
  const { t } = useTranslation('findings');
  return (
    <article className={classes.segment} aria-label={t('segment', { n: card.n })} data-segment={card.id}>
      <span className={classes.number} aria-hidden="true">
        {card.n}
      </span>
      <p className={`text ${classes.source}`} lang={languages.source} data-source-text="">
        <span className="visually-hidden">{t('source')}: </span>
        {source}
      </p>
      <div className={classes.target}>
        {children}
        <BesideSegment remarks={remarks} />
        {reference !== null && (
          <details className={page.fold}>
            <summary>{t('reference')}</summary>
            <p className="text" lang={languages.target}>
              {reference}
            </p>
            <p className={page.quiet}>{t('referenceNote')}</p>
          </details>
        )}
        <SegmentCoach segment={card.id} findings={explainable} />
      </div>
    </article>
  );
}
