import type { Locale } from './locale.ts';

/** How one language writes numbers and times. */
export interface Formats {
  /** A number with exactly `decimals` places; a value that is no number is a dash. */
  number(value: number | null, decimals?: number): string;
  /** A share between 0 and 1 as per cent. */
  percent(share: number | null, decimals?: number): string;
  /** A moment (ISO 8601) as the day it falls on here: `3 Mar 2026`, `2026年3月3日`. */
  date(iso: string): string;
  /** The time of day, to the minute, on a clock of 24 hours. */
  time(iso: string): string;
  dateTime(iso: string): string;
  /** The time when it is of the same day as `now`, else the date and the time. */
  when(iso: string, now: string): string;
  /** A stretch of time as `24:10` or `1:24:10`. */
  duration(ms: number): string;
  /** Puts words into a list as the language does: `a, b and c`, `a、b和c`. */
  list(words: readonly string[]): string;
  /** Compares two texts for sorting: by pinyin in Chinese. */
  compare(a: string, b: string): number;
}

export const NO_VALUE = '–';

const made = new Map<string, Formats>();

/** The formats of a language. `timeZone` is the reader's own when it is left out. */
export function formats(locale: Locale, timeZone?: string): Formats {
  const key = `${locale} ${timeZone ?? ''}`;
  const known = made.get(key);
  if (known) return known;
  const created = createFormats(locale, timeZone);
  made.set(key, created);
  return created;
}

function createFormats(locale: Locale, timeZone: string | undefined): Formats {
  // British English: day before month, as the exercises write it.
  const tag = locale === 'en' ? 'en-GB' : 'zh-CN';
  const zone = timeZone === undefined ? {} : { timeZone };
  const day = new Intl.DateTimeFormat(tag, {
    ...zone,
    year: 'numeric',
    month: locale === 'en' ? 'short' : 'long',
    day: 'numeric',
  });
  const clock = new Intl.DateTimeFormat(tag, { ...zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const collator = new Intl.Collator(tag, { numeric: true });
  const words = new Intl.ListFormat(tag, { type: 'conjunction' });
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (style: 'decimal' | 'percent', decimals: number): Intl.NumberFormat => {
    const key = `${style}${decimals}`;
    const known = numbers.get(key);
    if (known) return known;
    const format = new Intl.NumberFormat(tag, {
      style,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    numbers.set(key, format);
    return format;
  };
  const show = (style: 'decimal' | 'percent', value: number | null, decimals: number): string =>
    value === null || !Number.isFinite(value) ? NO_VALUE : numberFormat(style, decimals).format(value);
  const moment = (format: Intl.DateTimeFormat, iso: string): string => {
    const at = Date.parse(iso);
    return Number.isNaN(at) ? NO_VALUE : format.format(at);
  };

  return {
    number: (value, decimals = 0) => show('decimal', value, decimals),
    percent: (share, decimals = 0) => show('percent', share, decimals),
    date: (iso) => moment(day, iso),
    time: (iso) => moment(clock, iso),
    dateTime: (iso) => `${moment(day, iso)} ${moment(clock, iso)}`,
    when(iso, now) {
      return moment(day, iso) === moment(day, now) ? this.time(iso) : this.dateTime(iso);
    },
    duration(ms) {
      const seconds = Math.max(0, Math.floor(ms / 1000));
      const two = (value: number): string => String(value).padStart(2, '0');
      const hours = Math.floor(seconds / 3600);
      const minutes = Math.floor((seconds % 3600) / 60);
      return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
    },
    list: (items) => words.format(items),
    compare: (a, b) => collator.compare(a, b),
  };
}
