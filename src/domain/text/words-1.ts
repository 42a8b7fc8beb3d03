/**
 * The counting rule `words-1` (assessment 3.2). It is ours and versioned, because counts enter scores and the
 * word breakers of browsers differ. A change of the rule is a new module with a new name.
 */
import { toCodePoints } from './code-points.ts';
import type { Script } from './language.ts';

/** What a score stores about the length of a source text. */
export interface EvaluationWordCount {
  readonly rule: 'words-1';
  /** The count in the script's own unit: English words; for Chinese, Han characters plus runs of other letters or digits (字数). */
  readonly words: number;
  /** Code points that are not white space, after NFC and without tags and placeholders. */
  readonly characters: number;
  /** Evaluation word count, the unit of penalties: `words`, for Chinese divided by `charsPerWord`, to one decimal. */
  readonly ewc: number;
}

const SPACED = String.raw`[\p{L}\p{N}\p{M}]+(?:['’.,:/@_-][\p{L}\p{N}\p{M}]+)*`;
const UNSPACED_LETTER = String.raw`(?!\p{Script=Han})[\p{L}\p{N}\p{M}]`;
const UNSPACED = String.raw`\p{Script=Han}|(?:${UNSPACED_LETTER})+(?:['’.,:/@_-](?:${UNSPACED_LETTER})+)*`;

/** Source of a regular expression (flags `gu`) that finds the words of a script, longest match, left to right. */
export const WORD_PATTERN: Readonly<Record<Script, string>> = { en: SPACED, zh: UNSPACED };

/** Inline tags such as `<b>`, `</g1>`, `<3/>` and placeholders such as `{0}` or `{name}`. `<红楼梦>` and `a < b` are text. */
const MARKUP = /<[/!?]?[A-Za-z0-9][^<>]*>|\{[^{}]*\}/gu;

/** Words of a text by `words-1`: NFC first; a tag or placeholder is not counted and ends a word. Empty text: 0. */
export function countWords(text: string, script: Script): number {
  return countInPlain(plainText(text), script);
}

/**
 * The lengths of a source text that scores are divided by (assessment 3.2). `charsPerWord`: how many Chinese characters
 * weigh as one word; it must be above 0. Empty text: all counts 0. Halves are rounded up (2 characters are 1.3 words).
 */
export function evaluationWordCount(source: string, script: Script, charsPerWord = 1.6): EvaluationWordCount {
  if (!(charsPerWord > 0)) throw new RangeError('charsPerWord must be above 0');
  const plain = plainText(source);
  const words = countInPlain(plain, script);
  const characters = toCodePoints(plain.replace(/\s+/gu, '')).length;
  const ewc = script === 'zh' ? Math.round((words * 10) / charsPerWord) / 10 : words;
  return { rule: 'words-1', words, characters, ewc };
}

function plainText(text: string): string {
  return text.replace(MARKUP, ' ').normalize('NFC');
}

function countInPlain(plain: string, script: Script): number {
  return plain.match(new RegExp(WORD_PATTERN[script], 'gu'))?.length ?? 0;
}
