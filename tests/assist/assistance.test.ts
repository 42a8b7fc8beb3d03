import { describe, expect, it, vi } from 'vitest';
import { MAX_ANSWER } from '../../src/domain/assist/answer.ts';
import type { Place } from '../../src/domain/assist/assistance.ts';
import { disclose } from '../../src/domain/assist/disclosure.ts';
import { CallFailed, type CallFault } from '../../src/domain/assist/engine.ts';
import { OPENED } from '../../src/domain/assist/purpose.ts';
import { MAX_QUESTION, type DraftData } from '../../src/domain/assist/question.ts';
import { practiceTask } from '../../src/domain/task/task.ts';
import { testAttempt } from '../storage/storage-kit.ts';
import { answerOf, desk, EXPLAIN, EXPLAINED, handIn, SOURCE, TARGET, type Desk } from './assist-kit.ts';
import { failureOfCall } from './mock-kit.ts';

const NOTHING = { kind: 'record', about: { nothing: true } } as const;
const DRAFT: DraftData = {
  languages: { source: 'zh-CN', target: 'en-GB' },
  document: [
    { id: 's1', source: '自己的文字。' },
    { id: 's2', source: '第二句。' },
    { id: 's3', source: '第三句。' },
  ],
  wanted: ['s1', 's2', 's3'],
  brief: null,
  terms: [],
};
const line = (id: string, draft: string): string => `${JSON.stringify({ id, draft })}\n`;
/** Another question of the same form. */
const about = (phrase: string) => ({ data: { ...EXPLAIN, about: { side: 'source', phrase } } }) as const;

async function draft(at: Desk, data: DraftData = DRAFT, signal = at.signal) {
  const told: string[] = [];
  const answer = at.assistance.askForDraft(
    { purpose: 'draft', data, locale: 'en', place: NOTHING, signal },
    ({ id, draft: text }, done) => told.push(`${done} ${id} ${text}`),
  );
  return { told, result: await answer.catch((error: unknown) => error) };
}

describe('before anything is sent', () => {
  it('the question is on the disk, in the log of the attempt', async () => {
    const at = await desk();
    const place = await at.inLog();
    let found: unknown;
    at.onSend.push(async () => (found = (await at.onDisk()).findLast(({ kind }) => kind === 'assist')));
    await at.ask(place);
    expect(found).toMatchObject({
      step: 'asked',
      purpose: 'explain',
      model: 'deepseek:chat',
      instruction: 'explain/passage@1',
      segment: 's1',
      policy: 'after-attempt',
      text: JSON.stringify(at.sent[0]?.messages),
    });
  });

  it('the question is on the disk, as a record', async () => {
    const at = await desk();
    await handIn(at);
    let found: unknown;
    at.onSend.push(async () => (found = await at.recorded()));
    await at.ask(at.about());
    expect(found).toMatchObject([
      { about: { attempt: 'a' }, asked: JSON.stringify(at.sent[0]?.messages), answer: null, became: [] },
    ]);
  });

  it('the question must come to the disk: else nothing is sent', async () => {
    const at = await desk();
    const place = await at.inLog();
    place.log.flush = () => Promise.reject(new Error('disk full'));
    await expect(at.ask(place)).rejects.toThrow('disk full');
    vi.spyOn(at.records, 'add').mockRejectedValue(new Error('disk full'));
    await expect(
      at.assistance.ask({ purpose: 'test', data: {}, locale: 'en', place: NOTHING, signal: at.signal }),
    ).rejects.toThrow('disk full');
    expect(at.sent).toEqual([]);
  });

  it('it may be stopped: nothing is written down either', async () => {
    const at = await desk();
    const { fault, call } = await failureOfCall(at.ask(await at.inLog(), { signal: AbortSignal.abort() }));
    expect([fault, call, at.sent, await at.ledger()]).toEqual(['aborted', null, [], []]);
  });

  it('a question that is too long is refused', async () => {
    const at = await desk();
    const data = { ...EXPLAIN, target: 'x'.repeat(MAX_QUESTION) };
    const { fault, call } = await failureOfCall(at.ask(await at.inLog(), { data }));
    expect([fault, call, at.sent, await at.ledger()]).toEqual(['question-too-long', null, [], []]);
  });

  it('what would be sent is shown word for word', async () => {
    const at = await desk();
    const place = await at.inLog();
    const preview = at.assistance.preview({ purpose: 'explain', data: EXPLAIN, locale: 'zh-CN' });
    await at.ask(place, { locale: 'zh-CN' });
    expect(at.sent[0]?.messages).toEqual(preview);
    expect(JSON.parse(preview[1]?.content ?? '')).toEqual(EXPLAIN);
    expect(preview[0]?.content).toContain('简体中文');
  });
});

