import * as z from 'zod/mini';
import { MAX_EVENT_TEXT } from '../attempt/edit-event.ts';
import { segmentId, slug } from '../exercise/exercise.ts';
import { inForce } from '../record/in-force.ts';
import { parseRecord, type RecordType, type YijinRecord } from '../record/record.ts';
import { jsonValue } from '../record/json-value.ts';
import { sentIn } from './past-answer.ts';
import { heldSegment, sentText, type SoughtText } from './shared-text.ts';
import { assistancePolicy, exerciseRef } from '../task/task.ts';

const word = z.string().check(z.maxLength(200));
const text = z.string().check(z.maxLength(MAX_EVENT_TEXT));
const ms = z.int().check(z.nonnegative());

/**
 * What a call was about: an attempt that was handed in, an exercise of the shelf, a text of her own (which need not be made yet:
 * its slug is given before its first draft), or nothing (a test).
 */
const about = z.union([
  z.strictObject({ attempt: word }),
  z.strictObject({ exercise: exerciseRef }),
  z.strictObject({ text: slug }),
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
export const callRecord: RecordType<'ai-call', Call> = {
  kind: 'ai-call',
  format: 2,
  body: callBody,
  // Format 1 knows no call about a text.
  lowestFormat: ({ about: what }) => ('text' in what ? 2 : 1),
};

/** The calls among stored lines that are of a learner; what is none is passed over. */
export function readCalls(stored: readonly { readonly line: string }[], learner: string): readonly CallRecord[] {
  return stored.flatMap(({ line }) => {
    const parsed = parseRecord(line, callRecord);
    return parsed.ok && parsed.record.author === learner ? [parsed.record] : [];
  });
}

/** An attempt, and the slug of the exercise it is a work on; null where the attempt is not on this device. */
export interface WorkOn {
  readonly attempt: string;
  readonly slug: string | null;
}

/**
 * Whether a call belongs to a work: it is about its attempt, or about the text of her own that it is a work on. The drafts of
 * that text were asked for before there was an attempt, and they are as much a part of how the work was made.
 */
export function belongsTo({ attempt, slug: text }: WorkOn, what: CallAbout): boolean {
  return 'attempt' in what ? what.attempt === attempt : 'text' in what && what.text === text;
}

/** Whether a call was sent text of a task. `asked`: what was sent, as JSON. */
export function wasSent(texts: readonly SoughtText[], asked: string): boolean {
  if (texts.length === 0) return false;
  const said = sentIn({ asked })
    ?.filter(({ role }) => role === 'user')
    .map(({ content }) => jsonValue(content) ?? content);
  const sent = sentText(said ?? asked);
  return texts.some((text) => heldSegment(sent, text) !== null);
}

/** The calls that belong to a work, each as it stands now, oldest first. */
export function callsAbout(work: WorkOn, records: readonly CallRecord[]): readonly CallRecord[] {
  return inForce(records).filter(({ body: { about: what } }) => belongsTo(work, what));
}
