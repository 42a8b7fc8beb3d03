import { ShareChart, type SharePoint } from '../controls/ShareChart.tsx';
import type { PackGrowthRow } from '../domain/evidence/pack.ts';
import { isOwnSlug } from '../domain/exercise/own-slug.ts';
import { InstructGrowth, SpotGrowth, TranslationGrowth } from './KindGrowth.tsx';
import { countWords, intervalWords, shareWords, titleOf } from './share-words.ts';
import { useSheetWords, type SheetWords } from './sheet-words.ts';
import { TaskHead, type TableRow } from './TaskHead.tsx';
import type { WorkView } from './work-view.ts';

/** A trend is claimed from so many first tries of one kind and direction (assessment 7). */
const LEAST_FOR_TREND = 6;

/** All works at a glance: first tries drawn and listed, later ones listed apart. */
export function GrowthSection({ works }: { readonly works: readonly WorkView[] }) {
  const words = useSheetWords();
  const { t } = words;
  const all = works.flatMap((view) => (view.row ? [{ view, row: view.row }] : []));
  const rows = all.filter(({ row }) => row.kind === 'post-edit');
  const first = rows.filter(({ row }) => row.first);
  const later = rows.filter(({ row }) => !row.first);
  const edited = all.some(({ row }) => row.kind !== 'translate');
  const points = first.flatMap((one) => pointOf(one, words));
  return (
    <section className="growth">
      <h2>{t('sheet.growth.title')}</h2>
      <p className="lead">{t(edited ? 'sheet.growth.lead' : 'sheet.growth.leadTranslate')}</p>
      {points.length > 0 && (
        <figure className="chart">
          <figcaption>{t('sheet.growth.chart')}</figcaption>
          <ShareChart
            title={t('sheet.growth.chart')}
            description={points.map(({ label }) => label).join('; ')}
            points={points}
            formatShare={words.f.percent}
          />
          <p className="key">{t('sheet.growth.key')}</p>
        </figure>
      )}
      {rows.length > 0 && (
        <table className="figures growth-table">
          <thead>
            <tr>
              <th scope="col">{t('sheet.growth.task')}</th>
              <th scope="col">{t('sheet.growth.date')}</th>
              <th scope="col">{t('sheet.growth.repaired')}</th>
              <th scope="col">{t('sheet.interval')}</th>
              <th scope="col">HTER</th>
            </tr>
          </thead>
          {first.length > 0 && <GrowthRows title={t('sheet.growth.first')} rows={first} />}
          {later.length > 0 && <GrowthRows title={t('sheet.growth.later')} rows={later} />}
        </table>
      )}
      <SpotGrowth rows={all.filter(({ row }) => row.kind === 'spot')} />
      <TranslationGrowth rows={all.filter(({ row }) => row.kind === 'translate')} />
      <InstructGrowth rows={all.filter(({ row }) => row.kind === 'instruct')} />
      {mostAlike(all.flatMap(({ row }) => (row.first ? [row] : []))) < LEAST_FOR_TREND && (
        <p className="note">{t('sheet.growth.noTrend', { n: LEAST_FOR_TREND })}</p>
      )}
    </section>
  );
}

/** A first try on the chart, by the number of its work. None where no key was at hand. */
function pointOf({ view, row }: TableRow, words: SheetWords): readonly SharePoint[] {
  if (!row.repaired) return [];
  const { low, high, interval } = row.repaired;
  const { t, f } = words;
  const work = t('sheet.work.number', { n: f.number(view.number) });
  const label = `${f.date(row.at)} ${work} ${titleOf(view, words)}${t('sheet.colon')}${shareWords(row.repaired, words)}`;
  const series = row.direction === 'zh-en' ? 0 : 1;
  return [{ id: row.submission, low, high, interval, series, label, tick: f.number(view.number) }];
}

function GrowthRows({ title, rows }: { readonly title: string; readonly rows: readonly TableRow[] }) {
  const words = useSheetWords();
  const { t, f } = words;
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={5}>
          {title}
        </th>
      </tr>
      {rows.map(({ view, row }) => (
        <tr key={row.submission}>
          <TaskHead view={view} row={row} />
          <td data-label={t('sheet.growth.repaired')}>
            {row.repaired ? shareWords(row.repaired, words) : t(isOwnSlug(row.slug) ? 'sheet.ownText' : 'sheet.noKey')}
            {row.repaired && <small>{countWords(row.repaired, words)}</small>}
          </td>
          <td data-label={t('sheet.interval')}>{row.repaired ? intervalWords(row.repaired.interval, words) : '–'}</td>
          <td data-label="HTER">{f.number(row.hter, 1)}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** How many rows the largest group of one kind, direction and depth has. */
function mostAlike(rows: readonly PackGrowthRow[]): number {
  const counts = new Map<string, number>();
  for (const { kind, direction, postEditing } of rows) {
    const group = `${kind} ${direction} ${postEditing}`;
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
