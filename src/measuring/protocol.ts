/**
 * What the page and its worker say to each other. Both sides check what they get by hand: schemas would be most of the
 * worker's weight.
 */
import type { SegmentMeasure, SegmentTexts, TaskMeasure } from '../domain/metrics/measurement.ts';

/** What is to be measured: one segment, or segments as one corpus. */
export type Work =
  | { readonly kind: 'segment'; readonly input: SegmentTexts }
  | { readonly kind: 'task'; readonly inputs: readonly SegmentTexts[] };
export type Measure = SegmentMeasure | TaskMeasure | null;

export interface Question {
  readonly id: number;
  readonly work: Work;
}
export type Answer =
  | { readonly id: number; readonly ok: true; readonly measure: Measure }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** A question, or null for a message that is none. */
export function parseQuestion(message: unknown): Question | null {
  if (!isObject(message) || typeof message['id'] !== 'number' || !isObject(message['work'])) return null;
  const { id, work } = message;
  if (work['kind'] === 'segment' && isTexts(work['input']))
    return { id, work: { kind: 'segment', input: work['input'] } };
  const inputs = work['inputs'];
  if (work['kind'] !== 'task' || !Array.isArray(inputs) || !inputs.every(isTexts)) return null;
  return { id, work: { kind: 'task', inputs } };
}

/** An answer, or null for a message that is none. */
export function parseAnswer(message: unknown): Answer | null {
  if (!isObject(message) || typeof message['id'] !== 'number') return null;
  const { id, ok, measure, message: reason } = message;
  if (ok === true && (measure === null || isMeasure(measure))) return { id, ok, measure };
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
function isMeasure(value: unknown): value is SegmentMeasure | TaskMeasure {
  if (!isObject(value)) return false;
  return [value['hter'], value['chrf2'], value['characters']].every(
    (part) => isObject(part) && typeof part['signature'] === 'string',
  );
}
