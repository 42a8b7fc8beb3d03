import { useSheetWords } from './sheet-words.ts';
import { titleOf } from './share-words.ts';
import type { WorkView } from './work-view.ts';

const HEIGHT = 48;
const TOP = 18;
/** More columns than that are too thin to be read. */
const MOST = 30;

/** HTER by segment, as columns with their values: where the text was worked on, not how well. */
export function HterChart({ view }: { readonly view: WorkView }) {
  const words = useSheetWords();
  const { t, f } = words;
  const unit = view.facts.exercise.body.languages.target === 'zh-CN' ? 'characters' : 'words';
  const columns = view.segments.flatMap(({ n, figures }) => (figures ? [{ n, hter: figures.hter }] : []));
  if (columns.length === 0 || columns.length > MOST) return null;
  const most = Math.max(20, ...columns.map(({ hter }) => hter));
  const width = 100 / columns.length;
  const foot = TOP + HEIGHT;
  const id = `hter-${view.number}`;
  return (
    <figure className="chart hter">
      <figcaption>{t(`sheet.hter.title.${unit}`)}</figcaption>
      <svg width="100%" height={foot + 20} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{t('sheet.hter.chart', { title: titleOf(view, words) })}</title>
        <desc id={`${id}-desc`}>{columns.map(({ n, hter }) => `${n}: ${f.number(hter, 1)}`).join('; ')}</desc>
        <line className="grid" x1="0" x2="100%" y1={foot} y2={foot} />
        {columns.map(({ n, hter }, index) => {
          const height = (HEIGHT * hter) / most;
          const middle = `${((index + 0.5) * width).toFixed(2)}%`;
          return (
            <g key={n}>
              <rect
                className="column"
                x={`${((index + 0.25) * width).toFixed(2)}%`}
                width={`${(width / 2).toFixed(2)}%`}
                y={foot - height}
                height={height}
              />
              <text x={middle} y={foot - height - 4} textAnchor="middle">
                {f.number(hter)}
              </text>
              <text x={middle} y={foot + 15} textAnchor="middle">
                {n}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
