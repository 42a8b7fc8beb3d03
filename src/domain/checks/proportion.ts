/** Sentence count and length beside the source's: a hint that something was left out or added, never more. */
import { countCodePoints } from '../text/code-points.ts';
import { scriptOf, type Script } from '../text/language.ts';
import { countWords } from '../text/words-1.ts';
import type { CheckInput, Finding } from './check.ts';
import { withoutMarkup } from './matches.ts';

/** Units of the target for one of the source (English words, Chinese characters): outside of this it is worth a look. */
const USUAL: Readonly<Record<Script, { readonly least: number; readonly low: number; readonly high: number }>> = {
  zh: { least: 16, low: 0.3, high: 1.25 },
  en: { least: 10, low: 0.8, high: 3.4 },
};

export function checkProportion({ source, text, languages }: CheckInput): readonly Finding[] {
  const [from, to] = [scriptOf(languages.source), scriptOf(languages.target)];
  const here = { severity: 'look', side: 'target', start: 0, end: countCodePoints(text) } as const;
  const found: Finding[] = [];
  const [before, after] = [countSentences(source, from), countSentences(text, to)];
  if (Math.abs(before - after) >= 3 || after * 3 <= before) {
    const params = { what: '', source: String(before), target: String(after) };
    found.push({ kind: 'sentences', ...here, params });
  }
  const length = countWords(source, from);
  const { least, low, high } = USUAL[from];
  const ratio = countWords(text, to) / length;
  if (from !== to && length >= least && (ratio < low || ratio > high)) {
    found.push({ kind: 'length', ...here, params: { what: ratio < low ? 'short' : 'long' } });
  }
  return found;
}

/** Points that end no sentence: of abbreviations, initials, and between letters or digits. */
const NO_END =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|etc|approx|Jr|Sr|Inc|Ltd|Co|p|pp|cf|Fig)\.|\b(?:\p{L}\.){1,3}|\.{2,}/giu;

function countSentences(text: string, script: Script): number {
  const plain = withoutMarkup(text).trim();
  if (plain === '') return 0;
  if (script === 'zh') return (`${plain}。`.match(/[^。！？!?\s”’」）]+[^。！？!?]*[。！？!?]+/gu) ?? []).length;
  return (`${plain.replace(NO_END, 'x')} .`.match(/\p{L}[^.!?]*(?:[.!?](?=\S*[\p{L}\p{N}])[^.!?]*)*[.!?]/gu) ?? [])
    .length;
}
