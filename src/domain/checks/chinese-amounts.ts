/** The numbers of a Chinese text. */
import { yearAfterYear, type Amount } from './amount.ts';
import { chineseNumeral } from './chinese-numerals.ts';
import { matchesOf, type Match } from './matches.ts';
import { clockAmount } from './clock.ts';
import { currencyOf, quantityOf } from './units.ts';

const NUMERAL = '[〇零一二两三四五六七八九十百千万亿]';
const DIGITS = String.raw`\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
/** Digits with 百, 千, 万, 亿 behind them, as also in 1000多万; 千米 and 千克 are units. */
const FIGURE = String.raw`(?:${DIGITS}) ?(?:(?:[十百]|千(?![米克瓦卡]))?[多余]?[万亿]{1,2}|百|千(?![米克瓦卡])|)`;

/** Words with numerals in them that say no number. */
const IDIOMS = new RegExp(
  '千万(?=[不别要记注小])|万一|十分(?!之|钟)|千千万万|成千上万|千变万化|五花八门|四面八方|五颜六色|七上八下|乱七八糟|' +
    '三三两两|三心二意|三番五次|四通八达|五湖四海|一五一十|十全十美|十有八九|百分之百|千百|万千|八九不离十|三十六计|' +
    '三百六十行|五一(?=劳动|假期|期间|黄金)|双十一|十一(?=假期|黄金)|一千零一夜|四合院|三八(?=妇女|节)|三七(?=粉)|' +
    '九九(?=重阳)|千秋万代|千家万户|百年大计|万水千山|千山万水|千军万马|丝丝万缕|千丝万缕|二十四小时营业|十里洋场|' +
    '第?[一二三四五六七八九]+一(?=[样起直定般些])|三言两语|七嘴八舌|五脏六腑|六神无主|九牛一毛|百里挑一|十之八九',
  'gu',
);

/** Units behind which even one numeral alone is a number that counts. */
const COUNTED = /^(?:个?小时|分钟|天|个星期|个月|月|年|公里|千米|米|厘米|毫米|公斤|吨|元|岁|周岁|时|日|℃|摄氏度|美元)/u;
/** What makes of a numeral an approximation: 几十, 数百, 上千, 十几, 七八个. */
const VAGUE_BEFORE = /[几数上]$/u;

const READERS: readonly (readonly [RegExp, (match: Match) => Omit<Amount, 'start' | 'end' | 'text'> | undefined])[] = [
  // 下午五时, 17:30, 九点三十分
  [
    new RegExp(
      String.raw`(上午|早上|清晨|凌晨|中午|下午|傍晚|晚上|晚)?(\d{1,2}|[一二两三四五六七八九十]{1,3})(?:[:：](\d{2})(?!\d)|[点时](?![间代候期刻空尚装]|[〇零一二三四五六七八九]+(?![十分\d]))(?:(半)|([\d一二三四五六七八九十]{1,3})分)?)`,
      'gu',
    ),
    ({ text, groups: [, part = '', hour = '', minute = '', half = '', minutes = ''] }) => {
      const small = minute || minutes;
      if (!/[:：时分半]/u.test(text) && part === '') return soft(numberOf(hour));
      return clockAmount(numberOf(hour), half ? 30 : small ? numberOf(small) : 0, /下午|傍晚|晚/u.test(part));
    },
  ],
  // 百分之三十, 30%
  [
    new RegExp(
      String.raw`百分之((?:${DIGITS})|[〇零一二三四五六七八九十百点]+)|(?<!\d)(${DIGITS}) ?(?:[%％]|个百分点)`,
      'gu',
    ),
    ({ groups: [, words = '', digits = ''] }) => {
      const value = numberOf(words || digits);
      return { value, quantity: { of: '%', amount: value }, soft: false };
    },
  ],
  // 三分之一, 1/3
  [new RegExp(String.raw`(?<!${NUMERAL})${NUMERAL}+分之${NUMERAL}+|(?<!\d)\d+/\d+(?!/|\d)`, 'gu'), () => soft(NaN)],
  // 20世纪90年代
  [
    /(\d{1,2}|[一二三四五六七八九十]{1,3})世纪([1-9]0|[二三四五六七八九]十)年代/gu,
    ({ groups: [, century = '', decade = ''] }) => {
      const years = numberOf(decade);
      return { value: (numberOf(century) - 1) * 100 + years, also: [years], soft: false };
    },
  ],
  [
    /(\d0|[二三四五六七八九]十)年代/gu,
    ({ groups: [, decade = ''] }) => ({
      value: numberOf(decade),
      also: [1900 + numberOf(decade), 2000 + numberOf(decade)],
      soft: false,
    }),
  ],
  // 一米四, 三块五
  [
    new RegExp(String.raw`([一二两三四五六七八九\d])(米)([一二三四五六七八九])(?!${NUMERAL})`, 'gu'),
    ({ groups: [, whole = '', , tenths = ''] }) => {
      const value = numberOf(whole) + numberOf(tenths) / 10;
      return { value, quantity: { of: 'length', amount: value }, soft: false };
    },
  ],
  // The five-year plans: 十四五 is the 14th.
  [/十([一二三四五六])五(?=[”」规计时期]|$)/gu, ({ groups: [, plan = ''] }) => soft(10 + numberOf(plan))],
  [/半/gu, (match) => ({ ...withUnit(0.5, match), soft: true })],
  // 127万, 1,000, 五
  [
    new RegExp(String.raw`(?<![\d.])${FIGURE}`, 'gu'),
    (match) => {
      const figure = match.text.trimEnd();
      const value = numberOf(figure);
      const list = match.before.trim() === '' && /^[.、．)）]/u.test(match.after) && value < 100;
      const name = /[A-Za-z]-?$/u.test(match.before);
      return { ...withUnit(value, match), also: yearAfterYear(value, match.before), soft: list || name };
    },
  ],
  [
    new RegExp(String.raw`${NUMERAL}+(?:点[〇零一二三四五六七八九]+[万亿]?|[多余][万亿]{1,2})?`, 'gu'),
    (match) => {
      const { before, after } = match;
      // 一千多万 is more than ten million: the 多 stands within the number.
      const text = match.text.replace(/[多余]/u, '');
      if (/^[百千万亿]/u.test(text)) return soft(chineseNumeral(`一${text}`));
      // 七八个, 三五天: neighbours without a unit between them.
      if (/^[一二两三四五六七八九]{2}(?=[十百千万亿]|$)/u.test(text)) return soft(NaN);
      const value = chineseNumeral(text);
      if (Number.isNaN(value)) return undefined;
      const quantity = withUnit(value, match);
      if (/^[一二两]?$/u.test(text) || VAGUE_BEFORE.test(before) || /^[几来]/u.test(after))
        return { ...quantity, soft: true };
      const list = before.trim() === '' && /^[、.．)）]/u.test(after);
      const week = /(?:星期|周|礼拜)$/u.test(before);
      const alone = Array.from(text).length === 1 && !COUNTED.test(after);
      // 十年 is a decade, 百年 a century to many.
      return { ...quantity, soft: list || week || alone || text === '十' };
    },
  ],
];

/** The numbers of a Chinese text, left to right. */
export function chineseAmounts(text: string): readonly Amount[] {
  let rest = text
    .replace(/[０-９]/gu, (point) => String.fromCodePoint(point.codePointAt(0)! - 0xfee0))
    .replace(IDIOMS, (idiom) => '\uE000'.repeat(idiom.length));
  const amounts: Amount[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of matchesOf(rest, pattern)) {
      const amount = read(match);
      if (!amount) continue;
      const { start, end } = match;
      amounts.push({ ...amount, start, end, text: match.text.trim() });
      rest = rest.slice(0, match.before.length) + '\uE000'.repeat(match.text.length) + match.after;
    }
  }
  return amounts.sort((one, other) => one.start - other.start);
}

function soft(value: number): Omit<Amount, 'start' | 'end' | 'text'> {
  return { value, soft: true };
}

function withUnit(value: number, { before, after }: Match): Omit<Amount, 'start' | 'end' | 'text' | 'soft'> {
  const unit = quantityOf(value, after.replace(/^[多余]/u, '')) ?? currencyOf(value, before);
  return unit ? { value, quantity: unit } : { value };
}

/** Digits with their 百, 千, 万, 亿, or a numeral. */
function numberOf(figure: string): number {
  const digits = /^[\d,.]+/u.exec(figure)?.[0];
  if (digits === undefined) return chineseNumeral(figure);
  const units = figure.slice(digits.length).trim();
  let value = Number(digits.replaceAll(',', ''));
  for (const unit of units) value *= { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }[unit] ?? 1;
  return value;
}
