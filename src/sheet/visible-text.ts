// Marks that reorder text behind the reader's back, and control characters but tab and line feed.
const UNSEEN = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/**
 * A text as a page may show it: characters that cannot be seen, or that turn the order of others around, stand as `�`.
 * One for one in code points, so that marks keep their places.
 */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, '\uFFFD').replace(LONE_SURROGATE, '\uFFFD');
}