describe('the policy', () => {
  it('before the hand-in refuses every purpose, and nothing is sent or written', async () => {
    const at = await desk();
    const place = await at.inLog('a', false);
    const passage = { languages: EXPLAIN.languages, source: SOURCE, target: TARGET };
    const base = { locale: 'en', place, signal: at.signal } as const;
    const { assistance } = at;
    const refused = await Promise.all(
      [
        assistance.ask({ ...base, purpose: 'explain', data: EXPLAIN }),
        assistance.ask({ ...base, purpose: 'hint', data: { ...passage, rung: 1, before: [] } }),
        assistance.ask({
          ...base,
          purpose: 'compare',
          data: { languages: EXPLAIN.languages, source: SOURCE, first: 'a', second: 'b' },
        }),
        assistance.ask({ ...base, purpose: 'reason', data: { ...passage, draft: 'a', reason: 'b' } }),
        assistance.ask({ ...base, purpose: 'alternatives', data: { ...passage, selected: '' } }),
        assistance.askForDraft({ ...base, purpose: 'draft', data: DRAFT }, () => undefined),
      ].map(async (answer) => (await failureOfCall(answer)).fault),
    );
    expect(refused).toEqual([...Array<CallFault>(4).fill('before-hand-in'), 'not-open', 'before-hand-in']);
    expect((await assistance.standing('explain', place)).refused).toBe('before-hand-in');
    expect([at.sent, await at.ledger(), await at.recorded()]).toEqual([[], [], []]);
  });

  it('is read anew before each call', async () => {
    const at = await desk();
    const place = await at.inLog('a', false);
    expect((await failureOfCall(at.ask(place))).fault).toBe('before-hand-in');
    expect((await failureOfCall(at.ask(at.about()))).fault).toBe('before-hand-in');
    place.log.write({ call: OPENED, step: 'taken', purpose: OPENED, policy: 'open' });
    expect((await at.ask(place)).again).toBe(false);

    const other = await desk();
    expect((await failureOfCall(other.ask(other.about()))).fault).toBe('before-hand-in');
    await handIn(other);
    expect((await other.ask(other.about())).again).toBe(false);
  });

  it('is not got round by an attempt whose row was edited', async () => {
    const task = { ...testAttempt('a').task, assistance: 'open' as const };
    const at = await desk({ attempts: [testAttempt('a', { task, state: 'handed-in', round: 3 })] });
    expect((await failureOfCall(at.ask(at.about()))).fault).toBe('before-hand-in');
    expect(at.sent).toEqual([]);
  });

  it('holds for the texts of the task by whatever way they come', async () => {
    const at = await desk();
    const document = [{ id: 's1', source: SOURCE }];
    const { result } = await draft(at, { ...DRAFT, document, wanted: ['s1'] });
    expect(result).toMatchObject({ fault: 'before-hand-in' });
    expect((await draft(at)).result).not.toMatchObject({ fault: 'before-hand-in' });
    expect(at.sent).toHaveLength(1);
  });
});

