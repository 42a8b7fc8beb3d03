/** All checks of one segment. Cheap enough to run at every pause of the typing. */
import type { Check, CheckInput, Finding, Fix } from './check.ts';
import { toCodePoints } from '../text/code-points.ts';
import { checkAddress } from './address.ts';
import { checkBriefLimits } from './brief-limits.ts';
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
  checkBriefLimits,
];

const LONGEST_ID = 150;
/** No segment is that long on purpose, and a look at all of it would hold up the writing. In UTF-16 units. */
const LONGEST_TEXT = 10_000;

/**
 * What may be amiss in a segment, likely errors first, each group in reading order. A text that is the source itself or
 * empty is only said to be untranslated: every other word about it would be one too many. Of an endless text only its
 * length is told.
 */
export function checkSegment(input: CheckInput): readonly Check[] {
  const whole =
    input.text.length > LONGEST_TEXT ? [] : checkUntranslated(input).filter(({ kind }) => kind === 'untranslated');
  const rules = input.text.length > LONGEST_TEXT ? [checkProportion, checkBriefLimits] : RULES;
  const found = whole.length > 0 ? whole : rules.flatMap((rule) => rule(input));
  const seen = new Map<string, number>();
  return [...found].sort(inOrder).map((finding) => {
    const name = `${finding.kind}:${finding.params.what}`.slice(0, LONGEST_ID);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { ...finding, id: count === 1 ? name : `${name}#${count}` };
  });
}

/**
 * The text with a fix applied that was found in `checked`. What was written since before or behind the stretch moves it;
 * where the stretch itself has changed, the text stays as it is.
 */
export function applyFix(text: string, fix: Fix, checked: string = text): string {
  const [points, was] = [toCodePoints(text), toCodePoints(checked)];
  const shorter = Math.min(points.length, was.length);
  let before = 0;
  while (before < shorter && points[before] === was[before]) before += 1;
  let behind = 0;
  while (behind < shorter - before && points.at(-1 - behind) === was.at(-1 - behind)) behind += 1;
  if (fix.end > before && fix.start < was.length - behind) return text;
  const moved = fix.end <= before ? 0 : points.length - was.length;
  const [start, end] = [fix.start + moved, fix.end + moved];
  if (points.slice(start, end).join('') !== fix.out) return text;
  return points.slice(0, start).join('') + fix.with + points.slice(end).join('');
}

function inOrder(one: Finding, other: Finding): number {
  const rank = (finding: Finding): number => (finding.severity === 'likely' ? 0 : 1);
  return rank(one) - rank(other) || one.start - other.start;
}
