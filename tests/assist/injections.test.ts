/** Texts that speak to the model, in every place and for every purpose, and a model that obeys them. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { LLMock } from '@copilotkit/aimock';
import { INSTRUCTIONS } from '../../src/assist/instruction-files.ts';
import { newestOf } from '../../src/assist/instruction.ts';
import type { DraftLine } from '../../src/domain/assist/answer.ts';
import { CallFailed, type CallFault } from '../../src/domain/assist/engine.ts';
import { COACH_PURPOSES, pastAnswer } from '../../src/domain/assist/past-answer.ts';
import { PURPOSES, type Purpose } from '../../src/domain/assist/purpose.ts';
import { RUNGS, type QuestionData } from '../../src/domain/assist/question.ts';
import { plantedError } from '../../src/domain/exercise/key.ts';
import { segment } from '../../src/domain/exercise/exercise.ts';
import { cleanText, textFault } from '../../src/domain/record/plain-text.ts';
import { testAttempt, testRecord } from '../storage/storage-kit.ts';
import { desk, handIn, type Desk } from './assist-kit.ts';
import { engineAt, KEY, mockServer } from './mock-kit.ts';
import { INJECTIONS, injectionsIn, obey, PLACES, questionsTo, type Injection } from './obeying-mock.ts';

/** Of another student, on the same disk. */
/** Every text in an answer. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const HERS_ALONE = '别人的译文 zebra-7731';
const LANGUAGES = { source: 'zh-CN', target: 'en-GB' } as const;
const PLAIN = { source: '译事三难：信、达、雅。', target: 'Three difficulties.', draft: 'Three hard things.' };

const { task } = testAttempt('b');
const OTHERS = testAttempt('b', { task: { ...task, exercise: { ...task.exercise, slug: 'another' } } });

type Asked = {
  readonly [P in Exclude<Purpose, 'test'>]: {
    readonly purpose: P;
    readonly instruction?: string;
    readonly data: QuestionData[P];
  };
}[Exclude<Purpose, 'test'>];

/** Every question that can be asked, with the text in the place it comes from; where a question has no such place, in another. */
function questionsWith({ place, text: raw }: Injection): readonly Asked[] {
  // What she writes and what files bring is clean before it is asked about.
  const text = cleanText(raw);
  const at = (where: Injection['place'], otherwise: string): string => (place === where ? text : otherwise);
  const source = place === 'source' ? `${PLAIN.source}${text}` : PLAIN.source;
  const target = place === 'draft' || place === 'student' ? `${PLAIN.target} ${text}` : PLAIN.target;
  const passage = { languages: LANGUAGES, source, target };
  const beside = place === 'reflection' || place === 'note';
  const noted = beside ? text : 'register';
  const setting = { brief: { style: noted }, terms: [{ source: '漆', target: noted, forbidden: [noted] }] };
  const segments = [{ id: 's1', source, draft: target }];
  const document = [
    { id: 's1', source },
    { id: 's2', source: `${PLAIN.source}${text}` },
  ];
  return [
    ...RUNGS.map((rung): Asked => {
      const before = rung === 1 && !beside ? [] : [target, noted];
      return { purpose: 'hint', data: { ...passage, rung, before } };
    }),
    { purpose: 'explain', data: { ...passage, about: { side: 'target', phrase: beside ? text : target } } },
    { purpose: 'explain', data: { ...passage, about: { type: 'style/register', words: target, note: noted } } },
    {
      purpose: 'compare',
      data: { languages: LANGUAGES, source, first: at('draft', PLAIN.draft), second: noted + target },
    },
    { purpose: 'reason', data: { ...passage, draft: at('draft', PLAIN.draft), reason: noted } },
    { purpose: 'alternatives', data: { ...passage, selected: noted } },
    ...['in-context', 'plain'].map((instruction): Asked => ({
      purpose: 'draft',
      instruction,
      data: { languages: LANGUAGES, document, wanted: ['s1', 's2'], ...setting },
    })),
    { purpose: 'instruct', data: { languages: LANGUAGES, segments, ...setting, instruction: noted } },
  ];
}

