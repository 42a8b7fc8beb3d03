import { describe, expect, it } from 'vitest';
import { createCoachDesk, type CoachHost, type CoachQuestion } from '../../src/coach/coach-desk.ts';
import { CallFailed } from '../../src/domain/assist/engine.ts';
import type { ExplainData } from '../../src/domain/assist/question.ts';
import { desk as assistDesk, EXPLAINED, EXPLAIN as KIT, handIn, type Desk } from '../assist/assist-kit.ts';

const EXPLAIN: ExplainData = { ...KIT, languages: { source: 'zh-CN', target: 'en-GB' } };
const QUESTION: CoachQuestion = { purpose: 'explain', segment: 's1', locale: 'en', data: EXPLAIN };

async function coach(made: Desk, place: 'log' | 'record' = 'log', opened = true) {
  const where = place === 'log' ? await made.inLog('a', opened) : null;
  const host: CoachHost = {
    attempt: 'a',
    log: where?.log ?? null,
    events: () => (where ? Promise.resolve(where.log.events) : made.onDisk()),
    open: null,
  };
  const one = createCoachDesk(() => Promise.resolve(made.assistance), host);
  one.load();
  await until(() => one.store.getState().phase === 'ready');
  return one;
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  throw new Error('It did not come to that.');
}

describe('the desk of the coach', () => {
  it('shows what would be sent before the first question, once for each model', async () => {
    const made = await assistDesk();
    const one = await coach(made);
    const { getState } = one.store;
    one.ask(QUESTION);
    await until(() => getState().waiting !== null);
    expect(made.sent).toEqual([]);
    const shown = getState().waiting!.messages;
    one.notNow();
    expect(getState()).toMatchObject({ waiting: null, running: null });
    one.ask(QUESTION);
    await until(() => getState().waiting !== null);
    one.send();
    await until(() => getState().last !== null);
    // Word for word what was shown.
    expect(made.sent.map(({ messages }) => messages)).toEqual([shown]);
    expect(getState().answers).toMatchObject([{ purpose: 'explain', answer: JSON.parse(EXPLAINED) as object }]);
    expect(getState().looked).toBe(getState().last?.call);
    expect(getState().standing?.spent).toEqual({ task: 1, day: 1 });

    one.ask({ ...QUESTION, data: { ...EXPLAIN, about: { side: 'source', phrase: '信' } } });
    await until(() => made.sent.length === 2);
  });

  it('stops a question under way, says so, and asks it again', async () => {
    const made = await assistDesk();
    const one = await coach(made);
    const { getState } = one.store;
    made.script.push(
      ({ signal }) =>
        new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new CallFailed('aborted')))),
    );
    one.ask(QUESTION);
    await until(() => made.sent.length === 1);
    // One at a time.
    one.ask(QUESTION);
    one.cancel();
    await until(() => getState().failed !== null);
    expect(made.sent[0]!.signal.aborted).toBe(true);
    expect(getState().failed?.error).toMatchObject({ fault: 'aborted' });
    expect(await made.ledger()).toMatchObject([{ failure: 'aborted' }]);
    one.retry();
    await until(() => getState().answers.length === 1);
    expect(getState()).toMatchObject({ failed: null, running: null });
    expect(made.sent).toHaveLength(2);
  });

  it('says that an answer was known, and calls nobody', async () => {
    const made = await assistDesk();
    const one = await coach(made);
    for (const again of [false, true]) {
      one.ask(QUESTION);
      await until(() => one.store.getState().last?.again === again);
    }
    expect(made.sent).toHaveLength(1);
  });

  it('writes down what became of an answer, also of one that was asked before the hand-in', async () => {
    const made = await assistDesk();
    const first = await coach(made);
    first.ask(QUESTION);
    await until(() => first.store.getState().answers.length === 1);
    first.judge(first.store.getState().answers[0]!, 'taken');
    await until(() => first.store.getState().answers[0]!.entry.became.includes('taken'));
    await handIn(made);

    const after = await coach(made, 'record');
    after.judge(after.store.getState().answers[0]!, 'refused');
    await until(() => after.store.getState().answers[0]!.entry.became.includes('refused'));
    expect(after.store.getState().answers[0]!.entry.became).toEqual(['shown', 'taken', 'refused']);
  });

  it('is shut before the hand-in', async () => {
    const made = await assistDesk();
    const one = await coach(made, 'log', false);
    expect(one.store.getState().standing?.refused).toBe('before-hand-in');
    // Even where a screen were mistaken about it.
    one.ask(QUESTION);
    await until(() => one.store.getState().failed !== null);
    expect(made.sent).toEqual([]);
  });

  it('tells that what it needs did not come, and fetches it again', async () => {
    const made = await assistDesk();
    let tries = 0;
    const one = createCoachDesk(
      () => (tries++ === 0 ? Promise.reject(new Error('offline')) : Promise.resolve(made.assistance)),
      { attempt: 'a', log: null, events: () => made.onDisk(), open: null },
    );
    one.load();
    await until(() => one.store.getState().phase === 'failed');
    one.load();
    await until(() => one.store.getState().phase === 'ready');
  });
});
