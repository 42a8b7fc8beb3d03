/** The words of chrF++ (metrics-spec 6): at most one ASCII punctuation mark is split off a word, the last one first. */
import { splitAtWhiteSpace } from './white-space.ts';

const ASCII_PUNCTUATION = /^[\u0021-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u007E]$/u;

/** Words between white space, punctuation split off: `(hi)` gives `(hi` and `)`. Empty text: none. */
export function chrfWords(text: string): string[] {
  return splitAtWhiteSpace(text).flatMap((word) => {
    const points = Array.from(word);
    const first = points[0]!;
    const last = points.at(-1)!;
    if (points.length === 1) return [word];
    if (ASCII_PUNCTUATION.test(last)) return [word.slice(0, -1), last];
    if (ASCII_PUNCTUATION.test(first)) return [first, word.slice(1)];
    return [word];
  });
}
