/**
 * The tries of an instruction task, read out of its edit log: each instruction that had a result, whether an AI was asked here
 * or the answer was brought by hand, and in which segments its text was taken and stands.
 */
import * as z from 'zod/mini';
import { applyEvent } from '../attempt/apply-event.ts';
import { isTextEvent, type EditEvent } from '../attempt/edit-event.ts';
import { MAX_INSTRUCTION, type InstructedTry } from '../attempt/submission.ts';
import type { StartingSegment } from '../exercise/starting-text.ts';
import { jsonValue } from '../record/json-value.ts';
import { cleanText } from '../record/plain-text.ts';
import { ledgerOfLog, type LedgerEntry } from './ledger.ts';
import { sentIn } from './past-answer.ts';
import { readPasted } from './pasted-lines.ts';

/** Stands in the place of a model where the answer was brought by hand: which AI it came from is not known. */
export const PASTED = 'pasted';

export interface Try {
  readonly call: string;
  /** `provider:model`, or `pasted`. */
  readonly by: string;
  /** When it was asked, in ms since 1970; null where the log does not tell. */
  readonly at: number | null;
  readonly instruction: string;
  /** What came back, by segment. A segment that nothing came back for stays as its draft has it. */
  readonly texts: ReadonlyMap<string, string>;
  /** The segments in which its text was the last one taken, and was not taken back. */
  readonly taken: readonly string[];
  /** Whether she turned the result down as a whole. */
  readonly refused: boolean;
  /** Whether the answer broke off before its end. */
  readonly broken: boolean;
}

const question = z.object({ instruction: z.string() });

/** The tries of a log, in the order they were asked. A call that nothing came back of is none. */
export function triesOf(segments: readonly StartingSegment[], events: readonly EditEvent[]): readonly Try[] {
  const ids = segments.map(({ id }) => id);
  const results = ledgerOfLog(events).flatMap((entry) => {
    const result = resultOf(entry, ids);
    return result ? [{ entry, ...result }] : [];
  });
  if (results.length === 0) return [];
  const standing = standingIn(segments, events, new Map(results.map(({ entry, texts }) => [entry.call, texts])));
  return results.map(({ entry: { call, model, at, became, failure }, instruction, texts }) => ({
    call,
    // A record must name somebody; a log of elsewhere may not.
    by: model === '' ? 'unknown' : model,
    at,
    instruction,
    texts,
    taken: ids.filter((id) => standing.get(id) === call),
    refused: became.at(-1) === 'refused',
    broken: failure !== null,
  }));
}

/** As a submission holds them. */
export function instructedTries(tries: readonly Try[]): readonly InstructedTry[] {
  return tries.map(({ call, by, instruction, texts, taken }) => ({
    call,
    by,
    instruction,
    texts: [...texts].map(([id, text]) => ({ id, text })),
    taken: [...taken],
  }));
}

function resultOf(entry: LedgerEntry, ids: readonly string[]): Pick<Try, 'instruction' | 'texts'> | null {
  if (entry.purpose !== 'instruct' || entry.answer === null) return null;
  const user = sentIn(entry)?.findLast(({ role }) => role === 'user');
  const asked = question.safeParse(jsonValue(user?.content ?? ''));
  if (!asked.success) return null;
  const instruction = cleanText(asked.data.instruction.slice(0, MAX_INSTRUCTION));
  const read = readPasted(entry.answer, ids);
  return instruction !== '' && read.ok && read.texts.size > 0 ? { instruction, texts: read.texts } : null;
}

/** A text taken: what stood there before, and what since. */
interface Taking {
  readonly call: string;
  readonly before: string;
  readonly after: string;
}

/** By segment the call whose text was taken last. Taken back by undo it was not taken, and by redo it was again. */
function standingIn(
  segments: readonly StartingSegment[],
  events: readonly EditEvent[],
  results: ReadonlyMap<string, ReadonlyMap<string, string>>,
): ReadonlyMap<string, string> {
  const texts = new Map(segments.map(({ id, draft }) => [id, draft]));
  const taken = new Map<string, Taking[]>(segments.map(({ id }) => [id, []]));
  const undone = new Map<string, Taking[]>(segments.map(({ id }) => [id, []]));
  const coming = new Map<string, string>();
  const take = (segment: string, taking: Taking): void => {
    taken.get(segment)?.push(taking);
    undone.set(segment, []);
    coming.delete(segment);
  };
  for (const event of events) {
    if (!('segment' in event) || event.segment === undefined) continue;
    const { segment } = event;
    const text = texts.get(segment);
    if (text === undefined) continue;
    if (event.kind === 'assist' && event.step === 'taken' && results.get(event.call)?.has(segment)) {
      const { call } = event;
      // Where it says the same already, taking it changes nothing that an event would tell.
      if (results.get(call)?.get(segment) === text) take(segment, { call, before: text, after: text });
      else coming.set(segment, call);
    }
    if (!isTextEvent(event)) continue;
    const after = applyEvent(text, event);
    texts.set(segment, after);
    if (after === text) continue;
    const [done, back] = [taken.get(segment)!, undone.get(segment)!];
    const call = coming.get(segment);
    if (event.kind === 'accept-suggestion' && call !== undefined && results.get(call)?.get(segment) === after) {
      take(segment, { call, before: text, after });
    } else if (event.kind === 'undo' && isStep(done.at(-1), after, text)) back.push(done.pop()!);
    else if (event.kind === 'redo' && isStep(back.at(-1), text, after)) done.push(back.pop()!);
  }
  return new Map(
    [...taken].flatMap(([id, all]) => {
      const last = all.at(-1);
      return last ? [[id, last.call] as const] : [];
    }),
  );
}

function isStep(taking: Taking | undefined, before: string, after: string): boolean {
  return taking?.before === before && taking.after === after;
}
