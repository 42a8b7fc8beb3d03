/** What is stated of a work: the calls outlive an attempt that is discarded, and those of another attempt on the same text count. */
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/domain/assist/assistance.ts';
import { soughtText } from '../../src/domain/assist/shared-text.ts';
import { sealRecord } from '../../src/domain/record/seal.ts';
import { loadCallsAbout } from '../../src/workspace/calls-about.ts';
import { discardAttempt } from '../../src/workspace/discard-attempt.ts';
import { desk, handIn, SOURCE, TARGET, type Desk } from '../assist/assist-kit.ts';
import { AT, digest, testAttempt, testId } from '../storage/storage-kit.ts';

const CODE = 'K7QW-2RT9';
const TEXTS = [['译事三难：信、达、雅。求其信已大难矣，顾信矣不达，虽译犹不译也。'], [TARGET]];
const { slug } = testAttempt('a').task.exercise;
let ids = 5000;
const servicesOf = ({ attempts, records }: Desk) => {
  return {
    attempts,
    records,
    learner: { code: CODE, course: 'practice-1' },
    surroundings: { now: () => AT, newId: () => testId(++ids), digest, monotonic: () => 0, appVersion: '1' },
  };
};
const stated = async (at: Desk, attempt: string, learner = CODE) =>
  (await loadCallsAbout(servicesOf(at), { attempt, slug, texts: TEXTS.map(soughtText) }, learner)).map(
    ({ call, elsewhere, became }) => ({
      call,
      elsewhere: elsewhere ?? false,
      became,
    }),
  );
const question = { data: { languages: { source: 'zh-CN', target: 'en-GB' }, source: SOURCE, target: TARGET } } as const;
const about = { ...question.data, about: { side: 'source', phrase: '雅' } } as const;

describe('calls of another attempt on the same text', () => {
  it('are stated, those of its log and those about it, as asked elsewhere', async () => {
    const at = await desk();
    const { call: hint } = await at.ask(await at.inLog(), { data: about });
    await handIn(at);
    const { call: later } = await at.ask(at.about('a'), {
      data: { ...about, about: { side: 'source', phrase: '信' } },
    });
    await at.attempts.create(testAttempt('b'));
    expect(await stated(at, 'b')).toEqual([
      { call: hint, elsewhere: true, became: ['shown'] },
      { call: later, elsewhere: true, became: ['shown'] },
    ]);
    // Of its own log it tells nothing: that is read beside it.
    expect(await stated(at, 'a')).toEqual([{ call: later, elsewhere: false, became: ['shown'] }]);
  });

  it('are not those of another learner, whose file was opened here', async () => {
    const at = await desk();
    await handIn(at);
    await at.ask(at.about('a'), { data: about });
    const [mine] = await at.records.list('ai-call');
    const theirs = {
      ...(JSON.parse(mine!.line) as Parameters<typeof sealRecord>[0]),
      author: 'ZZZZ-9999',
      id: testId(77),
    };
    await at.records.add([await sealRecord(theirs, digest)]);
    expect(await stated(at, 'b')).toHaveLength(1);
    expect(await stated(at, 'b', 'ZZZZ-9999')).toHaveLength(1);
    expect(await stated(at, 'b', 'YYYY-8888')).toEqual([]);
  });

  it('are not those in the log of another learner, nor are hers stated of the work of that one', async () => {
    const at = await desk({ attempts: [testAttempt('a'), testAttempt('theirs')] });
    const [theirs, hers] = [await at.inLog('theirs'), await at.inLog('a')];
    const { call } = await at.ask(theirs, { data: about });
    const removed = (await at.attempts.remove('theirs'))!;
    await at.attempts.restore({ ...removed, attempt: { ...removed.attempt, author: 'ZZZZ-9999' } });
    expect(await stated(at, 'a')).toEqual([]);
    expect((await stated(at, 'x', 'ZZZZ-9999')).map((one) => one.call)).toEqual([call]);
    const { call: mine } = await at.ask(hers, {
      data: { ...about, about: { side: 'source', phrase: '信' } },
    });
    expect((await stated(at, 'x')).map((one) => one.call)).toEqual([mine]);
    expect((await stated(at, 'x', 'ZZZZ-9999')).map((one) => one.call)).toEqual([call]);
  });

  it('do not come to be hers by what she thinks of their answers', async () => {
    const at = await desk({ attempts: [testAttempt('theirs')] });
    const { call } = await at.ask(await at.inLog('theirs'), { data: about });
    const removed = (await at.attempts.remove('theirs'))!;
    await at.attempts.restore({ ...removed, attempt: { ...removed.attempt, author: 'ZZZZ-9999' } });
    await at.assistance.became(call, 'taken', at.about('theirs'));
    expect(await at.records.list('ai-call')).toEqual([]);
    expect((await at.assistance.standing('hint', at.about('theirs'))).refused).toBe('off');
  });

  it('count however short the text is that both attempts are about, in a log and as records', async () => {
    const at = await desk();
    const { call } = await at.ask(await at.inLog(), { data: about });
    await handIn(at);
    const { call: later } = await at.ask(at.about('a'), {
      data: { ...about, about: { side: 'source', phrase: '信' } },
    });
    const texts = [soughtText(['你好。'])];
    const found = await loadCallsAbout(servicesOf(at), { attempt: 'b', slug, texts }, CODE);
    expect(found.map((one) => one.call)).toEqual([call, later]);
  });

  it('do not count where nothing of the text was sent', async () => {
    const at = await desk();
    await handIn(at);
    await at.ask(at.about('a'), { data: about });
    const texts = [['完全是另外一回事的一段文字，谈的是天气和庄稼。']];
    expect(
      await loadCallsAbout(servicesOf(at), { attempt: 'b', slug: 'other', texts: texts.map(soughtText) }, CODE),
    ).toEqual([]);
  });
});

