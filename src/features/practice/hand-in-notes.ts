import * as z from 'zod/mini';
import { REFLECTION_QUESTIONS } from '../../domain/attempt/submission.ts';

/** What a student has written in the hand-in so far, kept until it is handed in. */
const handInNotes = z.object({
  reflection: z.catch(z.partialRecord(z.enum(REFLECTION_QUESTIONS), z.string()), {}),
  rationale: z.catch(z.string(), ''),
  levels: z.catch(z.record(z.string(), z.int().check(z.gte(1), z.lte(5))), {}),
  evidence: z.catch(z.record(z.string(), z.string()), {}),
});
export type HandInNotes = z.output<typeof handInNotes>;

export const NO_NOTES: HandInNotes = { reflection: {}, rationale: '', levels: {}, evidence: {} };

/** Reads kept notes; what is none of ours is left out. */
export function parseHandInNotes(value: unknown): HandInNotes {
  const parsed = handInNotes.safeParse(value);
  return parsed.success ? parsed.data : NO_NOTES;
}
