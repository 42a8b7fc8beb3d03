import { measureSegment } from '../domain/metrics/measurement.ts';
import { parseQuestion, type Answer } from './protocol.ts';

/** The worker's answer to a message; null when the message is no question. */
export function answer(message: unknown): Answer | null {
  const question = parseQuestion(message);
  if (!question) return null;
  const { id, inputs } = question;
  try {
    return { id, ok: true, measures: inputs.map(measureSegment) };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
