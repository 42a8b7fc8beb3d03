/**
 * Tokens for drawing the difference of two versions (version 1 of our own rule; never `Intl.Segmenter`, which differs
 * between browsers). Words are those of `words-1`, so that what is drawn and what is counted agree.
 */
import type { Script } from './language.ts';
import { WORD_PATTERN } from './words-1.ts';

const TOKEN: Readonly<Record<Script, RegExp>> = {
  en: new RegExp(`${WORD_PATTERN.en}|\\s+|[^]`, 'gu'),
  zh: new RegExp(`${WORD_PATTERN.zh}|\\s+|[^]`, 'gu'),
};

/**
 * Cuts a text into words, runs of white space and single other characters; in Chinese every Han character is a token
 * and other runs of letters or digits are words. Nothing is lost: the tokens joined give the text. Empty text: none.
 */
export function tokenizeForDiff(text: string, script: Script): string[] {
  return text.match(TOKEN[script]) ?? [];
}