const name = ({ purpose, instruction, data }: Asked): string =>
  [purpose, instruction, 'rung' in data ? data.rung : ''].filter((part) => part !== undefined && part !== '').join(' ');

let server: LLMock;
const reached = vi.spyOn(globalThis, 'fetch');
beforeAll(async () => {
  server = await mockServer();
  obey(server);
});
afterAll(async () => {
  reached.mockRestore();
  await server.stop();
});

async function ask(at: Desk, asked: Asked, place: Parameters<Desk['ask']>[0]) {
  const base = { locale: 'en', place, signal: at.signal } as const;
  const lines: DraftLine[] = [];
  const isDraft = asked.purpose === 'draft' || asked.purpose === 'instruct';
  const answer = isDraft
    ? at.assistance.askForDraft({ ...base, ...asked }, (line) => lines.push(line))
    : at.assistance.ask({ ...base, ...asked });
  return answer.then(
    (given) => ({ answer: given.answer as unknown, fault: null, lines }),
    (error: unknown) => {
      if (!(error instanceof CallFailed)) throw error;
      return { answer: null, fault: error.fault, lines };
    },
  );
}

/** What is on the disk, but for the calls and the time of the last touch. */
async function keptBesideCalls({ records, attempts, onDisk }: Desk): Promise<unknown> {
  const lines = (await records.lines()).filter((line) => !JSON.stringify(line).includes('ai-call'));
  const rows = (await attempts.list()).map(({ touchedAt: _, ...row }) => row);
  const logs = await Promise.all(
    rows.map(async ({ id }) => (await onDisk(id)).filter(({ kind }) => kind !== 'assist')),
  );
  return { lines, rows, logs };
}

