import { scriptOf, type LanguageTag } from '../domain/text/language.ts';
import { findWording } from '../domain/text/wording.ts';
import type { TextMark } from './mark.ts';

/** A wording to underline, and what to say of it (as the target term the client wants). */
export interface TermWording {
  readonly wording: string;
  readonly label: string;
}

/**
 * The terms that stand in a text as marks from left to right. Longer wordings go first and none overlaps another, so
 * “数字敦煌” is not drawn over by “敦煌”.
 */
export function findTerms(text: string, terms: readonly TermWording[], lang: LanguageTag): readonly TextMark[] {
  const found: TextMark[] = [];
  const longestFirst = [...terms].sort((one, other) => other.wording.length - one.wording.length);
  for (const { wording, label } of longestFirst) {
    for (const { start, end } of findWording(text, wording, scriptOf(lang))) {
      if (found.some((mark) => start < mark.end && mark.start < end)) continue;
      found.push({ id: `${wording}@${start}`, kind: 'term', start, end, label });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
