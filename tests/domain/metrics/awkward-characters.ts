/** Pairs of texts that are hard on the edit distance by characters: tiny alphabets, moved and repeated blocks, unequal lengths. */
import { randomFrom, type TextPair } from '../../bench/metrics-inputs.ts';

const ALPHABETS = ['ab', 'abc ', '的是，𠀀', '😀😁a', '\uD83D\uDE00a\uD83D', 'etaoinshrdlu, '];

/** `count` pairs of up to about `longest` code points, the same for the same seed. */
export function* awkwardCharacters(seed: number, count: number, longest: number): Generator<TextPair> {
  const random = randomFrom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  for (let c = 0; c < count; c += 1) {
    // Sometimes by units, so that halves come to stand alone.
    const alphabet = ALPHABETS[below(ALPHABETS.length)]!.split(below(3) === 0 ? '' : /(?:)/u);
    const list = (length: number): string[] => Array.from({ length }, () => alphabet[below(alphabet.length)]!);
    const draft = list(below(longest));
    if (below(6) === 0) {
      yield [draft.join(''), list(below(longest)).join('')];
      continue;
    }
    const text = [...draft];
    for (let moves = below(4); moves > 0; moves -= 1) {
      const block = text.splice(below(text.length + 1), below(60));
      text.splice(below(text.length + 1), 0, ...block);
    }
    for (let edits = below(2) * below(1 + longest / 8); edits > 0; edits -= 1) {
      text.splice(below(text.length + 1), below(3), ...list(below(3)));
    }
    yield below(2) === 0
      ? [draft.join(''), text.join('')]
      : [text.join(''), draft.slice(below(draft.length + 1)).join('')];
  }
}
