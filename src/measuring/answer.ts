import { measureSegment, measureTask } from '../domain/metrics/measurement.ts';
import { parseQuestion, type Answer, type Measure, type Work } from './protocol.ts';

/** Does the work. What cannot be measured throws, as `domain/metrics` does. */
export function measure(work: Work): Measure {
  return work.kind === 'segment' ? measureSegment(work.input) : measureTask(work.inputs);
}

/** The worker's answer to a message; null when the message is no question. */
export function answer(message: unknown): Answer | null {
  const question = parseQuestion(message);
  if (!question) return null;
  const { id, work } = question;
  try {
    return { id, ok: true, measure: measure(work) };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
