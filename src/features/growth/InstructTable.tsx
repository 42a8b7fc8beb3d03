import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import type { GrowthRow } from './growth-rows.ts';
import { hterUnit } from './hter-unit.ts';
import { TryCell, TryTable, type TryColumn } from './TryTable.tsx';
import { useTaskWords } from './use-task-words.ts';

/** What instructions to an AI saved, first tries before later ones. Of errors two counts, for they were repaired by two. */
export function InstructTable({ rows }: { readonly rows: readonly GrowthRow[] }) {
  const { t } = useTranslation('growth');
  const { t: instruct } = useTranslation('instruct');
  const { t: measures } = useTranslation('measures');
  const units = [...new Set(rows.flatMap(({ point }) => point.instruction?.before.signature ?? []).map(hterUnit))];
  const hter = `HTER ${units.map((unit) => measures(`hter.per.${unit}`)).join(' / ')}`;
  const columns: readonly TryColumn[] = [
    { id: 'date', name: t('table.date') },
    { id: 'task', name: t('table.task') },
    { id: 'try', name: t('table.try') },
    { id: 'direction', name: t('table.direction') },
    { id: 'before', name: instruct('growth.before'), unit: hter },
    { id: 'after', name: instruct('growth.after'), unit: hter },
    { id: 'saved', name: instruct('growth.saved'), unit: instruct('growth.savedUnit') },
    { id: 'byInstruction', name: instruct('growth.byInstruction'), unit: instruct('growth.errors') },
    { id: 'byStudent', name: instruct('growth.byStudent'), unit: instruct('growth.errors') },
    { id: 'self', name: measures('self.name'), unit: t('table.of100') },
  ];
  return (
    <TryTable title={instruct('growth.title')} note={instruct('growth.note')} columns={columns}>
      {rows.map((row) => (
        <Row key={row.point.submission} row={row} columns={columns} />
      ))}
    </TryTable>
  );
}

function Row({ row, columns }: { readonly row: GrowthRow; readonly columns: readonly TryColumn[] }) {
  const { t } = useTranslation('growth');
  const { t: instruct } = useTranslation('instruct');
  const locale = useSettings((settings) => settings.locale);
  const formats = useFormats();
  const words = useTaskWords();
  const { point, title, round, repeat, self } = row;
  const { instruction } = point;
  if (!instruction) return null;
  const { before, after, saved, errors } = instruction;
  const tried = repeat || round > 1 ? t(repeat ? 'table.repeat' : 'table.round', { round }) : t('table.firstTry');
  const ofErrors = errors ? instruct('growth.ofN', { n: errors.errors }) : t('table.no-key');
  const cell = (id: string, content: ReactNode, small?: string) => (
    <TryCell column={columns.find((column) => column.id === id)} small={small}>
      {content}
    </TryCell>
  );
  return (
    <tr role="row">
      {cell('date', formats.date(point.at))}
      {cell('task', <Link to={`/findings/${point.submission}`}>{bilingualText(title, locale)}</Link>)}
      {cell('try', tried)}
      {cell('direction', words.direction(point.direction))}
      {cell('before', formats.number(before.score, 1))}
      {cell('after', formats.number(after.score, 1))}
      {cell('saved', formats.number(saved.edits), formats.percent(saved.share))}
      {cell('byInstruction', formats.number(errors?.byInstruction ?? null), ofErrors)}
      {cell('byStudent', formats.number(errors?.byStudent ?? null), ofErrors)}
      {cell(
        'self',
        self ? formats.number(point.selfScore) : t('table.noSelf'),
        self ? `${self.rubric.body.id} v${self.rubric.body.version}` : '',
      )}
    </tr>
  );
}
