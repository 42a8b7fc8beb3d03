import { describe, expect, it } from 'vitest';
import { disclose } from '../../../src/domain/assist/disclosure.ts';
import type { LedgerEntry } from '../../../src/domain/assist/ledger.ts';

function entry(change: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    call: 'c',
    purpose: 'explain',
    policy: 'open',
    model: 'a:m',
    instruction: 'explain/passage@1',
    segment: null,
    at: 0,
    asked: '',
    answer: 'yes',
    failure: null,
    ms: 1,
    tokens: null,
    cost: null,
    became: [],
    ...change,
  };
}

describe('the statement about AI', () => {
  it('of no call is empty', () => {
    expect(disclose([])).toEqual({ calls: 0, tokens: { in: 0, out: 0, told: 0 }, costs: [], lines: [] });
  });

  it('has a line for each purpose and model, in the order they came', () => {
    const { lines, calls } = disclose([
      entry({ purpose: 'hint', became: ['shown', 'refused'] }),
      entry({ became: ['shown', 'taken', 'changed', 'changed'] }),
      entry({ purpose: 'hint', answer: null, failure: 'server' }),
      entry({ purpose: 'hint', model: 'b:m', became: ['shown'] }),
    ]);
    expect(calls).toBe(4);
    expect(lines).toEqual([
      {
        purpose: 'hint',
        model: 'a:m',
        calls: 2,
        answered: 1,
        became: { shown: 1, taken: 0, changed: 0, refused: 1 },
      },
      {
        purpose: 'explain',
        model: 'a:m',
        calls: 1,
        answered: 1,
        became: { shown: 1, taken: 1, changed: 1, refused: 0 },
      },
      { purpose: 'hint', model: 'b:m', calls: 1, answered: 1, became: { shown: 1, taken: 0, changed: 0, refused: 0 } },
    ]);
  });

  it('does not mix a purpose and a model whose names run together', () => {
    expect(disclose([entry({ purpose: 'a', model: 'b c' }), entry({ purpose: 'a b', model: 'c' })]).lines).toHaveLength(
      2,
    );
  });

  it('adds up tokens and costs of the calls that told them, each currency for itself, and says how many those are', () => {
    const { tokens, costs } = disclose([
      entry({ tokens: { in: 100, out: 10 }, cost: { amount: 0.25, currency: 'CNY' } }),
      entry({ tokens: { in: 1, out: 2 }, cost: { amount: 0.5, currency: 'CNY' } }),
      entry({ cost: { amount: 2, currency: 'USD' } }),
      entry(),
    ]);
    expect(tokens).toEqual({ in: 101, out: 12, told: 2 });
    expect(costs).toEqual([
      { currency: 'CNY', amount: 0.75, calls: 2 },
      { currency: 'USD', amount: 2, calls: 1 },
    ]);
  });
});
