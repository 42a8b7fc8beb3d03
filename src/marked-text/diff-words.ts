import type { Script } from '../domain/text/language.ts';
import { tokenizeForDiff } from '../domain/text/words-tokens.ts';

const CHINESE = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/**
 * The words between which changes are drawn. Chinese is cut by the browser's own dictionary, so that a word is drawn
 * as changed and not one character of it. Dictionaries differ, so this is for the eye alone and nothing is counted by it.
 */
export function diffWords(text: string, script: Script): string[] {
  if (script !== 'zh' || !CHINESE) return tokenizeForDiff(text, script);
  return Array.from(CHINESE.segment(text), ({ segment }) => segment);
}
