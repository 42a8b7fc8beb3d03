import { describe, expect, it } from 'vitest';
import { callsAbout, type Call, type CallRecord } from '../../../src/domain/assist/call-record.ts';
import {
  knownAnswer,
  ledgerOfLog,
  wholeLedger,
  type Became,
  type LedgerEntry,
} from '../../../src/domain/assist/ledger.ts';
import { openedEvent } from '../../../src/domain/assist/permission.ts';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { testId } from '../../storage/storage-kit.ts';

const WALL = '2026-03-01T08:00:00.000Z';
const sitting = (wall = WALL): EditEvent => ({ kind: 'sitting', t: 0, wall, editor: 'plain', app: '1' });
type AssistEvent = Extract<EditEvent, { kind: 'assist' }>;
const step = (t: number, call: string, name: AssistEvent['step'], extra: Partial<AssistEvent> = {}): EditEvent => ({
  kind: 'assist',
  t,
  call,
  step: name,
  purpose: 'explain',
  policy: 'open',
  ...extra,
});
const asked = (t: number, call: string): EditEvent =>
  step(t, call, 'asked', { model: 'm', instruction: 'explain/passage@1', text: '[]', segment: 's1' });

function record(call: string, n: number, change: Partial<Call> = {}, supersedes?: string): CallRecord {
  const body: Call = {
    about: { attempt: 'a' },
    call,
    purpose: 'explain',
    policy: 'after-attempt',
    model: 'm',
    instruction: 'explain/passage@1',
    segment: null,
    at: WALL,
    asked: '[]',
    answer: 'yes',
    failure: null,
    ms: 1,
    tokens: null,
    cost: null,
    became: [],
    ...change,
  };
  const envelope = { id: testId(n), kind: 'ai-call' as const, format: 1, course: 'c', author: 'K7QW-2RT9', at: WALL };
  return { ...envelope, ...(supersedes === undefined ? {} : { supersedes }), body };
}

describe('the ledger of a log', () => {
  it('tells who was asked what, when, what came back, what it cost, and what became of it', () => {
    const events = [
      sitting(),
      asked(1000, 'c1'),
      step(3500, 'c1', 'answered', {
        text: 'yes',
        tokens: { in: 9, out: 2 },
        cost: { amount: 0.5, currency: 'CNY' },
      }),
      step(3600, 'c1', 'shown'),
      step(9000, 'c1', 'taken'),
      step(9900, 'c1', 'changed'),
    ];
    expect(ledgerOfLog(events)).toEqual([
      {
        call: 'c1',
        purpose: 'explain',
        policy: 'open',
        model: 'm',
        instruction: 'explain/passage@1',
        segment: 's1',
        at: Date.parse(WALL) + 1000,
        asked: '[]',
        answer: 'yes',
        failure: null,
        ms: 2500,
        tokens: { in: 9, out: 2 },
        cost: { amount: 0.5, currency: 'CNY' },
        became: ['shown', 'taken', 'changed'],
      },
    ]);
  });

  it('keeps what came of a call that failed', () => {
    const events = [
      sitting(),
      asked(0, 'c1'),
      step(10, 'c1', 'answered', { text: 'half' }),
      step(10, 'c1', 'failed', { text: 'cut' }),
      asked(20, 'c2'),
      step(30, 'c2', 'failed', { text: 'server' }),
      asked(40, 'c3'),
    ];
    expect(ledgerOfLog(events).map(({ answer, failure }) => [answer, failure])).toEqual([
      ['half', 'cut'],
      [null, 'server'],
      [null, null],
    ]);
  });

  it('reads the clock of each sitting, and of a clock that was put right', () => {
    const events: EditEvent[] = [
      sitting(),
      asked(5, 'c1'),
      sitting('2026-03-02T08:00:00.000Z'),
      asked(7, 'c2'),
      { kind: 'clock', t: 100, wall: '2026-03-02T09:00:00.000Z' },
      asked(107, 'c3'),
    ];
    expect(ledgerOfLog(events).map(({ at }) => new Date(at ?? 0).toISOString())).toEqual([
      '2026-03-01T08:00:00.005Z',
      '2026-03-02T08:00:00.007Z',
      '2026-03-02T09:00:00.007Z',
    ]);
  });

  it('does not know when, in a log that tells no time', () => {
    expect(ledgerOfLog([asked(5, 'c1')])[0]?.at).toBeNull();
  });

  it('does not take the opening of a task for a call, nor a step of a call that was not asked', () => {
    expect(ledgerOfLog([sitting(), openedEvent(0), step(1, 'ghost', 'taken')])).toEqual([]);
  });
});