describe('the same question', () => {
  it('has the same answer, and nobody is called', async () => {
    const at = await desk();
    const place = await at.inLog();
    const first = await at.ask(place);
    const second = await at.ask(place);
    expect(second).toEqual({ ...first, again: true });
    expect(at.sent).toHaveLength(1);
    expect((await at.ledger()).map(({ became }) => became)).toEqual([['shown', 'shown']]);
  });

  it('is known again after the hand-in, and what becomes of the answer then is in the one ledger', async () => {
    const at = await desk();
    const first = await at.ask(await at.inLog());
    await handIn(at);
    const second = await at.ask(at.about());
    expect(second).toEqual({ ...first, again: true });
    await at.assistance.became(first.call, 'refused', at.about());
    expect(at.sent).toHaveLength(1);
    expect((await at.ledger()).map(({ call, became, answer }) => [call, became, answer])).toEqual([
      [first.call, ['shown', 'shown', 'refused'], EXPLAINED],
    ]);
    expect((await at.assistance.standing('explain', at.about())).spent).toEqual({ task: 1, day: 1 });
  });

  it('is known again in the log of the next round', async () => {
    const at = await desk();
    await handIn(at);
    const first = await at.ask(at.about());
    await at.attempts.nextRound('a');
    const place = await at.inLog('a', false);
    expect(await at.ask(place)).toEqual({ ...first, again: true });
    await at.assistance.became(first.call, 'taken', place);
    expect(at.sent).toHaveLength(1);
    expect((await at.ledger()).map(({ became }) => became)).toEqual([['shown', 'shown', 'taken']]);
  });

  it('in another language, or about other words, is another question', async () => {
    const at = await desk();
    const place = await at.inLog();
    await at.ask(place);
    await at.ask(place, { locale: 'zh-CN' });
    await at.ask(place, about('信'));
    expect(at.sent).toHaveLength(3);
  });

  it('is asked again where its answer was no use', async () => {
    const at = await desk();
    const place = await at.inLog();
    at.script.push('{"explanation":"x","quotes":[{"side":"source","text":"not there"}]}');
    expect((await failureOfCall(at.ask(place))).fault).toBe('false-quote');
    expect((await at.ask(place)).again).toBe(false);
    expect(at.sent).toHaveLength(2);
  });
});

describe('the budget', () => {
  it('of a task is used up by its calls, also by those that failed, and not by answers known before', async () => {
    const at = await desk({ budget: { perTask: 2, perDay: 9 } });
    const place = await at.inLog();
    await at.ask(place);
    at.script.push('server');
    await failureOfCall(at.ask(place, about('信')));
    expect((await failureOfCall(at.ask(place, about('达')))).fault).toBe('task-budget');
    expect((await at.ask(place)).again).toBe(true);
    expect(at.sent).toHaveLength(2);
    const { refused, spent, budget } = await at.assistance.standing('explain', place);
    expect({ refused, spent, budget }).toEqual({
      refused: 'task-budget',
      spent: { task: 2, day: 2 },
      budget: { perTask: 2, perDay: 9 },
    });
  });

  it('of a task holds on after the hand-in', async () => {
    const at = await desk({ budget: { perTask: 1, perDay: 9 } });
    await at.ask(await at.inLog());
    await handIn(at);
    expect((await failureOfCall(at.ask(at.about(), about('信')))).fault).toBe('task-budget');
  });

  it('of a day is used up by all tasks and texts together, and is whole again the day after', async () => {
    const at = await desk({ attempts: [testAttempt('a'), testAttempt('b')], budget: { perTask: 9, perDay: 3 } });
    at.shelf.clear();
    const [other, place] = [await at.inLog('b'), await at.inLog()];
    await at.ask(other);
    await at.ask(place);
    at.script.push(line('s1', 'One.'));
    await draft(at);
    expect((await failureOfCall(at.ask(place, about('信')))).fault).toBe('day-budget');
    expect((await draft(at, { ...DRAFT, wanted: ['s2'] })).result).toMatchObject({ fault: 'day-budget' });
    expect((await at.assistance.standing('explain', place)).spent).toEqual({ task: 1, day: 3 });
    const day = 24 * 60 * 60 * 1000;
    at.clock.wall += day;
    at.clock.dayBegan += day;
    expect((await at.assistance.standing('explain', place)).spent).toEqual({ task: 1, day: 0 });
    await at.ask(place, about('信'));
    expect(at.sent).toHaveLength(4);
  });

  it('is not passed by calls side by side', async () => {
    const at = await desk({ budget: { perTask: 2, perDay: 9 } });
    const place = await at.inLog();
    const all = await Promise.allSettled(['信', '达', '雅', '译'].map((phrase) => at.ask(place, about(phrase))));
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected']);
    expect(at.sent).toHaveLength(2);
  });

  it('is not touched by a test of the connection, and does not forbid it', async () => {
    const at = await desk({ budget: { perTask: 0, perDay: 0 } });
    at.script.push('{"ok":true}');
    const test = { purpose: 'test', data: {}, locale: 'en', place: NOTHING, signal: at.signal } as const;
    expect((await at.assistance.ask(test)).answer).toEqual({ ok: true });
    expect((await at.assistance.standing('test', NOTHING)).refused).toBeNull();
    at.script.push('{"ok":true}');
    expect((await at.assistance.ask(test)).again).toBe(false);
    expect((await at.recorded()).at(-1)).toMatchObject({ purpose: 'test', answer: '{"ok":true}', became: [] });
  });

  it('does not fail where the log of another attempt is damaged', async () => {
    const tea = practiceTask({ slug: 'tea', revision: 1, sha256: 'b'.repeat(64) });
    const at = await desk({ attempts: [testAttempt('a'), testAttempt('b', { task: tea })] });
    at.shelf.set('tea', ['新会陈皮与福鼎白茶一起煮。']);
    const place = await at.inLog();
    const { journal } = at.attempts;
    at.attempts.journal = (id) => (id === 'b' ? Promise.reject(new Error('damaged')) : journal(id));
    expect((await at.ask(place)).again).toBe(false);
  });
});

