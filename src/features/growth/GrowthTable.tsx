import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { workKind } from '../../domain/exercise/work-kind.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { percentRange } from '../../workspace/percent-range.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import type { GrowthRow } from './growth-rows.ts';
import { hterUnit } from './hter-unit.ts';
import { TryCell, TryTable, type TryColumn } from './TryTable.tsx';
import { useTaskWords } from './use-task-words.ts';

export interface GrowthTableProps {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly GrowthRow[];
  /** Whether to say which round or repeat each row is. */
  readonly withTry?: boolean;
}

/** The values of the chart and the rest of the figures, one row a try. On narrow screens a row becomes a short list. */
export function GrowthTable({ title, note, rows, withTry = false }: GrowthTableProps) {
  const { t } = useTranslation('growth');
  const { t: measures } = useTranslation('measures');
  const columns = [
    { id: 'n', name: t('table.n'), unit: '' },
    { id: 'date', name: t('table.date'), unit: '' },
    { id: 'task', name: t('table.task'), unit: '' },
    ...(withTry ? [{ id: 'try', name: t('table.try'), unit: '' }] : []),
    { id: 'direction', name: t('table.direction'), unit: '' },
    { id: 'kind', name: t('table.kind'), unit: '' },
    { id: 'repaired', name: t('table.repaired'), unit: t('table.repairedUnit') },
    { id: 'critical', name: measures('missedCritical.name'), unit: '' },
    { id: 'hter', name: measures('hter.name'), unit: '' },
    { id: 'chrf2', name: measures('chrf2.name'), unit: '' },
    { id: 'over-edit', name: measures('overEdit.name'), unit: '' },
    { id: 'ewc', name: measures('ewc.name'), unit: [...new Set(rows.map(({ lengthRule }) => lengthRule))].join(' / ') },
    { id: 'self', name: measures('self.name'), unit: '' },
  ];
  return (
    <TryTable title={title} note={note} columns={columns}>
      {rows.map((row) => (
        <Row key={row.point.submission} row={row} columns={columns} withTry={withTry} />
      ))}
    </TryTable>
  );
}

interface RowProps {
  readonly row: GrowthRow;
  readonly columns: readonly TryColumn[];
  readonly withTry: boolean;
}

function Row({ row, columns, withTry }: RowProps) {
  const { t } = useTranslation('growth');
  const { t: names } = useTranslation('names');
  const { t: measures } = useTranslation('measures');
  const locale = useSettings((settings) => settings.locale);
  const formats = useFormats();
  const words = useTaskWords();
  const { point, title, round, repeat, unknown } = row;
  const { repaired } = point;
  const cell = (id: string, content: ReactNode, small?: string) => (
    <TryCell column={columns.find((column) => column.id === id)} small={small}>
      {content}
    </TryCell>
  );
  return (
    <tr role="row">
      {cell('n', row.n)}
      {cell('date', formats.date(point.at))}
      {cell('task', <Link to={`/findings/${point.submission}`}>{bilingualText(title, locale)}</Link>)}
      {withTry && cell('try', t(repeat ? 'table.repeat' : 'table.round', { round }))}
      {cell('direction', words.direction(point.direction))}
      {cell('kind', names(`kind.${workKind(point)}`))}
      {repaired
        ? cell(
            'repaired',
            <>
              <b>{percentRange(repaired, formats)}</b> {t('table.ofN', { n: repaired.n })}
            </>,
            percentRange(repaired.interval, formats),
          )
        : cell('repaired', t(`table.${unknown ?? 'no-key'}`))}
      {cell('critical', formats.number(point.missedCritical))}
      {cell(
        'hter',
        formats.number(point.hter, 1),
        point.hterSignature === null ? '' : measures(`hter.per.${hterUnit(point.hterSignature)}`),
      )}
      {cell('chrf2', formats.number(point.chrf2, 1))}
      {cell('over-edit', formats.percent(point.overEdit))}
      {cell('ewc', formats.number(point.ewc, Number.isInteger(point.ewc) ? 0 : 1))}
      {cell('self', formats.number(point.selfScore))}
    </tr>
  );
}
