/** Units as they stand behind a number, and what they measure. What has several senses (度, 分, 点, $) is not here. */
import type { Quantity } from './amount.ts';

/** What is measured → spellings of its units, each with its factor. A factor below 0 marks a unit that is not metric. */
const UNITS: readonly (readonly [of: string, factor: number, spellings: string])[] = [
  ['length', 1000, '公里|千米|km|kilometers?|kilometres?'],
  ['length', 1, '米|m|meters?|metres?'],
  ['length', 0.01, '厘米|cm|centimeters?|centimetres?'],
  ['length', 0.001, '毫米|mm|millimeters?|millimetres?'],
  ['length', -1609.344, '英里|miles?'],
  ['length', -0.3048, '英尺|ft|feet|foot'],
  ['length', -0.0254, '英寸|inch(?:es)?'],
  ['area', 1e6, '平方公里|平方千米|sq km|km²|km2|square kilomet(?:er|re)s?'],
  ['area', 1, '平方米|㎡|m²|m2|sq m|square met(?:er|re)s?'],
  ['area', 1e4, '公顷|ha|hectares?'],
  ['area', -666.667, '亩|mu'],
  ['area', -4046.86, '英亩|acres?'],
  ['volume', 1, '升|litres?|liters?|L'],
  ['volume', 0.001, '毫升|ml|mL|millilitres?|milliliters?'],
  ['volume', 1000, '立方米|m³|m3|cubic met(?:er|re)s?'],
  ['mass', 1e6, '吨|tonnes?|t'],
  ['mass', 1000, '公斤|千克|kg|kilograms?|kilos?'],
  ['mass', 1, '克|g|grams?|grammes?'],
  ['mass', 0.001, '毫克|mg|milligrams?'],
  ['mass', -500, '斤|jin'],
  ['mass', -453.592, '磅|lbs?'],
  ['time', 1, '秒钟?|seconds?|secs?'],
  ['time', 60, '分钟|minutes?|mins?'],
  ['time', 3600, '个?小时|个?钟头|hours?|hrs?'],
  ['time', 86400, '天|days?'],
  ['time', 604800, '个?星期|周(?![岁年])|weeks?'],
  ['months', 1, '个月|months?'],
  ['months', 12, 'years?(?! old)'],
  ['celsius', 1, '℃|°C|摄氏度|degrees Celsius|degrees centigrade'],
  ['yuan', 1, '元|yuan|RMB|CNY'],
  ['dollars', 1, '美元|US dollars?|USD'],
  ['pounds', 1, '英镑|GBP'],
  ['euros', 1, '欧元|euros?|EUR'],
];

const READERS = UNITS.map(([of, factor, spellings]) => ({
  of,
  factor,
  // Longest of all is taken below: 米 must not be read out of 平方米 nor 天 out of 天津.
  pattern: new RegExp(String.raw`^[ \u00A0-]?(${spellings})(?![A-Za-z²³])`, 'u'),
}));

/** The quantity that a number makes with the unit behind it, and the unit's length. Without a known unit: undefined. */
export function quantityOf(value: number, after: string): (Quantity & { readonly length: number }) | undefined {
  let best: (Quantity & { readonly length: number }) | undefined;
  for (const { of, factor, pattern } of READERS) {
    const found = pattern.exec(after)?.[0];
    if (found === undefined || found.length <= (best?.length ?? 0)) continue;
    const amount = value * Math.abs(factor);
    best = { of, amount, length: found.length, ...(factor < 0 ? { loose: true } : {}) };
  }
  return best;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  '¥': 'yuan',
  '￥': 'yuan',
  US$: 'dollars',
  '£': 'pounds',
  '€': 'euros',
};

/** The quantity that a number makes with the sign of a currency before it. */
export function currencyOf(value: number, before: string): Quantity | undefined {
  const sign = /(?:US\$|[¥￥£€]) ?$/u.exec(before)?.[0].trim();
  const of = sign === undefined ? undefined : CURRENCIES[sign];
  return of === undefined ? undefined : { of, amount: value };
}