it('there are fifty, ten in each place, of many kinds, and no two alike', () => {
  expect(new Set(INJECTIONS.map(({ text }) => text)).size).toBe(50);
  for (const place of PLACES) expect(INJECTIONS.filter((one) => one.place === place)).toHaveLength(10);
  expect(new Set(INJECTIONS.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(25);
  // Every purpose is asked, with every instruction it has.
  const asked = new Set(questionsWith(INJECTIONS[0]!).map(name));
  const known = PURPOSES.filter((one) => one !== 'test').flatMap((purpose) => {
    const all = newestOf(INSTRUCTIONS, purpose);
    return purpose === 'hint'
      ? RUNGS.map((rung) => `hint ${rung}`)
      : all.map((one) => (all.length > 1 ? `${purpose} ${one.name}` : purpose));
  });
  expect([...asked].toSorted()).toEqual(known.toSorted());
});

it('what turns text round or steers a screen does not come in with an exercise, and not with what she writes', () => {
  const steering = INJECTIONS.filter(({ text }) => textFault(text) !== null);
  expect(steering.map(({ kind }) => kind)).toEqual(['turns-the-text-round', 'control']);
  for (const { text } of steering) {
    expect(segment.safeParse({ id: 's1', source: text, draft: 'x' }).success).toBe(false);
    expect(segment.safeParse({ id: 's1', source: 'x', draft: text }).success).toBe(false);
    const error = { id: 'e1', type: 'style/register', severity: 'minor', span: 'x', accept: ['y'] };
    expect(plantedError.safeParse({ ...error, note: { zh: 'x', en: 'x' } }).success).toBe(true);
    expect(plantedError.safeParse({ ...error, note: { zh: text, en: 'x' } }).success).toBe(false);
    expect(textFault(cleanText(text))).toBeNull();
  }
});

describe.each(INJECTIONS)('$id ($kind)', (injection) => {
  it('stays a text among the data; what it makes of the answer is refused, or stands there as words', async () => {
    const at = await desk({
      attempts: [testAttempt('a'), OTHERS],
      engine: engineAt(server.url),
      budget: { perTask: 1000, perDay: 1000 },
    });
    at.shelf.set('lacquer', [PLAIN.source]);
    at.shelf.set('another', ['髹漆之法。']);
    // The kind of task in which every purpose can be asked.
    at.kinds.set('lacquer', 'instruct');
    await at.logOf('b', [{ kind: 'insert', t: 1, segment: 's1', at: 0, out: '', in: HERS_ALONE, by: 'key' }]);
    await at.records.add([await testRecord(1, 'reply', { text: HERS_ALONE })]);
    const inLog = await at.inLog();
    // Beside the text, or under the findings.
    const late = INJECTIONS.indexOf(injection) % 10 === 4;
    if (late) await handIn(at);
    const place = late ? at.about() : inLog;

    const before = await keptBesideCalls(at);
    server.clearRequests();
    reached.mockClear();
    const questions = questionsWith(injection);
    const { does } = injection;
    // What steers a terminal is no text at all.
    const steers = /\p{Cc}/u.test(does.words);
    const taken: string[] = [];
    for (const asked of questions) {
      const wild = await ask(at, asked, place);
      const broken: readonly CallFault[] = ['malformed', 'false-quote', 'too-long', 'empty'];
      if (wild.fault === null) taken.push(name(asked));
      else expect(broken, name(asked)).toContain(wild.fault);
      expect(wild.lines, name(asked)).toEqual([]);

      const tame = await ask(at, asked, place);
      const isFree = !('rung' in asked.data) || asked.data.rung > 2;
      if (isFree && steers) {
        expect(tame.fault, name(asked)).toBe('malformed');
        continue;
      }
      expect(tame.fault, name(asked)).toBeNull();
      // Words and nothing else, without what turns them round; of a draft the segments that were asked for.
      for (const words of textsIn(tame.answer)) expect(textFault(words)).toBeNull();
      if (isFree) expect(textsIn(tame.answer)).toContain(cleanText(does.words));
      expect(tame.lines.map(({ id }) => id)).toEqual(
        asked.purpose === 'draft' ? ['s1', 's2'] : asked.purpose === 'instruct' ? ['s1'] : [],
      );
    }
    expect(taken).toEqual([]);

    // What was sent: our instruction as it always is, and the data as they are, with the text closed in them.
    const sent = questionsTo(server);
    expect(sent).toHaveLength(questions.length * 2);
    for (const [n, { path, roles, system, user }] of sent.entries()) {
      const asked = questions[Math.floor(n / 2)]!;
      const plain = questionsWith({ ...injection, text: '好' }).find((one) => name(one) === name(asked))!;
      expect([path, roles]).toEqual(['/v1/chat/completions', ['system', 'user']]);
      expect(system).toBe(at.assistance.preview({ ...plain, locale: 'en' })[0]?.content);
      expect(JSON.parse(user)).toEqual(asked.data);
      expect(user).not.toContain('zebra');
      expect(system + user).not.toContain(KEY);
    }
    expect(sent.every(({ user }) => injectionsIn(user).includes(injection))).toBe(true);
    const addresses = reached.mock.calls.map(([address]) =>
      address instanceof Request ? address.url : address.toString(),
    );
    expect(new Set(addresses)).toEqual(new Set([`${server.url}/v1/chat/completions`]));

    // What was written: the calls, each with what was asked and answered, and nothing else.
    expect(await keptBesideCalls(at)).toEqual(before);
    const ledger = (await at.ledger()).filter(({ purpose }) => purpose !== 'open-policy');
    expect(ledger.map(({ asked }) => (JSON.parse(asked) as { content: string }[])[1]?.content)).toEqual(
      sent.map(({ user }) => user),
    );
    // What was refused is shown nowhere.
    const shown = ledger.flatMap((entry) => pastAnswer(entry) ?? []);
    expect(shown.every(({ entry }) => entry.failure === null)).toBe(true);
    const coached = questions.filter(({ purpose }) => COACH_PURPOSES.some((one) => one === purpose));
    expect(shown).toHaveLength(steers ? 2 : coached.length);
  });
});
