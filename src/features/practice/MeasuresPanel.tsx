import { useTranslation } from 'react-i18next';
import type { SegmentState } from '../../domain/attempt/replay.ts';
import type { TaskMeasure } from '../../domain/metrics/measurement.ts';
import type { Script } from '../../domain/text/language.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './Panel.module.css';
import { useSegmentMeasure, useTaskMeasure } from './use-measures.ts';

interface MeasuresPanelProps {
  readonly segment: SegmentState | undefined;
  readonly segments: readonly SegmentState[];
  readonly target: Script;
}

/** What was changed so far, of this segment and of the task, each figure with its unit and, on demand, its settings. */
export function MeasuresPanel({ segment, segments, target }: MeasuresPanelProps) {
  const { t } = useTranslation('practice');
  const here = useSegmentMeasure(segment, target);
  const { figures, progress } = useTaskMeasure(segments, target);
  const all = figures?.measure ?? null;
  const signatures = here === 'too-long' ? all : (here ?? all);
  return (
    <>
      <h3 className={classes.subtitle}>{t('measures.segment')}</h3>
      {here === 'too-long' ? <p>{t('measures.tooLong')}</p> : <Numbers measure={here} target={target} />}
      <h3 className={classes.subtitle}>{t('measures.task')}</h3>
      {progress && <p>{t('measures.progress', progress)}</p>}
      {(all || !progress) && <Numbers measure={all} target={target} />}
      {figures !== null && figures.left > 0 && <p>{t('measures.left', { count: figures.left })}</p>}
      <details className={classes.settings}>
        <summary>{t('measures.settings')}</summary>
        <p>{t('measures.settingsText')}</p>
        {signatures && (
          <>
            <code>{signatures.hter.signature}</code>
            <code>{signatures.chrf2.signature}</code>
            <code>{signatures.characters.signature}</code>
          </>
        )}
      </details>
    </>
  );
}

function Numbers({ measure, target }: { readonly measure: TaskMeasure | null; readonly target: Script }) {
  const { t } = useTranslation('practice');
  const formats = useFormats();
  if (!measure) return <p>{t('measures.waiting')}</p>;
  const { hter, chrf2, characters } = measure;
  return (
    <dl className={classes.numbers}>
      <dt>{t('measures.hter')}</dt>
      <dd data-figure="hter">{formats.number(hter.score, 1)}</dd>
      <dd className={classes.unit}>
        {t(target === 'zh' ? 'measures.hterUnitZh' : 'measures.hterUnitEn', {
          count: hter.edits,
          length: hter.refLength,
        })}
      </dd>
      <dt>{t('measures.chrf2')}</dt>
      <dd data-figure="chrf2">{formats.number(chrf2.score, 1)}</dd>
      <dt>{t('measures.characters')}</dt>
      <dd data-figure="characters">{formats.number(characters.distance)}</dd>
      <dd className={classes.unit}>{t('measures.charactersUnit', { rate: formats.percent(characters.rate) })}</dd>
    </dl>
  );
}
