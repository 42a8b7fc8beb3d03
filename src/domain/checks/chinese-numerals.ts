/** Chinese numerals as values: 四百九十二, 一百五十, 二〇一六, 三点五, 五万. */

const DIGITS = '〇一二三四五六七八九';
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** The value of one digit character, -1 for anything else. 零, 两 and 〇 included. */
function digit(point: string): number {
  return DIGITS.indexOf(point.replace('零', '〇').replace('两', '二'));
}

/**
 * The value of a numeral, NaN for what is none: digit by digit where it has no unit, a last digit behind a unit stands
 * for the next smaller one (一百五 is 150).
 */
export function chineseNumeral(numeral: string): number {
  const [whole = '', decimals] = numeral.split('点');
  if (decimals !== undefined) {
    const unit = LARGE[decimals.at(-1) ?? ''];
    const digits = unit === undefined ? decimals : decimals.slice(0, -1);
    const value = Number(`${chineseNumeral(whole)}.${Array.from(digits, digit).join('')}`);
    return value * (unit ?? 1);
  }
  const points = Array.from(whole);
  if (points.every((point) => digit(point) >= 0)) return Number(points.map(digit).join(''));
  let total = 0;
  let section = 0;
  let number = 0;
  let last = 0;
  for (const point of points) {
    if (point in SMALL) {
      last = SMALL[point]!;
      section += (number || 1) * last;
      number = 0;
    } else if (point in LARGE) {
      last = LARGE[point]!;
      total = last === 1e8 ? (total + section + number) * last : total + (section + number) * last;
      section = 0;
      number = 0;
    } else {
      if (/[零〇]/u.test(point)) last = 10;
      number = digit(point);
      if (number < 0) return NaN;
    }
  }
  const isShort = number > 0 && last >= 100 && !/[零〇]/u.test(points.at(-2) ?? '');
  return total + section + (isShort ? (number * last) / 10 : number);
}