describe('the ledger of an attempt', () => {
  it('has the calls of log and records by their time, each record as it stands now', () => {
    const first = record('r1', 1, { at: '2026-03-01T07:00:00.000Z' });
    const second = record('r1', 2, { at: '2026-03-01T07:00:00.000Z', became: ['shown'] }, first.id);
    const late = record('r2', 3, { at: '2026-03-01T10:00:00.000Z' });
    const elsewhere = record('r3', 4, { about: { nothing: true } });
    const ofAnotherText = record('r4', 5, { about: { text: 'own-2' } });
    const records = callsAbout({ attempt: 'a', slug: 'own-1' }, [first, second, late, elsewhere, ofAnotherText]);
    const whole = wholeLedger([sitting(), asked(5, 'c1')], records);
    expect(whole.map(({ call, became }) => [call, became])).toEqual([
      ['r1', ['shown']],
      ['c1', []],
      ['r2', []],
    ]);
  });

  it('has the calls for drafts of the text of her own that it is a work on', () => {
    const draft = record('d1', 1, { about: { text: 'own-1' }, purpose: 'draft' });
    const of = (slug: string | null) => callsAbout({ attempt: 'a', slug }, [draft]).map(({ body }) => body.call);
    expect([of('own-1'), of('own-2'), of(null)]).toEqual([['d1'], [], []]);
  });

  it('has a call once that was asked in the log and shown again after the hand-in', () => {
    const events = [sitting(), asked(5, 'c1'), step(9, 'c1', 'answered', { text: 'yes' }), step(9, 'c1', 'shown')];
    const whole = wholeLedger(events, [record('c1', 1, { became: ['shown', 'refused'] })]);
    expect(whole.map(({ call, policy, became }) => [call, policy, became])).toEqual([
      ['c1', 'open', ['shown', 'shown', 'refused']],
    ]);
  });

  it('has what became, in a later round, of an answer that is in a record', () => {
    const events = [sitting(), step(9, 'r1', 'shown'), step(10, 'r1', 'taken')];
    expect(wholeLedger(events, [record('r1', 1)]).map(({ became }) => became)).toEqual([['shown', 'taken']]);
  });
});

describe('a question asked before', () => {
  const entry = (change: Partial<LedgerEntry> = {}): LedgerEntry => ({
    ...ledgerOfLog([asked(0, 'c1')])[0]!,
    answer: 'yes',
    ...change,
  });
  const question = { model: 'm', instruction: 'explain/passage@1', asked: '[]' };

  it('has the newest answer it had', () => {
    const entries = [entry(), entry({ call: 'c2', answer: 'yes, indeed' })];
    expect(knownAnswer(entries, question)?.call).toBe('c2');
  });

  it.each([
    ['of another model', { model: 'n' }],
    ['by another version of the instruction', { instruction: 'explain/passage@2' }],
    ['with other words', { asked: '[1]' }],
    ['that failed', { failure: 'false-quote' }],
    ['that was never answered', { answer: null }],
  ] as const)('has none %s', (_which, change) => {
    expect(knownAnswer([entry(change)], question)).toBeNull();
  });
});

it('knows four things that can become of an answer', () => {
  const all: readonly Became[] = ['shown', 'taken', 'changed', 'refused'];
  const events = [sitting(), asked(0, 'c1'), ...all.map((one) => step(1, 'c1', one))];
  expect(ledgerOfLog(events)[0]?.became).toEqual(all);
});
