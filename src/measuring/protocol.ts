/**
 * What the page and its workers say to each other. Both sides check what they get by hand: schemas would be most of the
 * worker's weight.
 */
import type { SegmentMeasure, SegmentTexts } from '../domain/metrics/measurement.ts';
import { COUNTS, type SegmentCounts } from '../domain/metrics/segment-counts.ts';

/** Segments to be measured, each by itself, and what is wanted of them: all there is to show, or what a task is summed of. */
export interface Question {
  readonly id: number;
  readonly wanted: 'measures' | 'counts';
  readonly inputs: readonly SegmentTexts[];
}
/** Of each segment, in their order. Counts stand in one row, `COUNTS` a segment: reading them keeps the page for no time. */
export type Measured = { readonly measures: readonly SegmentMeasure[] } | { readonly counts: SegmentCounts };
/** What was measured; or why nothing was. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly measured: Measured }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** A question, or null for a message that is none. */
export function parseQuestion(message: unknown): Question | null {
  if (!isObject(message) || typeof message['id'] !== 'number') return null;
  const { id, wanted, inputs } = message;
  if (wanted !== 'measures' && wanted !== 'counts') return null;
  return Array.isArray(inputs) && inputs.every(isTexts) ? { id, wanted, inputs } : null;
}

/** An answer, or null for a message that is none. */
export function parseAnswer(message: unknown): Answer | null {
  if (!isObject(message) || typeof message['id'] !== 'number') return null;
  const { id, ok, measured, message: reason } = message;
  if (ok === true && isMeasured(measured)) return { id, ok, measured };
  return ok === false && typeof reason === 'string' ? { id, ok, message: reason } : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): value is SegmentTexts {
  if (!isObject(value)) return false;
  const { draft, text, target } = value;
  return typeof draft === 'string' && typeof text === 'string' && (target === 'zh' || target === 'en');
}

function isMeasured(value: unknown): value is Measured {
  if (!isObject(value)) return false;
  const { measures, counts } = value;
  if (counts instanceof Float64Array) return counts.length % COUNTS === 0;
  return Array.isArray(measures) && measures.every(isMeasure);
}

// Both sides are of one build: that the three measures are there is enough to know an answer from a stray message.
function isMeasure(value: unknown): value is SegmentMeasure {
  if (!isObject(value)) return false;
  return [value['hter'], value['chrf2'], value['characters']].every(
    (part) => isObject(part) && typeof part['signature'] === 'string',
  );
}
