/** Pairs of token lists that are hard on TER: tiny vocabularies, repeats, many moved blocks, unequal and empty lists. */
import { randomFrom } from '../../bench/metrics-inputs.ts';

export type TokenPair = readonly [draft: readonly string[], text: readonly string[]];

/** `count` pairs of up to about `longest` tokens, the same for the same seed. */
export function* awkwardPairs(seed: number, count: number, longest: number): Generator<TokenPair> {
  const random = randomFrom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  for (let c = 0; c < count; c += 1) {
    const vocabulary = [1, 2, 3, 5, 10, 30, 100][below(7)]!;
    const token = (): string => `t${below(vocabulary)}`;
    const list = (length: number): string[] => Array.from({ length }, token);
    const draft = list(below(longest + 1));
    switch (below(6)) {
      case 0:
        yield [draft, list(below(longest + 1))];
        break;
      case 1:
        // Beyond 24 times as long the band moves faster, beyond 50 times it is wider.
        yield [draft.slice(0, 6), list(below(below(8) === 0 ? 400 : 20))];
        break;
      default:
        yield [draft, edited(draft)];
    }

    function edited(tokens: readonly string[]): string[] {
      const text = [...tokens];
      for (let moves = below(1 + tokens.length / 3); moves > 0; moves -= 1) {
        const block = text.splice(below(text.length), 1 + below(12));
        text.splice(below(text.length + 1), 0, ...block);
      }
      for (let edits = below(1 + tokens.length / 2); edits > 0; edits -= 1) {
        const kept = below(2);
        text.splice(below(text.length + 1), kept, ...[[], [token()], [`${token()} new`]][below(3)]!);
      }
      return below(5) === 0 ? text.slice(below(text.length + 1)) : text;
    }
  }
}
