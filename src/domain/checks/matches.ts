/** Matches of a pattern with their places in code points, and what is written by rule around them. */
import { countCodePoints } from '../text/code-points.ts';
import type { Fix } from './check.ts';

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Captured groups, from 1; those that took no part are empty. */
  readonly groups: readonly string[];
  /** What stands before and after it. */
  readonly before: string;
  readonly after: string;
}

/** All matches of a pattern (flag `g`), left to right. */
export function matchesOf(text: string, pattern: RegExp): readonly Match[] {
  let [offset, start] = [0, 0];
  return Array.from(text.matchAll(pattern), (match) => {
    start += countCodePoints(text.slice(offset, match.index));
    offset = match.index;
    return {
      start,
      end: start + countCodePoints(match[0]),
      text: match[0],
      groups: match.map((group: string | undefined) => group ?? ''),
      before: text.slice(0, match.index),
      after: text.slice(match.index + match[0].length),
    };
  });
}

/** The fix that puts other words in place of a match. */
export function fixOf({ start, end, text }: Match, words: string): Fix {
  return { start, end, out: text, with: words };
}

const MARKUP = /<\/?[A-Za-z][^<>]*>|<\/?\d+\/?>|\{[^{}\s]*\}|(?<![\d%])%(?:\d+\$)?[sdif@](?![A-Za-z])/gu;

/** Inline tags and placeholders of a text. */
export function markupOf(text: string): readonly Match[] {
  return matchesOf(text, MARKUP);
}

const ADDRESS = /\b(?:https?:\/\/|www\.)[\w./?=&%#~:,;@+!()*'$-]*[\w/]/gu;

/** The text with tags, placeholders and web addresses blotted out at the same length, for rules on words and marks. */
export function withoutMarkup(text: string): string {
  const blot = (stretch: string): string => '\uE000'.repeat(stretch.length);
  return text.replace(MARKUP, blot).replace(ADDRESS, blot);
}

/** The words with a capital where the words they replace have one. */
export function likeCase(words: string, pattern: string): string {
  if (pattern.length > 1 && pattern === pattern.toUpperCase() && pattern !== pattern.toLowerCase())
    return words.toUpperCase();
  const first = pattern.charAt(0);
  return first === first.toLowerCase() ? words : words.charAt(0).toUpperCase() + words.slice(1);
}
