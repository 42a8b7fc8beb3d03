import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { percentRange } from '../../workspace/percent-range.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import type { GrowthRow } from './growth-rows.ts';
import { TryCell, TryTable, type TryColumn } from './TryTable.tsx';
import { useTaskWords } from './use-task-words.ts';

/** What was spotted, first tries before later ones: errors found, and how exactly, named and weighed. No rate of edits. */
export function SpotTable({ rows }: { readonly rows: readonly GrowthRow[] }) {
  const { t } = useTranslation('growth');
  const { t: spotted } = useTranslation('spot');
  const { t: measures } = useTranslation('measures');
  const columns: readonly TryColumn[] = [
    { id: 'n', name: t('table.n') },
    { id: 'date', name: t('table.date') },
    { id: 'task', name: t('table.task') },
    { id: 'try', name: t('table.try') },
    { id: 'direction', name: t('table.direction') },
    { id: 'found', name: spotted('figure.found.name'), unit: t('table.repairedUnit') },
    { id: 'f1', name: t('table.f1'), unit: t('table.byCharacter') },
    {
      // One column: all of them would not fit beside each other in English.
      id: 'exactness',
      name: t('table.exactness'),
      unit: t('table.byCharacter'),
    },
    { id: 'types', name: spotted('figure.types.name'), unit: t('table.ofFound') },
    { id: 'severities', name: spotted('figure.severities.name'), unit: t('table.ofFound') },
    { id: 'alarms', name: spotted('figure.alarms.name') },
    { id: 'ewc', name: measures('ewc.name'), unit: [...new Set(rows.map(({ lengthRule }) => lengthRule))].join(' / ') },
    { id: 'self', name: measures('self.name') },
  ];
  return (
    <TryTable title={t('table.spotted')} note={t('table.spottedNote')} columns={columns}>
      {rows.map((row) => (
        <Row key={row.point.submission} row={row} columns={columns} />
      ))}
    </TryTable>
  );
}

interface RowProps {
  readonly row: GrowthRow;
  readonly columns: readonly TryColumn[];
}

function Row({ row, columns }: RowProps) {
  const { t } = useTranslation('growth');
  const locale = useSettings((settings) => settings.locale);
  const formats = useFormats();
  const words = useTaskWords();
  const { point, title, round, repeat, unknown } = row;
  const { found, spotting } = point;
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
      {cell('try', repeat || round > 1 ? t(repeat ? 'table.repeat' : 'table.round', { round }) : t('table.firstTry'))}
      {cell('direction', words.direction(point.direction))}
      {found
        ? cell(
            'found',
            <>
              <b>{formats.percent(found.value)}</b> {t('table.ofN', { n: found.n })}
            </>,
            percentRange(found.interval, formats),
          )
        : cell('found', t(`table.${unknown ?? 'no-key'}`))}
      {cell('f1', formats.percent(spotting?.f1 ?? null))}
      {cell(
        'exactness',
        spotting
          ? `${formats.percent(spotting.recall)} / ${formats.percent(spotting.precision)}`
          : formats.percent(null),
      )}
      {cell('types', formats.percent(spotting?.typeAccuracy ?? null))}
      {cell('severities', formats.percent(spotting?.severityAccuracy ?? null))}
      {cell('alarms', formats.number(spotting?.falseAlarms ?? null))}
      {cell('ewc', formats.number(point.ewc, Number.isInteger(point.ewc) ? 0 : 1))}
      {cell('self', formats.number(point.selfScore))}
    </tr>
  );
}
