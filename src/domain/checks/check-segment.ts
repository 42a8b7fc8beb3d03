/** All checks of one segment. Cheap enough to run at every pause of the typing. */
import type { Check, CheckInput, Finding, Fix } from './check.ts';
import { checkAddress } from './address.ts';
import { checkDoubled } from './doubled.ts';
import { checkEnglishMarks } from './english-marks.ts';
import { checkChineseMarks } from './chinese-marks.ts';
import { checkMarkup } from './markup.ts';
import { checkNumbers } from './numbers.ts';
import { checkProportion } from './proportion.ts';
import { checkQuotes } from './quotes.ts';
import { checkSpelling } from './spelling.ts';
import { checkTerms } from './terms.ts';
import { checkUntranslated } from './untranslated.ts';

const RULES: readonly ((input: CheckInput) => readonly Finding[])[] = [
  checkTerms,
  checkNumbers,
  checkMarkup,
  checkUntranslated,
  checkChineseMarks,
  checkEnglishMarks,
  checkQuotes,
  checkDoubled,
  checkSpelling,
  checkAddress,
  checkProportion,
];

const LONGEST_ID = 150;

/**
 * What may be amiss in a segment, likely errors first, each group in reading order. A text that is the source itself or
 * empty is only said to be untranslated: every other word about it would be one too many.
 */
export function checkSegment(input: CheckInput): readonly Check[] {
  const whole = checkUntranslated(input).filter(({ kind }) => kind === 'untranslated');
  const found = whole.length > 0 ? whole : RULES.flatMap((rule) => rule(input));
  const seen = new Map<string, number>();
  return [...found].sort(inOrder).map((finding) => {
    const name = `${finding.kind}:${finding.params.what}`.slice(0, LONGEST_ID);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { ...finding, id: count === 1 ? name : `${name}#${count}` };
  });
}

/** The text with a fix applied; as it was where the stretch no longer reads as it did. */
export function applyFix(text: string, fix: Fix): string {
  const points = Array.from(text);
  if (points.slice(fix.start, fix.end).join('') !== fix.out) return text;
  return points.slice(0, fix.start).join('') + fix.with + points.slice(fix.end).join('');
}

function inOrder(one: Finding, other: Finding): number {
  const rank = (finding: Finding): number => (finding.severity === 'likely' ? 0 : 1);
  return rank(one) - rank(other) || one.start - other.start;
}
