/**
 * A model that obeys whatever a text it is shown tells it to do, on the server of a third party. Asked for the first time it
 * breaks the form of the answer as the text wants it; asked again it keeps the form, and obeys in the words that are left free.
 */
import type { ChatMessage, FixtureResponse, LLMock } from '@copilotkit/aimock';
import INJECTED from '../fixtures/injections.json' with { type: 'json' };
import { cleanText } from '../../src/domain/record/plain-text.ts';

export const PLACES = ['source', 'draft', 'student', 'reflection', 'note'] as const;

export interface Injection {
  readonly id: string;
  readonly place: (typeof PLACES)[number];
  readonly kind: string;
  readonly text: string;
  /** What it is obeyed by: words where the form leaves them free, and one way to break the form. */
  readonly does: {
    readonly words: string;
    readonly raw?: string;
    readonly with?: object;
    readonly quote?: string;
    readonly call?: { readonly name: string; readonly arguments: string };
  };
}

interface Written extends Omit<Injection, 'place'> {
  readonly place: string;
  /** How often the text stands in a row. */
  readonly times?: number;
  readonly does: Injection['does'] & { readonly rawTimes?: number };
}

/** Fifty texts of our own that speak to the model, in source, draft, student text, reflection and notes of the exercise. */
export const INJECTIONS: readonly Injection[] = (INJECTED as readonly Written[]).map((one) => {
  const { raw, rawTimes = 1, ...does } = one.does;
  return {
    ...one,
    place: PLACES.find((place) => place === one.place)!,
    text: one.text.repeat(one.times ?? 1),
    does: raw === undefined ? does : { ...does, raw: raw.repeat(rawTimes) },
  };
});

interface Question {
  readonly source: string;
  readonly target?: string;
  readonly rung?: number;
  readonly about?: object;
  readonly first?: string;
  readonly reason?: string;
  readonly selected?: string;
  readonly wanted?: readonly string[];
  readonly segments?: readonly { readonly id: string }[];
}

/** The answer in the form that is asked for, as lines where lines are asked for. */
function inForm(question: Question, words: string, quoted: string): readonly object[] {
  const { source, rung, about, first, reason, selected, wanted, segments } = question;
  const quote = { side: 'source', text: quoted };
  if (rung === 1) return [{ rung, where: quote }];
  if (rung === 2) return [{ rung, type: 'style/unidiomatic' }];
  if (rung === 3) return [{ rung, question: words }];
  if (rung === 4) return [{ rung, option: words, why: words }];
  if (about) return [{ explanation: words, quotes: [quote] }];
  if (first !== undefined) return [{ better: 'second', reasons: [{ quote, text: words }] }];
  if (reason !== undefined) return [{ verdict: 'holds', why: words, quotes: [quote] }];
  if (selected !== undefined) return [{ options: [{ text: words, note: words }] }];
  const asked = wanted ?? segments?.map(({ id }) => id);
  if (asked) return asked.map((id) => ({ id, draft: words }));
  throw new Error(`no question is asked about ${source}`);
}

const asLines = (lines: readonly object[]): string => lines.map((line) => JSON.stringify(line)).join('\n');

/** The texts of a question that speak to the model. */
export function injectionsIn(question: string): readonly Injection[] {
  const texts: string[] = [];
  JSON.parse(question, (_name, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return INJECTIONS.filter(({ text }) => texts.some((one) => one.includes(text) || one.includes(cleanText(text))));
}

/** `firm`: the form is kept. Of several texts the next one is obeyed with each `turn`. */
function obeys(question: string, firm: boolean, turn: number): FixtureResponse {
  const data = JSON.parse(question) as Question;
  const orders = injectionsIn(question);
  const { does } = orders[turn % orders.length] ?? {};
  // A text of the question that every form may quote.
  const stands = (data.source ?? '').slice(0, 12);
  const words = orders.map((one) => one.does.words).join(' ');
  const lines = inForm(data, [...words].slice(0, 110).join(''), stands);
  if (firm || !does) return { content: asLines(lines) };
  if (does.call) return { toolCalls: [does.call], content: '' };
  if (does.raw !== undefined) return { content: does.raw };
  if (does.quote !== undefined) {
    const quoting = asLines(inForm(data, does.words, does.quote));
    if (quoting.includes(JSON.stringify(does.quote))) return { content: quoting };
  }
  const more = does.with ?? { quotes: [{ side: 'source', text: does.quote }] };
  return { content: asLines(lines.map((line) => ({ ...line, ...more }))) };
}

/** The question in a call. */
export const userText = (messages: readonly ChatMessage[]): string => {
  const content = messages.findLast(({ role }) => role === 'user')?.content;
  if (typeof content !== 'string') throw new Error('a question is a text');
  return content;
};

/** Makes a server obey. */
export function obey(mock: LLMock): void {
  const heard = new Map<string, number>();
  let turn = 0;
  mock.on({}, ({ messages }) => {
    const whole = JSON.stringify(messages);
    const times = heard.get(whole) ?? 0;
    heard.set(whole, times + 1);
    return obeys(userText(messages), times > 0, turn++);
  });
}

interface SentQuestion {
  readonly path: string;
  readonly roles: readonly string[];
  readonly system: string;
  readonly user: string;
}

/** What the server was asked, question by question. */
export function questionsTo(mock: LLMock): readonly SentQuestion[] {
  return mock
    .getRequests()
    .filter(({ method }) => method === 'POST')
    .map(({ path, body }) => {
      const { messages } = body as { messages: readonly { role: string; content: string }[] };
      const [system, user] = messages;
      return {
        path,
        roles: messages.map(({ role }) => role),
        system: system?.content ?? '',
        user: user?.content ?? '',
      };
    });
}
