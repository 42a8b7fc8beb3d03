import { expect, it } from 'vitest';
import { callsByHandIn } from '../../../src/domain/assist/by-hand-in.ts';
import type { LedgerEntry } from '../../../src/domain/assist/ledger.ts';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';

const HANDED_IN = '2026-03-01T09:00:00.000Z';
const call = (name: string, at: string, extra: Partial<LedgerEntry> = {}): LedgerEntry => ({
  call: name,
  purpose: 'hint',
  policy: 'after-attempt',
  model: 'm:n',
  instruction: 'hint/ladder@1',
  segment: 's1',
  at: Date.parse(at),
  asked: '[]',
  answer: '{}',
  failure: null,
  ms: 1,
  tokens: null,
  cost: null,
  became: ['shown'],
  ...extra,
});
const EVENTS: readonly EditEvent[] = [
  // A clock that was wrong: what stands in the log that was handed in was asked before the hand-in.
  { kind: 'sitting', t: 0, wall: '2027-01-01T00:00:00.000Z', editor: 'plain', app: '1' },
  { kind: 'assist', t: 5, call: 'in-log', step: 'asked', purpose: 'hint', policy: 'open', model: 'm:n', segment: 's1' },
  { kind: 'assist', t: 9, call: 'in-log', step: 'answered', purpose: 'hint', policy: 'open', text: '{}' },
];

it('tells what was asked before a hand-in from what was asked after it', () => {
  const early = call('round-1', '2026-03-01T10:59:59+02:00');
  const late = call('late', '2026-03-01T09:00:00.001Z');
  const { before, after } = callsByHandIn(EVENTS, [early, late], HANDED_IN);
  expect(before.map((one) => one.call).toSorted()).toEqual(['in-log', 'round-1']);
  expect(after.map((one) => one.call)).toEqual(['late']);
});

it('adds what became of an answer later to the call of the log, and counts it once', () => {
  const beside = call('in-log', HANDED_IN, { became: ['taken'] });
  const { before, after } = callsByHandIn(EVENTS, [beside], HANDED_IN);
  expect(before).toMatchObject([{ call: 'in-log', became: ['taken'] }]);
  expect(after).toEqual([]);
});

it('counts what was asked about something else before the hand-in alone', () => {
  const [early, late] = [HANDED_IN, '2026-03-01T09:00:00.001Z'].map((at, n) => call(`c${n}`, at, { elsewhere: true }));
  const undated = call('undated', HANDED_IN, { at: null, elsewhere: true });
  const { before, after } = callsByHandIn([], [early!, late!, undated], HANDED_IN);
  expect(before.map((one) => one.call).toSorted()).toEqual(['c0', 'undated']);
  expect(after).toEqual([]);
});
