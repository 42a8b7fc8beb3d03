import * as z from 'zod/mini';

// A surrogate without its partner: under the u flag the class matches lone ones only.
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;
// Control characters but tab and line feed, and the marks that reorder text on the screen behind the reader's back.
const UNWANTED = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

/** What keeps a text out of a record, as a code for the catalogue; null when it may come in. */
export function textFault(text: string): 'lone-surrogate' | 'control-character' | null {
  if (LONE_SURROGATE.test(text)) return 'lone-surrogate';
  return UNWANTED.test(text) ? 'control-character' : null;
}

/**
 * Schema of a text in a record: well-formed, without control or direction-overriding characters, between
 * `min` and `max` UTF-16 units. Issues carry the codes of `textFault` as their message.
 */
export function plainText(min: number, max: number) {
  return z.string().check(
    z.minLength(min, 'too-short'),
    z.maxLength(max, 'too-long'),
    z.refine((text) => !LONE_SURROGATE.test(text), 'lone-surrogate'),
    z.refine((text) => !UNWANTED.test(text), 'control-character'),
  );
}

/**
 * A text as it may come into a record: line ends as line feeds, lone surrogates as the replacement character, and
 * characters that no one typed on purpose left out. A text without fault stays as it is.
 */
export function cleanText(text: string): string {
  const wellFormed = text.replace(/\r\n?/g, '\n').replace(new RegExp(LONE_SURROGATE, 'gu'), '\uFFFD');
  return wellFormed.replace(new RegExp(UNWANTED, 'gu'), '');
}
