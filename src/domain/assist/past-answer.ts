/** What an AI said to her, read out of the ledger again: what stands on the screen is what stands in the records. */
import * as z from 'zod/mini';
import { languages, MAX_SEGMENT } from '../exercise/exercise.ts';
import { parseAnswer, type Answers } from './answer.ts';
import type { EngineMessage } from './engine.ts';
import type { LedgerEntry } from './ledger.ts';
import { RUNGS, type QuestionData } from './question.ts';
import { jsonValue } from '../record/json-value.ts';

/** What a coach is asked for. */
export const COACH_PURPOSES = ['hint', 'explain', 'compare', 'reason', 'alternatives'] as const;
export type CoachPurpose = (typeof COACH_PURPOSES)[number];

const text = z.string().check(z.maxLength(MAX_SEGMENT * 10));
const passage = { languages, source: text, target: text };
const questions = {
  hint: z.object({ ...passage, rung: z.literal(RUNGS), before: z.array(text).check(z.maxLength(RUNGS.length)) }),
  explain: z.object({
    ...passage,
    about: z.union([
      z.object({ side: z.enum(['source', 'target']), phrase: text }),
      z.object({ type: text, words: text, note: text }),
    ]),
  }),
  compare: z.object({ languages, source: text, first: text, second: text }),
  reason: z.object({ ...passage, draft: text, reason: text }),
  alternatives: z.object({ ...passage, selected: text }),
} as const satisfies { readonly [P in CoachPurpose]: z.ZodMiniType<QuestionData[P]> };

const sent = z.array(z.object({ role: z.enum(['system', 'user']), content: z.string() }));

/** What was sent, out of an entry of the ledger; null where it is not of that form. */
export function sentIn({ asked }: Pick<LedgerEntry, 'asked'>): readonly EngineMessage[] | null {
  return sent.safeParse(jsonValue(asked)).data ?? null;
}

/** An answer with the question it answers. */
export type PastAnswer<P extends CoachPurpose = CoachPurpose> = {
  readonly [Q in P]: {
    readonly purpose: Q;
    readonly entry: LedgerEntry;
    readonly data: QuestionData[Q];
    readonly answer: Answers[Q];
  };
}[P];

/** The coach's answer in an entry of the ledger; null where it is none, or was of no use. */
export function pastAnswer(entry: LedgerEntry): PastAnswer | null {
  const purpose = COACH_PURPOSES.find((one) => one === entry.purpose);
  if (!purpose || entry.answer === null || entry.failure !== null) return null;
  return answered(purpose, entry, entry.answer) as PastAnswer | null;
}

/** The answers for one purpose and one segment. */
export function answersFor<P extends CoachPurpose>(
  answers: readonly PastAnswer[],
  purpose: P,
  segment: string,
): readonly PastAnswer<P>[] {
  return answers.filter((past) => past.purpose === purpose && past.entry.segment === segment) as PastAnswer<P>[];
}

function answered<P extends CoachPurpose>(purpose: P, entry: LedgerEntry, raw: string) {
  const user = sentIn(entry)?.findLast(({ role }) => role === 'user');
  const data = questions[purpose].safeParse(jsonValue(user?.content ?? ''));
  if (!data.success) return null;
  // What is kept may have been changed since: it is held to the same rules as an answer that comes in.
  const read = parseAnswer(purpose, raw, data.data as QuestionData[P]);
  return read.ok ? { purpose, entry, data: data.data, answer: read.answer } : null;
}

/** Words that an answer quotes, and the text they stand in. */
export interface Quoted {
  readonly side: 'source' | 'target';
  readonly text: string;
}

/** What an answer quotes of the source and of her text as it is now: of two renderings only the one that stands there. */
export function quotesIn(past: PastAnswer, target: string): readonly Quoted[] {
  switch (past.purpose) {
    case 'hint':
      return past.answer.rung === 1 ? [past.answer.where] : [];
    case 'explain':
    case 'reason':
      return past.answer.quotes;
    // What it is about is selected in the text.
    case 'alternatives':
      return [];
    case 'compare':
      return past.answer.reasons.flatMap(({ quote: { side, text: words } }): readonly Quoted[] => {
        if (side === 'source') return [{ side, text: words }];
        return past.data[side] === target ? [{ side: 'target', text: words }] : [];
      });
  }
}
