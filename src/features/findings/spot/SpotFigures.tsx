import { useTranslation } from 'react-i18next';
import { wilson } from '../../../domain/growth/wilson.ts';
import type { SpotFindings } from '../../../domain/review/spot.ts';
import { percentRange } from '../../../workspace/percent-range.ts';
import { useFormats } from '../../../workspace/use-formats.ts';
import { FigureList, type Figure } from '../FigureList.tsx';

type FigureId = 'found' | 'f1' | 'recall' | 'precision' | 'types' | 'severities' | 'alarms';

/** Those counted in characters; the others count errors and marks. */
const BY_CHARACTER: ReadonlySet<FigureId> = new Set<FigureId>(['recall', 'precision', 'f1']);

interface SpotFiguresProps {
  readonly findings: SpotFindings;
  /** How many marks she handed in. */
  readonly marks: number;
}

/** The figures of error spotting (assessment 3.4), each with what it was counted from. */
export function SpotFigures({ findings, marks }: SpotFiguresProps) {
  const { t } = useTranslation('spot');
  const { t: measures } = useTranslation('measures');
  const formats = useFormats();
  const { rule, score, errors, found, typeAccuracy, severityAccuracy, falseAlarms } = findings;
  const interval = wilson(found, errors);
  const half = (value: number): string => formats.number(value, Number.isInteger(value) ? 0 : 1);
  const judged = (share: number | null): readonly string[] =>
    share === null ? [t('figure.noneFound')] : [t('figure.ofFound', { hits: Math.round(share * found), count: found })];
  const figure = (id: FigureId, value: string, unit: readonly string[]): Figure => ({
    id,
    counts: t(BY_CHARACTER.has(id) ? 'figure.byCharacter' : 'figure.byError'),
    name: t(`figure.${id}.name`),
    value,
    unit,
    says: t(`figure.${id}.says`),
    signature: rule,
  });
  const empty = score.marked === 0 && score.inKey === 0;
  return (
    <FigureList
      figures={[
        figure('found', errors === 0 ? formats.percent(null) : formats.percent(found / errors), [
          t('figure.ofErrors', { hits: found, count: errors }),
          ...(interval ? [t('figure.interval', { interval: percentRange(interval, formats) })] : []),
        ]),
        figure('types', formats.percent(typeAccuracy), judged(typeAccuracy)),
        figure('severities', formats.percent(severityAccuracy), judged(severityAccuracy)),
        figure('alarms', formats.number(falseAlarms), [t('figure.ofMarks', { count: marks })]),
        figure('recall', formats.percent(score.recall), [
          t('figure.recall.unit', { credit: half(score.credit), count: score.inKey }),
        ]),
        figure('precision', formats.percent(score.precision), [
          t('figure.precision.unit', { credit: half(score.credit), count: score.marked }),
        ]),
        figure('f1', formats.percent(score.f1), [t(empty ? 'figure.nothing' : 'figure.f1.unit')]),
      ]}
    >
      {interval && (
        <div>
          <dt>{measures('interval.name')}</dt>
          <dd>{measures('interval.says')}</dd>
        </div>
      )}
    </FigureList>
  );
}
