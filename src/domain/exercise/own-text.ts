/**
 * A text of the student's own as a record: the exercise that was made of it, every draft that was made for it with its
 * origin, and which of them she works on. A change is a record that supersedes it and has the next revision; older
 * revisions stay readable for the works on them.
 */
import * as z from 'zod/mini';
import { plainText } from '../record/plain-text.ts';
import type { RecordType, YijinRecord } from '../record/record.ts';
import { exerciseBody, MAX_SEGMENT, segmentId, slug } from './exercise.ts';
import { isOwnSlug } from './own-slug.ts';

/** The longest text that can be brought, in UTF-16 units, and into how many segments it may be divided. */
export const MAX_OWN_TEXT = 40_000;
export const MAX_OWN_SEGMENTS = 400;
/** The longest draft, in UTF-16 units: what an AI may answer at most. */
export const MAX_OWN_DRAFT = 200_000;
/** How many drafts stand side by side. */
export const MAX_OWN_DRAFTS = 6;

const calls = z.array(z.string().check(z.maxLength(80))).check(z.maxLength(200));

/**
 * Where a draft comes from. `calls`: the calls of the ledger that it was made by. `instruction` with its version,
 * `draft/in-context@1`.
 */
export const draftOrigin = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('ai'),
    provider: plainText(1, 80),
    model: plainText(1, 200),
    instruction: plainText(1, 80),
    calls,
  }),
  z.strictObject({ by: z.literal('browser'), calls }),
  z.strictObject({ by: z.literal('pasted') }),
]);
export type DraftOrigin = Readonly<z.output<typeof draftOrigin>>;

const ownDraft = z.strictObject({
  id: z.string().check(z.regex(/^d[1-9][0-9]{0,3}$/)),
  origin: draftOrigin,
  /** When it was made. */
  at: z.iso.datetime({ offset: true }),
  /** What it has of the segments; some may be missing. */
  segments: z
    .array(z.strictObject({ id: segmentId, draft: plainText(1, MAX_SEGMENT) }))
    .check(z.maxLength(MAX_OWN_SEGMENTS)),
});

const kept = z.strictObject({
  state: z.literal('kept'),
  exercise: exerciseBody.check(z.refine((exercise) => isOwnSlug(exercise.slug), { path: ['slug'], error: 'not-own' })),
  drafts: z.array(ownDraft).check(z.maxLength(MAX_OWN_DRAFTS)),
  /** The draft she works on; null where she translates without one. */
  chosen: z.nullable(z.string()),
});
/** Taken off the list. What was handed in on it needs its text, so the records before stay. */
const removed = z.strictObject({ state: z.literal('removed'), slug });

export const ownTextBody = z.discriminatedUnion('state', [kept, removed]);
export type OwnTextBody = z.output<typeof ownTextBody>;
export type KeptOwnText = z.output<typeof kept>;
export type OwnTextRecord = YijinRecord<'own-text', OwnTextBody>;

export const ownTextRecord: RecordType<'own-text', OwnTextBody> = { kind: 'own-text', format: 1, body: ownTextBody };
