import { measureSegment } from '../domain/metrics/measurement.ts';
import { COUNTS, countsOf } from '../domain/metrics/segment-counts.ts';
import { parseQuestion, type Answer, type Measured, type Question } from './protocol.ts';

/** The worker's answer to a message; null when the message is no question. */
export function answer(message: unknown): Answer | null {
  const question = parseQuestion(message);
  if (!question) return null;
  const { id } = question;
  try {
    return { id, ok: true, measured: measure(question) };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** Measures what is asked, on the thread that asks. */
export function measure({ wanted, inputs }: Pick<Question, 'wanted' | 'inputs'>): Measured {
  if (wanted === 'measures') return { measures: inputs.map(measureSegment) };
  const counts = new Float64Array(inputs.length * COUNTS);
  for (const [at, input] of inputs.entries()) counts.set(countsOf(measureSegment(input)), at * COUNTS);
  return { counts };
}
