/** Error spotting at the level of characters (assessment 3.4): how much of the key's spans was marked, and rightly weighed. */
import { SEVERITIES, type Severity } from '../errors/severity.ts';

/** A stretch in code points, `end` not included, with its severity. */
export interface WeighedSpan {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

/** Sums of one text; those of several texts are added before anything is divided. */
export interface SpanCounts {
  /** Characters marked by both, 1 when the severity is the same, else 0.5. */
  readonly credit: number;
  readonly marked: number;
  readonly inKey: number;
}

/** Precision, recall and F1, each 0 to 1. Nothing to find and nothing marked: 1; one side empty: 0. */
export interface SpanScore extends SpanCounts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Counts the characters of one text: each has the severity of the span over it, the higher where spans overlap. */
export function countSpans(key: readonly WeighedSpan[], marked: readonly WeighedSpan[]): SpanCounts {
  const [wanted, found] = [severities(key), severities(marked)];
  let credit = 0;
  for (const [at, severity] of found) {
    const right = wanted.get(at);
    if (right !== undefined) credit += right === severity ? 1 : 0.5;
  }
  return { credit, marked: found.size, inKey: wanted.size };
}

/** The score of one text or, by its micro-average, of several. */
export function scoreSpans(texts: readonly SpanCounts[]): SpanScore {
  const sum = (count: (text: SpanCounts) => number): number => texts.reduce((all, text) => all + count(text), 0);
  const counts = {
    credit: sum(({ credit }) => credit),
    marked: sum(({ marked }) => marked),
    inKey: sum(({ inKey }) => inKey),
  };
  const { credit, marked, inKey } = counts;
  if (marked === 0 && inKey === 0) return { ...counts, precision: 1, recall: 1, f1: 1 };
  const precision = marked === 0 ? 0 : credit / marked;
  const recall = inKey === 0 ? 0 : credit / inKey;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { ...counts, precision, recall, f1 };
}

function severities(spans: readonly WeighedSpan[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { start, end, severity } of spans) {
    const weight = SEVERITIES.indexOf(severity);
    for (let at = start; at < end; at += 1) found.set(at, Math.max(found.get(at) ?? 0, weight));
  }
  return found;
}
