/**
 * What an AI may answer, purpose by purpose. An answer is text from outside: parsed strictly, capped, and where it quotes, the
 * words must stand in the text it quotes from. What does not fit is no answer, and says why.
 */
import * as z from 'zod/mini';
import { errorTypeId } from '../errors/error-type-id.ts';
import { MAX_SEGMENT, segmentId } from '../exercise/exercise.ts';
import { cleanText, plainText } from '../record/plain-text.ts';
import type { Purpose } from './purpose.ts';
import type { QuestionData, Rung } from './question.ts';
import { jsonValue } from '../record/json-value.ts';

/** Words that say something: blanks alone are no answer. */
const words = (most: number) => plainText(1, most).check(z.refine((text) => text.trim() !== '', 'blank'));

const quoteOf = <S extends string>(sides: readonly [S, ...S[]]) =>
  z.strictObject({ side: z.enum(sides), text: words(300) });
const quote = quoteOf(['source', 'target']);
const quotes = z.array(quote).check(z.minLength(1), z.maxLength(6));

const rungs = {
  1: z.strictObject({ rung: z.literal(1), where: quote }),
  2: z.strictObject({ rung: z.literal(2), type: errorTypeId }),
  3: z.strictObject({ rung: z.literal(3), question: words(240) }),
  4: z.strictObject({ rung: z.literal(4), option: words(300), why: words(300) }),
} as const satisfies Record<Rung, unknown>;

const schemas = {
  test: z.strictObject({ ok: z.literal(true) }),
  explain: z.strictObject({ explanation: words(1500), quotes }),
  hint: z.discriminatedUnion('rung', [rungs[1], rungs[2], rungs[3], rungs[4]]),
  compare: z.strictObject({
    better: z.enum(['first', 'second', 'depends']),
    reasons: z
      .array(z.strictObject({ quote: quoteOf(['source', 'first', 'second']), text: words(500) }))
      .check(z.minLength(1), z.maxLength(6)),
  }),
  reason: z.strictObject({ verdict: z.enum(['holds', 'doubtful', 'fails']), why: words(800), quotes }),
  alternatives: z.strictObject({
    options: z
      .array(z.strictObject({ text: words(300), note: plainText(0, 300) }))
      .check(z.minLength(1), z.maxLength(3)),
  }),
};

/** One segment of a draft: a line of the answer. */
const draftLine = z.strictObject({ id: segmentId, draft: words(MAX_SEGMENT) });
export type DraftLine = z.output<typeof draftLine>;

/** The purposes that are answered by one object. Texts are answered line by line (`parseDraftLine`). */
export type ObjectPurpose = keyof typeof schemas;
export type Answers = { readonly [P in ObjectPurpose]: z.output<(typeof schemas)[P]> };

/** What is amiss with an answer: nothing in it, too long, not of the form that was asked for, or words that stand nowhere. */
export type AnswerFault = 'empty' | 'too-long' | 'malformed' | 'false-quote';
export type ParsedAnswer<A> =
  { readonly ok: true; readonly answer: A } | { readonly ok: false; readonly fault: AnswerFault };

/** The longest answer that is read at all, in UTF-16 units; more is cut off at the connection. */
export const MAX_ANSWER: Readonly<Record<Purpose, number>> = {
  test: 2_000,
  draft: 200_000,
  instruct: 200_000,
  explain: 8_000,
  hint: 4_000,
  compare: 10_000,
  reason: 8_000,
  alternatives: 6_000,
};

/** Reads an answer by the schema of its purpose, and holds its quotes against the texts that were sent. */
export function parseAnswer<P extends ObjectPurpose>(
  purpose: P,
  text: string,
  data: QuestionData[P],
): ParsedAnswer<Answers[P]> {
  if (text.trim() === '') return { ok: false, fault: 'empty' };
  if (text.length > MAX_ANSWER[purpose]) return { ok: false, fault: 'too-long' };
  const value = jsonValue(unfenced(cleanText(text)));
  const parsed = schemas[purpose].safeParse(value);
  if (!parsed.success) return { ok: false, fault: 'malformed' };
  const answer = parsed.data as Answers[P];
  if ('rung' in data && 'rung' in answer && answer.rung !== data.rung) return { ok: false, fault: 'malformed' };
  const texts = data as Readonly<Record<string, unknown>>;
  const stands = ({ side, text: quoted }: { side: string; text: string }): boolean => {
    const whole = texts[side];
    return typeof whole === 'string' && whole.includes(quoted);
  };
  return quotesOf(answer).every(stands) ? { ok: true, answer } : { ok: false, fault: 'false-quote' };
}

/**
 * Reads one line of a draft. Null for a line that is none (a fence, a word of politeness) or names a segment that was not
 * asked for: what is missing at the end is asked for again, nothing is guessed.
 */
export function parseDraftLine(line: string, wanted: ReadonlySet<string>): DraftLine | null {
  const parsed = draftLine.safeParse(jsonValue(cleanText(line.trim())));
  return parsed.success && wanted.has(parsed.data.id) ? parsed.data : null;
}

function quotesOf(answer: Answers[ObjectPurpose]): readonly { side: string; text: string }[] {
  if ('quotes' in answer) return answer.quotes;
  if ('where' in answer) return [answer.where];
  if ('reasons' in answer) return answer.reasons.map((reason) => reason.quote);
  return [];
}

/** Many models put JSON into a fenced block, whatever they are told. */
function unfenced(text: string): string {
  return /^\s*```(?:json)?\s*\n([\s\S]*?)\n?```\s*$/.exec(text)?.[1] ?? text;
}
