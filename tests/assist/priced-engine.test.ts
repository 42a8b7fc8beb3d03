import { expect, it } from 'vitest';
import { pricedEngine } from '../../src/assist/priced-engine.ts';
import type { EngineAnswer } from '../../src/domain/assist/engine.ts';
import { question } from './mock-kit.ts';

const answers = (answer: Partial<EngineAnswer>) => ({
  name: 'a:b',
  complete: () => Promise.resolve({ text: 'ok', tokens: null, cost: null, ...answer }),
});
const price = { in: 2, out: 8, currency: 'CNY' } as const;

it('costs what a million tokens cost, in parts', async () => {
  const engine = pricedEngine(answers({ tokens: { in: 1_000, out: 500 } }), price);
  expect((await engine.complete(question())).cost).toEqual({ amount: 0.006, currency: 'CNY' });
});

it('costs what the service says, and nothing that is known where no tokens are told or no price is named', async () => {
  const told = { amount: 0.5, currency: 'USD' };
  const cost = async (answer: Partial<EngineAnswer>, named: typeof price | null) =>
    (await pricedEngine(answers(answer), named).complete(question())).cost;
  expect(await cost({ tokens: { in: 1, out: 1 }, cost: told }, price)).toEqual(told);
  expect(await cost({}, price)).toBeNull();
  expect(await cost({ tokens: { in: 1, out: 1 } }, null)).toBeNull();
});