describe('an attempt that is discarded', () => {
  const askedIn = async (at: Desk): Promise<string> => (await at.ask(await at.inLog(), { data: about })).call;

  it('leaves its calls, for the next attempt and for the budget of the day', async () => {
    const at = await desk();
    const call = await askedIn(at);
    await discardAttempt(servicesOf(at), 'a');
    await at.attempts.create(testAttempt('b'));
    expect(await stated(at, 'b')).toEqual([{ call, elsewhere: true, became: ['shown'] }]);
    const nothing: Place = { kind: 'record', about: { nothing: true } };
    expect((await at.assistance.standing('hint', nothing)).spent.day).toBe(1);
  });

  it('that is brought back has each call once, however often that is done', async () => {
    const at = await desk();
    const call = await askedIn(at);
    for (let round = 0; round < 2; round += 1) {
      const removed = await discardAttempt(servicesOf(at), 'a');
      await at.attempts.restore(removed!);
    }
    expect(await at.records.list('ai-call')).toHaveLength(1);
    expect((await at.ledger()).map((entry) => entry.call)).toEqual([call]);
    const nothing: Place = { kind: 'record', about: { nothing: true } };
    expect((await at.assistance.standing('hint', nothing)).spent.day).toBe(1);
  });

  it('leaves, too, what became of an answer after it was brought back', async () => {
    const at = await desk();
    const call = await askedIn(at);
    const removed = await discardAttempt(servicesOf(at), 'a');
    await at.attempts.restore(removed!);
    const place: Place = { kind: 'log', attempt: 'a', segment: 's1', log: await at.logOf('a') };
    await at.assistance.became(call, 'taken', place);
    await discardAttempt(servicesOf(at), 'a');
    expect(await stated(at, 'b')).toEqual([{ call, elsewhere: true, became: ['shown', 'taken'] }]);
  });

  it('is as it was where its calls cannot be kept', async () => {
    const at = await desk();
    const call = await askedIn(at);
    const records = { ...at.records, add: () => Promise.reject(new Error('full')) };
    await expect(discardAttempt({ ...servicesOf(at), records }, 'a')).rejects.toThrow('full');
    expect((await at.ledger()).map((entry) => entry.call)).toEqual([call]);
  });

  it('that asked nothing leaves nothing', async () => {
    const at = await desk();
    await at.logOf('a');
    expect(await discardAttempt(servicesOf(at), 'a')).not.toBeNull();
    expect(await discardAttempt(servicesOf(at), 'a')).toBeNull();
    expect(await at.records.list('ai-call')).toEqual([]);
  });
});
