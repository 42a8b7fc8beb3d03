/** The numbers of an English text, in digits and in words. */
import { yearAfterYear, type Amount } from './amount.ts';
import { clockAmount } from './clock.ts';
import { englishNumeral, NUMBER_WORDS } from './english-numerals.ts';
import { matchesOf, type Match } from './matches.ts';
import { currencyOf, quantityOf } from './units.ts';

const DIGITS = String.raw`\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  bn: 1e9,
  m: 1e6,
  k: 1e3,
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Words that say a number without naming one. */
const OTHER_WORDS: Readonly<Record<string, readonly number[]>> = {
  once: [1],
  twice: [2],
  double: [2],
  doubled: [2],
  both: [2],
  pair: [2],
  couple: [2],
  triple: [3],
  half: [0.5, 30],
  quarter: [15, 3, 0.25],
  fortnight: [2, 14],
  dozen: [12],
  decade: [10],
  decades: [10, 20, 30],
  century: [100],
  millennium: [1000],
  midnight: [0, 12, 24],
  noon: [12],
  midday: [12],
  teenage: [13],
  twenties: [20],
  thirties: [30],
  forties: [40],
  fifties: [50],
  sixties: [60],
  seventies: [70],
  eighties: [80],
  nineties: [90],
};

type Read = Omit<Amount, 'start' | 'end' | 'text'>;

const READERS: readonly (readonly [RegExp, (match: Match) => Read | undefined])[] = [
  [
    /(\d{1,2})(?:[:.](\d{2}))? ?(a\.m\.|p\.m\.|am|pm|AM|PM)(?!\p{L})/gu,
    ({ groups: [, hour = '', minute = '', part = ''] }) =>
      clockAmount(Number(hour), Number(minute || 0), /^p/iu.test(part)),
  ],
  [
    /(?<!\d)(\d{1,2}):(\d{2})(?!\d)/gu,
    ({ groups: [, hour = '', minute = ''] }) => clockAmount(Number(hour), Number(minute), false),
  ],
  [
    new RegExp(String.raw`(?<!\d)(${DIGITS})(?:%| ?per ?cent(?!\p{L})| percentage points?)`, 'giu'),
    ({ groups: [, digits = ''] }) => percent(Number(digits.replaceAll(',', ''))),
  ],
  [
    new RegExp(String.raw`\b(${NUMBER_WORDS}) (?:per ?cent|percentage points?)(?!\p{L})`, 'giu'),
    ({ groups: [, words = ''] }) => percent(englishNumeral(words)),
  ],
  [/(?<!\d)\d+\/\d+(?!\/|\d)/gu, () => ({ value: NaN, soft: true })],
  [
    /(?<!\d)(\d{2})(\d0)s(?!\p{L})/gu,
    ({ groups: [, century = '', decade = ''] }) => ({
      value: Number(century + decade),
      also: [Number(decade)],
      soft: false,
    }),
  ],
  [
    /(?<=[’'])(\d0)s(?!\p{L})/gu,
    ({ groups: [, decade = ''] }) => ({ value: Number(decade), also: [1900 + Number(decade)], soft: false }),
  ],
  [
    new RegExp(
      String.raw`(?<![\d.])(${DIGITS})(?:[ -]?(hundred|thousand|million|billion|trillion|bn|m|k)(?!\p{L}))?(?:st|nd|rd|th)?`,
      'giu',
    ),
    (match) => {
      const [, digits = '', scale = ''] = match.groups;
      const money = /[$£€¥] ?$/u.test(match.before);
      const isScale = scale.length > 1 || (money && scale !== '');
      const value = Number(digits.replaceAll(',', '')) * (isScale ? (SCALES[scale.toLowerCase()] ?? 1) : 1);
      const after = isScale || scale === '' ? match.after : match.text.slice(digits.length) + match.after;
      const list = match.before.trim() === '' && /^[.)]\s/u.test(match.after) && value < 100;
      const name = /\p{L}-?$/u.test(match.before);
      return { ...withUnit(value, match.before, after), also: yearAfterYear(value, match.before), soft: list || name };
    },
  ],
  [
    new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${NUMBER_WORDS})(?![\p{L}\p{N}])`, 'giu'),
    (match) => {
      const value = englishNumeral(match.text);
      if (Number.isNaN(value)) return undefined;
      const isSoft =
        value <= 20 || value === 30 || /^(?:an? )?(?:hundred|thousand|million|billion)(?:th)?$/iu.test(match.text);
      return { ...withUnit(value, match.before, match.after), soft: isSoft };
    },
  ],
  [
    /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|t?ember|ober)?\b\.?/gu,
    ({ groups: [, month = ''] }) => ({ value: MONTHS.indexOf(month.toLowerCase()) + 1, soft: true }),
  ],
  [
    new RegExp(String.raw`\b(?:${Object.keys(OTHER_WORDS).join('|')})\b(?: an?(?= ))?`, 'giu'),
    (match) => {
      const [value = NaN, ...also] = OTHER_WORDS[match.text.toLowerCase().replace(/ an?$/u, '')] ?? [];
      return { ...withUnit(value, '', match.after), also, soft: true };
    },
  ],
];

/** The numbers of an English text, left to right. */
export function englishAmounts(text: string): readonly Amount[] {
  let rest = text.replace(/[０-９]/gu, (point) => String.fromCodePoint(point.codePointAt(0)! - 0xfee0));
  const amounts: Amount[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of matchesOf(rest, pattern)) {
      const amount = read(match);
      if (!amount) continue;
      const { start, end } = match;
      amounts.push({ ...amount, start, end, text: match.text });
      rest = rest.slice(0, match.before.length) + '\uE000'.repeat(match.text.length) + match.after;
    }
  }
  return amounts.sort((one, other) => one.start - other.start);
}

function percent(value: number): Read {
  return { value, quantity: { of: '%', amount: value }, soft: false };
}

function withUnit(value: number, before: string, after: string): Omit<Read, 'soft'> {
  const unit = currencyOf(value, before) ?? quantityOf(value, after);
  return unit ? { value, quantity: unit } : { value };
}