const FAULTS: readonly CallFault[] = [
  ...(['wrong-key', 'no-credit', 'rate-limit', 'model-unknown', 'no-network', 'not-reached', 'mixed-content'] as const),
  ...(['server', 'cut', 'too-slow', 'aborted', 'refused', 'empty', 'too-long', 'malformed'] as const),
];

describe('a call that fails', () => {
  it.each(FAULTS)('by %s is in the ledger, of a log and of records alike', async (fault) => {
    const at = await desk();
    const place = await at.inLog();
    at.script.push(fault);
    const first = await failureOfCall(at.ask(place));
    await handIn(at);
    at.script.push(fault);
    const second = await failureOfCall(at.ask(at.about()));
    expect([first.fault, second.fault]).toEqual([fault, fault]);
    expect(
      (await at.ledger()).map(({ call, failure, answer, ms, became }) => [call, failure, answer, ms, became]),
    ).toEqual([
      [first.call, fault, null, 1500, []],
      [second.call, fault, null, 1500, []],
    ]);
  });

  it('for the form of its question is asked once more in another, and both are in the ledger', async () => {
    const at = await desk();
    at.script.push('usage-refused');
    const { call } = await at.ask(await at.inLog());
    expect((await at.ledger()).map((entry) => [entry.failure, entry.became, entry.call === call])).toEqual([
      ['usage-refused', [], false],
      [null, ['shown'], true],
    ]);
    expect(at.sent).toHaveLength(2);
  });

  it('for the form of its question twice is not asked for ever', async () => {
    const at = await desk();
    at.script.push('usage-refused', 'usage-refused', EXPLAINED);
    expect((await failureOfCall(at.ask(await at.inLog()))).fault).toBe('usage-refused');
    expect(at.sent).toHaveLength(2);
  });

  it.each([
    ['empty', ' \n'],
    ['malformed', 'I would say: elegance.'],
    ['malformed', '{"explanation":"x","quotes":[]}'],
    ['false-quote', '{"explanation":"x","quotes":[{"side":"target","text":"雅"}]}'],
  ] as const)('by %s keeps what came: %j', async (fault, text) => {
    const at = await desk();
    at.script.push(text);
    const { call } = await failureOfCall(at.ask(await at.inLog()));
    expect(await at.ledger()).toMatchObject([
      { call, failure: fault, answer: text, tokens: { in: 100, out: 10 }, became: [] },
    ]);
  });

  it('by a megabyte keeps as much as is read at all', async () => {
    const at = await desk();
    const text = `${EXPLAINED.slice(0, -2)}${'x'.repeat(1_000_000)}`;
    at.script.push(() => Promise.resolve(answerOf(text)));
    expect((await failureOfCall(at.ask(await at.inLog()))).fault).toBe('too-long');
    expect((await at.ledger())[0]?.answer).toBe(text.slice(0, MAX_ANSWER.explain));
    await handIn(at);
    at.script.push(() => Promise.resolve(answerOf(text)));
    expect((await failureOfCall(at.ask(at.about()))).fault).toBe('too-long');
    expect((await at.recorded()).at(-1)?.answer).toHaveLength(MAX_ANSWER.explain);
  });

  it('on the way keeps what had come by then', async () => {
    const at = await desk();
    at.script.push((request) => {
      request.onText?.('{"explanation":"Elega');
      return Promise.reject(new CallFailed('cut'));
    });
    await failureOfCall(at.ask(await at.inLog()));
    expect(await at.ledger()).toMatchObject([{ failure: 'cut', answer: '{"explanation":"Elega' }]);
  });

  it('tells how long the service wants to be left alone', async () => {
    const at = await desk();
    at.script.push(new CallFailed('rate-limit', { retryAfter: 7 }));
    expect(await failureOfCall(at.ask(await at.inLog()))).toMatchObject({ fault: 'rate-limit', retryAfter: 7 });
  });

  it('in a way that no engine may fail is a failed call too, and carries nothing of what was thrown', async () => {
    const at = await desk();
    at.script.push(() => Promise.reject(new Error('Authorization: Bearer sk-planted')));
    const failed = await failureOfCall(at.ask(await at.inLog()));
    expect([failed.fault, failed.message, failed.cause]).toEqual(['not-reached', 'not-reached', undefined]);
    expect(JSON.stringify(await at.ledger())).not.toContain('sk-planted');
  });

  it('because she stopped it stops the request', async () => {
    const at = await desk();
    const stop = new AbortController();
    at.script.push(
      ({ signal }) =>
        new Promise((_done, fail) => signal.addEventListener('abort', () => fail(new CallFailed('aborted')))),
    );
    const answer = failureOfCall(at.ask(await at.inLog(), { signal: stop.signal }));
    await vi.waitFor(() => expect(at.sent).toHaveLength(1));
    stop.abort();
    expect((await answer).fault).toBe('aborted');
    expect((await at.ledger())[0]).toMatchObject({ failure: 'aborted', answer: null });
  });
});

