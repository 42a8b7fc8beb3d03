import type { Timeline, TickKind } from '../../domain/playback/timeline.ts';

/** The width of the drawing in its own units: it is stretched to the width of the page. */
export const CHART_WIDTH = 1000;
const MOST_HEIGHT = 320;
const MOST_ROW = 18;
/** A bar is never so thin that it is not seen, in units and px. */
const LEAST_BAR = 1;
const LEAST_HEIGHT = 1;

/** The drawing of a timeline as paths: a few elements, however much happened. Heights are px. */
export interface ChartPaths {
  readonly height: number;
  readonly row: number;
  readonly visits: string;
  readonly pauses: string;
  readonly away: string;
  readonly cuts: string;
  readonly ticks: Readonly<Record<TickKind, string>>;
}

/** Where ticks of a kind stand in their row: from and to, of its height. What came in stands up, what went hangs down. */
const REACH: Readonly<Record<TickKind, readonly [number, number]>> = {
  in: [0.12, 0.5],
  out: [0.5, 0.88],
  paste: [0.05, 0.95],
  annotation: [0.05, 0.95],
};

export function chartPaths(timeline: Timeline, rows: number): ChartPaths {
  const row = Math.min(MOST_ROW, MOST_HEIGHT / Math.max(rows, 1));
  const height = row * rows;
  const x = (ms: number): number => Math.round((ms / timeline.length) * CHART_WIDTH * 100) / 100;
  const y = (at: number, share: number): number => Math.round((at + share) * row * 100) / 100;
  const box = (from: number, to: number, top: number, bottom: number): string => {
    const width = Math.max(LEAST_BAR, x(to) - x(from));
    return `M${x(from)} ${top}h${width.toFixed(2)}V${Math.max(bottom, top + LEAST_HEIGHT)}h-${width.toFixed(2)}z`;
  };
  const pauses = (away: boolean): string =>
    timeline.pauses
      .filter((pause) => pause.row !== null && pause.away === away)
      .map(({ row: at, from, to }) => `M${x(from)} ${y(at ?? 0, 0.5)}H${x(to)}`)
      .join('');
  const ticks: Record<TickKind, string> = { in: '', out: '', paste: '', annotation: '' };
  for (const { row: at, at: ms, kind } of timeline.ticks) {
    const [from, to] = REACH[kind];
    ticks[kind] += `M${x(ms)} ${y(at, from)}V${Math.max(y(at, to), y(at, from) + LEAST_HEIGHT)}`;
  }
  return {
    height,
    row,
    visits: timeline.visits.map(({ row: at, from, to }) => box(from, to, y(at, 0.1), y(at, 0.9))).join(''),
    pauses: pauses(false),
    away: pauses(true),
    cuts: timeline.cuts
      .map(({ from, to }) => x((from + to) / 2))
      .map((at) => `M${at - 1.5} 0v6M${at + 1.5} 0v6`)
      .join(''),
    ticks,
  };
}
