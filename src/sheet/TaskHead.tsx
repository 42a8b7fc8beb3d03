import type { PackGrowthRow } from '../domain/evidence/pack.ts';
import { isOwnSlug } from '../domain/exercise/own-slug.ts';
import { workKindOf } from '../domain/exercise/work-kind.ts';
import { directionOf, titleOf } from './share-words.ts';
import { useSheetWords, type SheetWords } from './sheet-words.ts';
import type { WorkView } from './work-view.ts';

/** One work in a table of growth. */
export interface TableRow {
  readonly view: WorkView;
  readonly row: PackGrowthRow;
}

/** The cells every row of growth begins with: which task, and which try at it. */
export function TaskHead({ view, row }: TableRow) {
  const words = useSheetWords();
  const { t, names, f } = words;
  return (
    <>
      <th scope="row">
        <span className="work-number">{t('sheet.work.number', { n: f.number(view.number) })}</span>{' '}
        {titleOf(view, words)}
        <small>
          {directionOf(view, words)} · {names(`kindInFull.${workKindOf(view.facts.exercise.body)}`)} ·{' '}
          {t('sheet.ewc', { ewc: f.number(row.ewc, 1) })}
          {row.kind === 'translate' && isOwnSlug(row.slug) && ` · ${t('sheet.ownText')}`}
        </small>
      </th>
      <td>
        {f.date(row.at)}
        <small>{tryOf(row, words)}</small>
      </td>
    </>
  );
}

function tryOf({ first, round }: PackGrowthRow, { t, f }: SheetWords): string {
  if (first) return t('sheet.try.first');
  return round > 1 ? t('sheet.try.round', { round: f.number(round) }) : t('sheet.try.repeat');
}
