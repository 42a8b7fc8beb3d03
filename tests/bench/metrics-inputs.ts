/**
 * Seeded inputs of the metrics bench: a draft and its post-edit, made by rule, the same in every run. Words follow
 * Zipf's law, so that frequent ones return and TER finds many blocks to move, as in real text.
 */

/** How a text is made and how much of it is changed. */
export interface InputShape {
  readonly name: string;
  readonly script: 'en' | 'zh';
  readonly pairs: number;
  /** Words, for Chinese characters. */
  readonly length: number;
  /** Share of words substituted, deleted or inserted. */
  readonly edits: number;
  /** Blocks of one to six words moved, per 20 words. */
  readonly moves: number;
  readonly seed: number;
}

export type TextPair = readonly [draft: string, text: string];

/** Texts of a shape. */
export function makePairs({ script, pairs, length, edits, moves, seed }: InputShape): TextPair[] {
  const random = randomFrom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  const words = script === 'en' ? englishWords(below) : hanCharacters(below);
  // Rank by the law of Zipf and Mandelbrot: the most frequent word is one in 29.
  const word = (): string => words[Math.floor(3 * ((words.length + 3) / 3) ** random() - 3)]!;
  const join = (tokens: readonly string[]): string => (script === 'en' ? sentences(tokens) : tokens.join(''));
  return Array.from({ length: pairs }, () => {
    const draft = Array.from({ length }, word);
    const text = draft.flatMap((token) => {
      if (random() >= edits) return [token];
      return [[], [word()], [word()], [token, word()]][below(4)]!;
    });
    for (let move = 0; move < (moves * length) / 20; move += 1) {
      const block = text.splice(below(text.length), 1 + below(6));
      text.splice(below(text.length + 1), 0, ...block);
    }
    return [join(draft), join(text)];
  });
}

/** A generator of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function englishWords(below: (n: number) => number): string[] {
  const letters = 'etaoinshrdlucmfwypvbgk';
  return Array.from({ length: 4000 }, (_, rank) =>
    Array.from({ length: 2 + below(rank < 50 ? 3 : 8) }, () => letters[below(letters.length)]!).join(''),
  );
}

function hanCharacters(below: (n: number) => number): string[] {
  const frequent = [...'的，一是。不了在人有我他这为之大来以个中上们'];
  return [...frequent, ...Array.from({ length: 2500 }, () => String.fromCodePoint(0x4e00 + below(0x5000)))];
}

/** Words as sentences: a capital first, a comma now and then, a full stop after about a dozen. */
function sentences(tokens: readonly string[]): string {
  return tokens
    .map((token, at) => {
      const shown = at % 13 === 0 ? token[0]!.toUpperCase() + token.slice(1) : token;
      if (at % 13 === 12 || at === tokens.length - 1) return `${shown}.`;
      return at % 13 === 6 ? `${shown},` : shown;
    })
    .join(' ');
}
