import type { Engine } from '../domain/assist/engine.ts';
import type { Price } from '../domain/assist/price.ts';

/** An engine whose calls cost what she says a million tokens cost, wherever the service itself does not tell. */
export function pricedEngine(engine: Engine, price: Price | null): Engine {
  if (!price) return engine;
  return {
    name: engine.name,
    async complete(request) {
      const answer = await engine.complete(request);
      if (answer.cost || !answer.tokens) return answer;
      const amount = (answer.tokens.in * price.in + answer.tokens.out * price.out) / 1_000_000;
      return { ...answer, cost: { amount, currency: price.currency } };
    },
  };
}
