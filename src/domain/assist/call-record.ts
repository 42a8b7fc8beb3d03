import * as z from 'zod/mini';
import { MAX_EVENT_TEXT } from '../attempt/edit-event.ts';
import { segmentId } from '../exercise/exercise.ts';
import { inForce } from '../record/in-force.ts';
import type { RecordType, YijinRecord } from '../record/record.ts';
import { assistancePolicy, exerciseRef } from '../task/task.ts';

const word = z.string().check(z.maxLength(200));
const text = z.string().check(z.maxLength(MAX_EVENT_TEXT));
const ms = z.int().check(z.nonnegative());

/** What a call was about: an attempt that was handed in, an exercise of the shelf, or neither (a test, a text of her own). */
const about = z.union([
  z.strictObject({ attempt: word }),
  z.strictObject({ exercise: exerciseRef }),
  z.strictObject({ nothing: z.literal(true) }),
]);
export type CallAbout = z.output<typeof about>;

/**
 * One call to an AI outside the writing of an attempt, with all that became of its answer: a later step is a record that
 * supersedes it. The members are those of a ledger entry.
 */
const callBody = z.strictObject({
  about,
  call: z.string().check(z.maxLength(80)),
  purpose: z.string().check(z.maxLength(40)),
  policy: assistancePolicy,
  model: word,
  instruction: z.string().check(z.maxLength(80)),
  segment: z.nullable(segmentId),
  at: z.iso.datetime({ offset: true }),
  asked: text,
  answer: z.nullable(text),
  failure: z.nullable(z.string().check(z.maxLength(80))),
  ms: z.nullable(ms),
  tokens: z.nullable(z.strictObject({ in: z.int(), out: z.int() })),
  cost: z.nullable(z.strictObject({ amount: z.number(), currency: z.string().check(z.maxLength(3)) })),
  became: z.array(z.enum(['shown', 'taken', 'changed', 'refused'])).check(z.maxLength(1000)),
});
export type Call = Readonly<z.output<typeof callBody>>;
export type CallRecord = YijinRecord<'ai-call', Call>;
export const callRecord: RecordType<'ai-call', Call> = { kind: 'ai-call', format: 1, body: callBody };

/** The calls about an attempt, each as it stands now, oldest first. */
export function callsAbout(attempt: string, records: readonly CallRecord[]): readonly CallRecord[] {
  return inForce(records).filter(({ body }) => 'attempt' in body.about && body.about.attempt === attempt);
}
