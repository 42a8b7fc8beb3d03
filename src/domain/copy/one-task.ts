import * as z from 'zod/mini';
import type { Attempt } from '../attempt/attempt.ts';
import { parseEnvelope } from '../record/record.ts';

const ofAttempt = z.looseObject({ attempt: z.string() });
const ofSubmission = z.looseObject({ submission: z.string() });
const ofExercise = z.looseObject({ slug: z.string(), revision: z.int() });
const ofCall = z.looseObject({
  about: z.union([z.looseObject({ attempt: z.string() }), z.looseObject({ text: z.string() })]),
});
const ofOwnText = z.looseObject({ exercise: ofExercise });

/**
 * The lines that a copy of one attempt takes along, in their order: what was handed in of it, what was said about that,
 * the calls to an AI that belong to it, and its exercise and key when they came from a file, or the text of her own that it
 * is about.
 */
export function recordsOfAttempt<L extends { readonly line: string }>(
  attempt: Pick<Attempt, 'id' | 'task'>,
  lines: readonly L[],
): readonly L[] {
  const { slug, revision } = attempt.task.exercise;
  const read = lines.map((line) => ({ line, envelope: parseEnvelope(line.line) }));
  const bodies = read.flatMap(({ line, envelope }) =>
    envelope.ok ? [{ line, id: envelope.record.id, kind: envelope.record.kind, body: envelope.record.body }] : [],
  );
  const mine = (body: unknown): boolean => {
    const parsed = ofAttempt.safeParse(body);
    return parsed.success && parsed.data.attempt === attempt.id;
  };
  const submissions = new Set(bodies.filter(({ body }) => mine(body)).map(({ id }) => id));
  const about = (body: unknown): boolean => {
    const parsed = ofSubmission.safeParse(body);
    return parsed.success && submissions.has(parsed.data.submission);
  };
  const set = (kind: string, body: unknown): boolean => {
    const own = kind === 'own-text' ? ofOwnText.safeParse(body).data?.exercise : undefined;
    const told = kind === 'exercise' || kind === 'key' ? ofExercise.safeParse(body).data : own;
    return told?.slug === slug && told.revision === revision;
  };
  const asked = (kind: string, body: unknown): boolean => {
    const call = kind === 'ai-call' ? ofCall.safeParse(body).data?.about : undefined;
    return call !== undefined && (call['attempt'] === attempt.id || call['text'] === slug);
  };
  return bodies
    .filter(({ kind, body }) => mine(body) || about(body) || set(kind, body) || asked(kind, body))
    .map(({ line }) => line);
}
