/** What a brief demands that can be counted: the length of the text, and words and marks that may not stand in it. */
import type { Exercise } from '../exercise/exercise.ts';
import { countCodePoints, sliceCodePoints } from '../text/code-points.ts';
import { scriptOf, type Script } from '../text/language.ts';
import { findWording, type WordingPlace } from '../text/wording.ts';
import { countWords } from '../text/words-1.ts';
import type { CheckInput, Finding } from './check.ts';

/** A length held against what the brief allows, both in the unit of the script by `words-1`. */
export interface LimitedLength {
  readonly count: number;
  readonly most: number;
  readonly over: boolean;
}

/** The length of a whole text against the limit of its brief; null where the brief sets none for the whole. */
export function lengthAgainstLimit(
  texts: Iterable<string>,
  { brief: { limit }, languages }: Pick<Exercise, 'brief' | 'languages'>,
): LimitedLength | null {
  if (limit?.per !== 'task') return null;
  const script = scriptOf(languages.target);
  let count = 0;
  for (const text of texts) count += countWords(text, script);
  return { count, most: limit.most, over: count > limit.most };
}

/** A segment that is longer than the brief allows one to be, and what of it the brief forbids. */
export function checkBriefLimits({
  text,
  languages,
  brief: { limit, forbidden = [] },
}: CheckInput): readonly Finding[] {
  const script = scriptOf(languages.target);
  const found: Finding[] = [];
  const count = limit?.per === 'segment' ? countWords(text, script) : 0;
  if (limit && count > limit.most) {
    const params = { what: '', count: String(count), most: String(limit.most), script };
    found.push({
      kind: 'over-limit',
      severity: 'likely',
      side: 'target',
      start: 0,
      end: countCodePoints(text),
      params,
    });
  }
  for (const { start, end } of forbiddenIn(text, forbidden, script)) {
    const params = { what: sliceCodePoints(text, start, end) };
    found.push({ kind: 'forbidden', severity: 'likely', side: 'target', start, end, params });
  }
  return found;
}

/** The places of forbidden words and marks in a text. A mark is meant in both its widths, half and full. */
export function forbiddenIn(text: string, forbidden: readonly string[], script: Script): readonly WordingPlace[] {
  const wordings = new Set(forbidden.flatMap((wording) => [wording, inOtherWidth(wording)]));
  return [...wordings].flatMap((wording) => findWording(text, wording, script));
}

/** One mark of ASCII in full width, or the other way round; anything else as it is, since `findWording` folds words. */
function inOtherWidth(wording: string): string {
  const code = wording.codePointAt(0) ?? 0;
  if (countCodePoints(wording) !== 1 || /[\p{L}\p{N}]/u.test(wording)) return wording;
  if (code > 0x20 && code < 0x7f) return String.fromCodePoint(code + 0xfee0);
  return code > 0xff00 && code < 0xff5f ? String.fromCodePoint(code - 0xfee0) : wording;
}
