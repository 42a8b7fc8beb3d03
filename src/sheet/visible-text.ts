// Marks that reorder text behind the reader's back, and control characters but tab and line feed.
// oxlint-disable-next-line no-control-regex -- these are the characters to replace
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const LONE_SURROGATE = /[\uD800-\uDFFF]/gu;

/**
 * A text as a page may show it: characters that cannot be seen, or that turn the order of others around, stand as `�`.
 * One for one in code points, so that marks keep their places.
 */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, '\uFFFD').replace(LONE_SURROGATE, '\uFFFD');
}
