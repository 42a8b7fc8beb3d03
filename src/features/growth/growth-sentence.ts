/** What may be said of growth in one sentence, and what is missing for more (assessment 6 and 7). */
import { repairedShare, type GrowthPoint, type RepairedShare } from '../../domain/growth/growth-point.ts';

/** First tries of one kind and direction a trend takes at least. */
export const TREND_MINIMUM = 6;
/** How many tries stand for the beginning, and how many for now. */
const ENDS = 3;

/** Like tasks: the same kind, the same depth of editing, the same direction. */
export type LikeTasks = Pick<GrowthPoint, 'kind' | 'postEditing' | 'direction'>;

export type GrowthSentence =
  /** There are works, but none of them has findings. */
  | { readonly say: 'no-findings' }
  /** All was translated from scratch: there are no errors to count, only her own view. */
  | { readonly say: 'translated'; readonly count: number }
  /** Too few for a trend: what there is, counted over all, and how many are needed yet. */
  | {
      readonly say: 'few';
      readonly what: LikeTasks;
      readonly count: number;
      readonly low: number;
      readonly high: number;
      readonly n: number;
      readonly needed: number;
    }
  /** Enough to put the last three beside the first three. */
  | {
      readonly say: 'compared';
      readonly what: LikeTasks;
      readonly count: number;
      readonly first: RepairedShare;
      readonly last: RepairedShare;
      /** `unclear` while the two intervals overlap. */
      readonly change: 'up' | 'down' | 'unclear';
    };

interface Counted {
  readonly point: GrowthPoint;
  readonly share: RepairedShare;
}

/** The sentence over the kind of task she has tried most; of two alike, the one she tried last. Oldest points first. */
export function growthSentence(points: readonly GrowthPoint[]): GrowthSentence {
  const groups = new Map<string, Counted[]>();
  for (const point of points) {
    const share = shareOf(point);
    if (!share) continue;
    const name = [point.kind, point.postEditing, point.direction].join(' ');
    const group = groups.get(name) ?? [];
    // Taken out and put in again: the group tried last comes last.
    groups.delete(name);
    groups.set(name, [...group, { point, share }]);
  }
  const largest = [...groups.values()].reduce<readonly Counted[]>(
    (best, group) => (group.length >= best.length ? group : best),
    [],
  );
  const [one] = largest;
  if (!one) {
    const translated = points.length > 0 && points.every(({ kind }) => kind === 'translate');
    return translated ? { say: 'translated', count: points.length } : { say: 'no-findings' };
  }
  const { kind, postEditing, direction } = one.point;
  const about = { what: { kind, postEditing, direction }, count: largest.length };
  const first = pooled(largest.slice(0, ENDS));
  const last = pooled(largest.slice(-ENDS));
  if (largest.length < TREND_MINIMUM || !first || !last) {
    const { errors, repaired, toJudge } = counts(largest);
    const needed = TREND_MINIMUM - largest.length;
    return { say: 'few', ...about, low: repaired, high: repaired + toJudge, n: errors, needed };
  }
  return { say: 'compared', ...about, first, last, change: changeOf(first, last) };
}

/** Of post-editing the share repaired, of spotting the share found, which has no bounds. */
function shareOf({ repaired, found }: GrowthPoint): RepairedShare | null {
  return repaired ?? (found && { low: found.value, high: found.value, n: found.n, interval: found.interval });
}

/** Errors summed first, the share taken once: a mean of shares would weigh short tasks too much. */
function pooled(group: readonly Counted[]): RepairedShare | null {
  return repairedShare(counts(group));
}

function counts(group: readonly Counted[]): { errors: number; repaired: number; toJudge: number } {
  const sum = (pick: (share: RepairedShare) => number): number =>
    group.reduce((total, { share }) => total + Math.round(pick(share)), 0);
  return {
    errors: sum(({ n }) => n),
    repaired: sum(({ low, n }) => low * n),
    toJudge: sum(({ low, high, n }) => (high - low) * n),
  };
}

function changeOf(first: RepairedShare, last: RepairedShare): 'up' | 'down' | 'unclear' {
  if (last.interval.low > first.interval.high) return 'up';
  return last.interval.high < first.interval.low ? 'down' : 'unclear';
}
