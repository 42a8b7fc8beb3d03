import type { ReactNode } from 'react';
import { intervalWords } from './share-words.ts';
import { useSheetWords } from './sheet-words.ts';
import { TaskHead, type TableRow } from './TaskHead.tsx';

interface GrowthOfKind {
  readonly rows: readonly TableRow[];
}

/** What was spotted: finding errors is another skill than repairing them, so it is never in one table with that. */
export function SpotGrowth({ rows }: GrowthOfKind) {
  const words = useSheetWords();
  const { t, f } = words;
  const cells = ({ row }: TableRow): readonly ReactNode[] => [
    row.found ? (
      <>
        {f.percent(row.found.value)}
        <small>
          {t('sheet.of', { hits: f.number(Math.round(row.found.value * row.found.n)), n: f.number(row.found.n) })}
        </small>
      </>
    ) : (
      t('sheet.noKey')
    ),
    row.found ? intervalWords(row.found.interval, words) : '–',
    f.percent(row.f1 ?? null),
  ];
  const columns = [t('sheet.figures.found'), t('sheet.interval'), 'F1'];
  return <KindTable title={t('sheet.growth.spotted')} {...{ rows, columns, cells }} />;
}

/** What was translated from scratch: no errors are counted in it, so that her own view is all there is. */
export function TranslationGrowth({ rows }: GrowthOfKind) {
  const { t, f } = useSheetWords();
  const cells = ({ row: { self } }: TableRow): readonly ReactNode[] => [
    self ? t('sheet.growth.self', { score: f.number(self.score, 0) }) : t('sheet.growth.noSelf'),
  ];
  return <KindTable title={t('sheet.growth.translated')} columns={[t('sheet.growth.selfHead')]} {...{ rows, cells }} />;
}

/** What instructions to an AI saved: their worth and hers are told apart, and neither is in the line of post-editing. */
export function InstructGrowth({ rows }: GrowthOfKind) {
  const { t, f } = useSheetWords();
  const cells = ({ row: { instruction, self } }: TableRow): readonly ReactNode[] => [
    f.number(instruction?.before ?? null, 1),
    f.number(instruction?.after ?? null, 1),
    f.number(instruction?.saved ?? null),
    self ? t('sheet.growth.self', { score: f.number(self.score, 0) }) : t('sheet.growth.noSelf'),
  ];
  const columns = [
    t('sheet.instruct.growthBefore'),
    t('sheet.instruct.growthAfter'),
    t('sheet.instruct.growthSaved'),
    t('sheet.growth.selfHead'),
  ];
  return <KindTable title={t('sheet.instruct.growth')} {...{ rows, columns, cells }} />;
}

interface KindTableProps extends GrowthOfKind {
  readonly title: string;
  /** Behind the task and its date. */
  readonly columns: readonly string[];
  readonly cells: (row: TableRow) => readonly ReactNode[];
}

/** The works of one kind, one row each; nothing where there are none. */
function KindTable({ title, columns, rows, cells }: KindTableProps) {
  const { t } = useSheetWords();
  if (rows.length === 0) return null;
  return (
    <table className="figures growth-table">
      <thead>
        <tr>
          {[title, t('sheet.growth.date'), ...columns].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.row.submission}>
            <TaskHead {...one} />
            {cells(one).map((cell, index) => (
              <td key={columns[index]} data-label={columns[index]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
