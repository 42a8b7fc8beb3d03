import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Criterion } from '../../domain/review/rubric.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import type { GrowthRow } from './growth-rows.ts';
import { TryCell, TryTable, type TryColumn } from './TryTable.tsx';
import { useTaskWords } from './use-task-words.ts';

/**
 * What was translated from scratch, first tries before later ones: her own levels by the rubric, criterion by criterion,
 * and their score. No rate of edits, for nothing was edited.
 */
export function TranslationTable({ rows }: { readonly rows: readonly GrowthRow[] }) {
  const { t } = useTranslation('growth');
  const { t: measures } = useTranslation('measures');
  const locale = useSettings((settings) => settings.locale);
  const criteria = criteriaOf(rows);
  const columns: readonly TryColumn[] = [
    { id: 'date', name: t('table.date') },
    { id: 'task', name: t('table.task') },
    { id: 'try', name: t('table.try') },
    { id: 'direction', name: t('table.direction') },
    ...criteria.map(({ id, name }) => ({ id, name: bilingualText(name, locale), unit: t('table.level') })),
    { id: 'self', name: measures('self.name'), unit: t('table.of100') },
    { id: 'reference', name: t('table.reference'), unit: 'chrF2' },
    { id: 'ewc', name: measures('ewc.name'), unit: [...new Set(rows.map(({ lengthRule }) => lengthRule))].join(' / ') },
  ];
  return (
    <TryTable title={t('table.translated')} note={t('table.translatedNote')} columns={columns}>
      {rows.map((row) => (
        <Row key={row.point.submission} row={row} columns={columns} criteria={criteria} />
      ))}
    </TryTable>
  );
}

interface RowProps {
  readonly row: GrowthRow;
  readonly columns: readonly TryColumn[];
  readonly criteria: readonly Criterion[];
}

function Row({ row, columns, criteria }: RowProps) {
  const { t } = useTranslation('growth');
  const locale = useSettings((settings) => settings.locale);
  const formats = useFormats();
  const words = useTaskWords();
  const { point, title, round, repeat, self } = row;
  const levels = self?.review.record.body.ratings ?? [];
  const tried = repeat || round > 1 ? t(repeat ? 'table.repeat' : 'table.round', { round }) : t('table.firstTry');
  const cell = (id: string, content: ReactNode, small?: string) => (
    <TryCell key={id} column={columns.find((column) => column.id === id)} small={small}>
      {content}
    </TryCell>
  );
  return (
    <tr role="row">
      {cell('date', formats.date(point.at))}
      {cell('task', <Link to={`/findings/${point.submission}`}>{bilingualText(title, locale)}</Link>)}
      {cell('try', tried)}
      {cell('direction', words.direction(point.direction))}
      {criteria.map(({ id }) => cell(id, formats.number(levels.find((one) => one.criterion === id)?.level ?? null)))}
      {cell(
        'self',
        self ? formats.number(point.selfScore) : t('table.noSelf'),
        self ? `${self.rubric.body.id} v${self.rubric.body.version}` : '',
      )}
      {cell('reference', formats.number(point.referenceChrf2, 1))}
      {cell('ewc', formats.number(point.ewc, Number.isInteger(point.ewc) ? 0 : 1))}
    </tr>
  );
}

/** The criteria of every rubric the works were rated by, each once. */
function criteriaOf(rows: readonly GrowthRow[]): readonly Criterion[] {
  const all = rows.flatMap(({ self }) => self?.rubric.body.criteria ?? []);
  return [...new Map(all.map((criterion) => [criterion.id, criterion])).values()];
}