describe('a draft', () => {
  it('is told line by line, as lines get whole', async () => {
    const at = await desk();
    const told: string[] = [];
    const steps: number[] = [];
    at.script.push((request) => {
      const text = `Here you are:\n${line('s1', 'One.')}${line('s2', 'Two.')}${line('s3', 'Three.').trimEnd()}`;
      for (let end = 1; end <= text.length; end++) {
        request.onText?.(text.slice(0, end));
        if (told.length > steps.length) steps.push(end);
      }
      return Promise.resolve(answerOf(text));
    });
    const answer = await at.assistance.askForDraft(
      { purpose: 'draft', data: DRAFT, locale: 'en', place: NOTHING, signal: at.signal },
      ({ id }, done) => told.push(`${id} ${done}`),
    );
    expect(told).toEqual(['s1 1', 's2 2', 's3 3']);
    // The last has no line feed: it is told when no more can come.
    expect(steps).toEqual([14 + line('s1', 'One.').length, 14 + (line('s1', 'One.') + line('s2', 'Two.')).length]);
    expect(answer.answer.map(({ draft: text }) => text)).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('leaves out what was not asked for, and takes the first of two', async () => {
    const at = await desk();
    at.script.push(line('s9', 'No.') + line('s1', 'One.') + line('s1', 'Another.') + line('s2', ' ') + '[{"id":"s3"}]');
    const { told, result } = await draft(at, { ...DRAFT, wanted: ['s1', 's2'] });
    expect(told).toEqual(['1 s1 One.']);
    expect(result).toMatchObject({ answer: [{ id: 's1', draft: 'One.' }] });
  });

  it.each([
    ['malformed', 'I am sorry.'],
    ['empty', ' \n'],
  ] as const)('of no line is %s', async (fault, text) => {
    const at = await desk();
    at.script.push(text);
    const { told, result } = await draft(at);
    expect([told, (result as CallFailed).fault]).toEqual([[], fault]);
    expect(await at.recorded()).toHaveLength(2);
  });

  it('of a megabyte is none, whatever it begins with', async () => {
    const at = await desk();
    at.script.push(() => Promise.resolve(answerOf(line('s1', 'One.') + 'x'.repeat(1_000_000))));
    const { told, result } = await draft(at);
    expect([told, (result as CallFailed).fault]).toEqual([[], 'too-long']);
  });

  it('that breaks off keeps the lines there were: they are shown, and the rest can be asked for', async () => {
    const at = await desk();
    at.script.push((request) => {
      request.onText?.(`${line('s1', 'One.')}{"id":"s2","dr`);
      return Promise.reject(new CallFailed('cut'));
    });
    const { told, result } = await draft(at);
    expect([told, (result as CallFailed).fault]).toEqual([['1 s1 One.'], 'cut']);
    const { call } = result as CallFailed;
    await at.assistance.became(call ?? '', 'taken', NOTHING);
    expect((await at.recorded()).at(-1)).toMatchObject({ call, failure: 'cut', became: ['shown', 'taken'] });
    at.script.push(line('s2', 'Two.') + line('s3', 'Three.'));
    expect((await draft(at, { ...DRAFT, wanted: ['s2', 's3'] })).told).toEqual(['1 s2 Two.', '2 s3 Three.']);
  });

  it('is under the name of its call, and shown, from its first line on: the page may be left before the last', async () => {
    const at = await desk();
    const asked: string[] = [];
    let leave = (): void => undefined;
    const left = new Promise<void>((done) => (leave = done));
    at.script.push(async (request) => {
      expect([asked.length, (await at.recorded()).at(-1)?.became]).toEqual([1, []]);
      request.onText?.(`${line('s1', 'One.')}{"id":"s2","dr`);
      request.onText?.(`${line('s1', 'One.')}{"id":"s2","draft":"T`);
      await vi.waitFor(async () => {
        expect((await at.recorded()).at(-1)).toMatchObject({ call: asked[0], answer: null, became: ['shown'] });
      });
      leave();
      return new Promise(() => undefined);
    });
    void at.assistance.askForDraft(
      { purpose: 'draft', data: DRAFT, locale: 'en', place: NOTHING, signal: at.signal },
      () => undefined,
      (call) => asked.push(call),
    );
    await left;
  });

  it('by another instruction is another draft, and asked for again the same one is told again', async () => {
    const at = await desk();
    const ask = (instruction: string) => {
      const told: string[] = [];
      const base = { purpose: 'draft', data: DRAFT, locale: 'en', place: NOTHING, signal: at.signal } as const;
      return at.assistance
        .askForDraft({ ...base, instruction }, ({ draft: text }) => told.push(text))
        .then(({ again }) => ({ told, again }));
    };
    at.script.push(line('s1', 'In context.'), line('s1', 'Plain.'));
    expect(at.assistance.instructions('draft').map(({ name }) => name)).toEqual(['in-context', 'plain']);
    expect(await ask('in-context')).toEqual({ told: ['In context.'], again: false });
    expect(await ask('plain')).toEqual({ told: ['Plain.'], again: false });
    expect(await ask('in-context')).toEqual({ told: ['In context.'], again: true });
    expect((await at.recorded()).map(({ instruction }) => instruction)).toContain('draft/plain@1');
  });

  it('of 3000 lines is read once, not anew with every word', async () => {
    const at = await desk();
    const document = Array.from({ length: 3000 }, (_, n) => ({ id: `s${n + 1}`, source: `第${n}句。` }));
    const all = document.map(({ id }) => line(id, 'A sentence.')).join('');
    at.script.push((request) => {
      for (let end = 20; end < all.length; end += 20) request.onText?.(all.slice(0, end));
      return Promise.resolve(answerOf(all));
    });
    const parse = vi.spyOn(JSON, 'parse');
    const { told } = await draft(at, {
      ...DRAFT,
      document: document.slice(0, 1),
      wanted: document.map(({ id }) => id),
    });
    const parsed = parse.mock.calls.length;
    parse.mockRestore();
    expect(told).toHaveLength(3000);
    // One for each line, and one for the end of each piece.
    expect(parsed).toBeLessThan(6100);
  });
});

describe('what becomes of an answer', () => {
  it('is in the log, with the words that were taken', async () => {
    const at = await desk();
    const place = await at.inLog();
    const { call } = await at.ask(place);
    await at.assistance.became(call, 'taken', place, 'elegance');
    await at.assistance.became(call, 'changed', place, 'grace');
    const steps = (await at.onDisk()).filter((event) => event.kind === 'assist' && event.call === call);
    expect(steps.map((event) => event.kind === 'assist' && [event.step, event.text])).toMatchObject([
      ['asked', expect.any(String)],
      ['answered', EXPLAINED],
      ['shown', undefined],
      ['taken', 'elegance'],
      ['changed', 'grace'],
    ]);
  });

  it('is a record that supersedes the one before', async () => {
    const at = await desk();
    await handIn(at);
    const { call } = await at.ask(at.about());
    // Side by side, none must get lost.
    await Promise.all([
      at.assistance.became(call, 'taken', at.about()),
      at.assistance.became(call, 'refused', at.about()),
    ]);
    expect((await at.assistance.records()).map(({ body }) => body.became)).toEqual([['shown', 'taken', 'refused']]);
    expect(await at.recorded()).toHaveLength(5);
  });

  it('cannot be said of a call that nobody made', async () => {
    const at = await desk();
    await expect(at.assistance.became('ghost', 'taken', await at.inLog())).rejects.toThrow('ghost');
    await expect(at.assistance.became('ghost', 'taken', NOTHING)).rejects.toThrow('ghost');
  });
});

it('ledger and disclosure have the calls that were made, one to one', async () => {
  const at = await desk();
  const place = await at.inLog();
  await at.ask(place);
  at.script.push('server');
  await failureOfCall(at.ask(place, about('信')));
  await at.ask(place);
  await handIn(at);
  await at.ask(at.about(), about('达'));
  at.script.push('nonsense');
  await failureOfCall(at.ask(at.about(), about('译')));
  const ledger = await at.ledger();
  expect(ledger.map(({ asked }) => asked)).toEqual(at.sent.map(({ messages }) => JSON.stringify(messages)));
  expect(disclose(ledger)).toMatchObject({
    calls: 4,
    lines: [{ purpose: 'explain', model: 'deepseek:chat', calls: 4, answered: 3, became: { shown: 2 } }],
  });
});

describe('a text of her own', () => {
  const SLUG = 'own-1';
  const ON_IT = practiceTask({ slug: SLUG, revision: 1, sha256: '0'.repeat(64) });
  const drafted = async (at: Desk, text: string) => {
    at.script.push(line('s1', 'One.'));
    const place = { kind: 'record', about: { text } } as const;
    const ask = { purpose: 'draft', data: DRAFT, locale: 'en', place, signal: at.signal } as const;
    const { call } = await at.assistance.askForDraft(ask, () => undefined);
    await at.assistance.became(call, 'taken', place);
    return call;
  };

  it('has its calls in ledger and statement of the work on it, though they were made before there was one', async () => {
    const at = await desk({ attempts: [] });
    const call = await drafted(at, SLUG);
    await drafted(at, 'own-2');
    await at.attempts.create(testAttempt('a', { task: ON_IT }));
    await at.attempts.create(testAttempt('b'));
    expect(disclose(await at.ledger('a'))).toMatchObject({
      calls: 1,
      lines: [{ purpose: 'draft', calls: 1, answered: 1, became: { taken: 1 } }],
    });
    expect((await at.ledger('a')).map((entry) => entry.call)).toEqual([call]);
    expect(await at.ledger('b')).toEqual([]);
    expect((await at.recorded()).map(({ about: what }) => what)).toContainEqual({ text: SLUG });
  });

  it('has its calls charged to its task, before the work and in it', async () => {
    const at = await desk({ attempts: [], budget: { perTask: 1, perDay: 200 } });
    await drafted(at, SLUG);
    const refused = async (place: Place) => (await at.assistance.standing('draft', place, ['Free.'])).refused;
    expect(await refused({ kind: 'record', about: { text: SLUG } })).toBe('task-budget');
    expect(await refused({ kind: 'record', about: { text: 'own-2' } })).toBeNull();
    await at.attempts.create(testAttempt('a', { task: ON_IT }));
    expect((await at.assistance.standing('hint', await at.inLog('a'))).spent.task).toBe(1);
    expect((await at.assistance.standing('hint', at.about('a'))).spent.task).toBe(1);
  });
});

it.each([
  [1, { attempt: 'a' }],
  [2, { text: 'own-1' }],
] as const)('is written in the lowest format that holds it: %s', async (format, what) => {
  const at = await desk();
  await handIn(at);
  const place = { kind: 'record', about: what } as const;
  await at.assistance
    .askForDraft({ purpose: 'draft', data: DRAFT, locale: 'en', place, signal: at.signal }, () => undefined)
    .catch(() => undefined);
  const [first] = await at.records.list('ai-call');
  expect(JSON.parse(first?.line ?? '')).toMatchObject({ format });
});
