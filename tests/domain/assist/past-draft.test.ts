import { describe, expect, it } from 'vitest';
import type { CallRecord } from '../../../src/domain/assist/call-record.ts';
import { pastDraft } from '../../../src/domain/assist/past-draft.ts';
import { asked } from './asked-kit.ts';

const ALL = ['s1', 's2', 's3'];
type Extra = Partial<CallRecord['body']>;

/** A call for a draft after a hand-in, with what it brought. */
function call(wanted: readonly string[], lines: Readonly<Record<string, string>>, extra: Extra = {}): CallRecord {
  const answer = Object.entries(lines)
    .map(([id, draft]) => JSON.stringify({ id, draft }))
    .join('\n');
  const entry = asked('draft', { document: [], wanted }, {}, { answer });
  const body = { ...entry, about: { attempt: 'a' }, at: '2026-03-01T00:00:00.000Z', ...extra };
  return { kind: 'ai-call', body } as unknown as CallRecord;
}
const linesOf = (...calls: readonly CallRecord[]) => Object.fromEntries(pastDraft(calls, 'a', ALL)?.lines ?? []);

describe('another draft, out of the ledger', () => {
  it('is the last that was asked for, with what came of it before it broke off', () => {
    const first = call(ALL, { s1: 'One.' });
    expect(linesOf(first, call(ALL, { s1: 'Eins.', s2: 'Zwei.' }, { failure: 'cut' }))).toEqual({
      s1: 'Eins.',
      s2: 'Zwei.',
    });
    expect(pastDraft([first], 'a', ALL)).toMatchObject({ model: 'deepseek:chat', instruction: 'draft/some@1' });
  });

  it('has the missing segments that were asked for after it, of the same AI and instruction alone', () => {
    const first = call(ALL, { s1: 'One.' });
    expect(linesOf(first, call(['s2', 's3'], { s2: 'Two.', s1: 'Not asked for.' }))).toEqual({
      s1: 'One.',
      s2: 'Two.',
    });
    for (const other of [{ model: 'ollama:x' }, { instruction: 'draft/plain@1' }]) {
      expect(linesOf(first, call(['s2'], { s2: 'Two.' }, other))).toEqual({ s1: 'One.' });
    }
  });

  it.each([
    ['of another work', call(ALL, { s1: 'One.' }, { about: { attempt: 'b' } })],
    ['of a text of her own', call(ALL, { s1: 'One.' }, { about: { text: 'own-1' } })],
    ['for something else', call(ALL, { s1: 'One.' }, { purpose: 'instruct' })],
    ['without an answer', call(ALL, {}, { answer: null })],
    ['of no use', call(ALL, {}, { answer: 'I am sorry.' })],
    ['whose question was tampered with', call(ALL, { s1: 'One.' }, { asked: '[]' })],
    ['for a part of none', call(['s1'], { s1: 'One.' })],
  ])('is none by a call %s', (_what, one) => {
    expect(pastDraft([one], 'a', ALL)).toBeNull();
  });
});
