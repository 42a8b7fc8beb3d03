/**
 * CSV by RFC 4180: commas, lines ended by CR LF, fields in quotes where they need them. In UTF-8 with a byte order mark:
 * Excel takes a file without one for the code page of the machine and spoils every Chinese character; R (`readr`, or
 * `fileEncoding = "UTF-8-BOM"`), pandas and LibreOffice read it as it is.
 */
export type CsvValue = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;
/** What a spreadsheet would run, in ASCII or full width; behind any apostrophes, so that the one put there can be taken off again. */
const WOULD_RUN = /^'*[=+\-@\t\r\n＝＋－＠]/u;
// The whole of it, for a part of it alone: “-1-1” runs.
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/u;
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/** A table as the text of a file. A number that is undefined (null) is an empty field. */
export function csvText(head: readonly string[], rows: Iterable<readonly CsvValue[]>): string {
  const lines = [head.join(',')];
  for (const row of rows) lines.push(row.map(csvField).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/**
 * One field. A text that a spreadsheet would take for a formula gets an apostrophe before it; whoever reads the file with
 * a program takes one off a field that begins with apostrophes and one of `= + - @`, tab or line end behind them. NUL,
 * which no reader takes, and halves of characters become U+FFFD.
 */
export function csvField(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const whole = value.replaceAll('\0', '\uFFFD').replace(LONE_SURROGATE, '\uFFFD');
  const safe = WOULD_RUN.test(whole) && !NUMBER.test(whole) ? `'${whole}` : whole;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
