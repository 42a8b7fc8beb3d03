/** English number words as values: “thirty-two”, “four hundred and ninety-two”, “twenty-first”. */

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };

const VALUES = new Map<string, number>([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word, 20 + at * 10] as const),
  ...ORDINALS.map((word, at) => [word, at + 1] as const),
  ...TENS.map((word, at) => [word.replace(/y$/u, 'ieth'), 20 + at * 10] as const),
  ['an', 1],
  ['a', 1],
]);

const SCALE = '(?:hundred|thousand|million|billion)(?:th)?';
const WORD = [...VALUES.keys()].filter((word) => word.length > 2).sort((one, other) => other.length - one.length);
const SIMPLE = `(?:${WORD.join('|')})`;

/** Source of a pattern (flags `iu`) for a number in words; “a” only before hundred, thousand and the like. */
export const NUMBER_WORDS = `(?:an? (?=${SCALE})|${SIMPLE}|${SCALE})(?:(?:-| and | )(?:${SIMPLE}|${SCALE}))*`;

/** The value of a number in words, NaN where they are no number together (“nineteen eighty-four” is 1984). */
export function englishNumeral(words: string): number {
  let total = 0;
  let section = 0;
  let seen = 0;
  for (const word of words.toLowerCase().split(/[- ]+/u)) {
    if (word === 'and') continue;
    const scale = SCALES[word.replace(/th$/u, '')];
    if (scale === undefined) {
      const value = VALUES.get(word) ?? NaN;
      // “two three”, “nineteen eighty-four”: a year, or no number.
      const fits = seen === 0 || section % 100 === 0 || (section % 10 === 0 && section % 100 >= 20 && value < 10);
      if (!fits && section >= 10 && section < 100 && value >= 10) section *= 100;
      else if (!fits) return NaN;
      section += value;
    } else if (scale === 100) {
      section = (section || 1) * 100;
    } else {
      total += (section || 1) * scale;
      section = 0;
    }
    seen += 1;
  }
  return total + section;
}
