/**
 * Any text as XML 1.0. What XML cannot hold in any spelling is replaced, one code point for one, so that places stay: control
 * characters by their pictures (U+2400 and on), halves of characters and U+FFFE, U+FFFF by U+FFFD.
 */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\0-\u0008\u000B\u000C\u000E-\u001F]/gu;
const UNFIT = /[\uD800-\uDFFF\uFFFE\uFFFF]/gu;
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text between tags. A carriage return is written as a reference: a parser would make a line feed of it. */
export function xmlText(text: string): string {
  return fit(text).replace(/[&<>\r]/gu, escape);
}

/** A text between double quotes. White space but the blank is written as references: a parser would make blanks of it. */
export function xmlAttribute(text: string): string {
  return fit(text).replace(/[&<>"\t\n\r]/gu, escape);
}

function fit(text: string): string {
  return text.replace(CONTROL, (char) => String.fromCodePoint(0x2400 + char.codePointAt(0)!)).replace(UNFIT, '\uFFFD');
}

function escape(char: string): string {
  return NAMED[char] ?? `&#${char.codePointAt(0)};`;
}
