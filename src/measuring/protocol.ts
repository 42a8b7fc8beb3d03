/**
 * What the page and its workers say to each other. Both sides check what they get by hand: schemas would be most of the
 * worker's weight.
 */
import type { SegmentMeasure, SegmentTexts } from '../domain/metrics/measurement.ts';

/** Segments to be measured, each by itself. */
export interface Question {
  readonly id: number;
  readonly inputs: readonly SegmentTexts[];
}
/** A measure for each segment, in their order; or why there is none for any. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly measures: readonly SegmentMeasure[] }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** A question, or null for a message that is none. */
export function parseQuestion(message: unknown): Question | null {
  if (!isObject(message) || typeof message['id'] !== 'number') return null;
  const { id, inputs } = message;
  return Array.isArray(inputs) && inputs.every(isTexts) ? { id, inputs } : null;
}

/** An answer, or null for a message that is none. */
export function parseAnswer(message: unknown): Answer | null {
  if (!isObject(message) || typeof message['id'] !== 'number') return null;
  const { id, ok, measures, message: reason } = message;
  if (ok === true && Array.isArray(measures) && measures.every(isMeasure)) return { id, ok, measures };
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

// Both sides are of one build: that the three measures are there is enough to know an answer from a stray message.
function isMeasure(value: unknown): value is SegmentMeasure {
  if (!isObject(value)) return false;
  return [value['hter'], value['chrf2'], value['characters']].every(
    (part) => isObject(part) && typeof part['signature'] === 'string',
  );
}
