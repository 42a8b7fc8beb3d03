import type { Severity } from '../domain/errors/severity.ts';

/**
 * What a mark says of its stretch: a term of the termbase, an error, the student's edit, a place to look at, or words
 * that were looked for (`found-here`: the ones looked at), or words that an answer beside the text quotes.
 */
export type MarkKind = 'term' | 'error' | 'edit' | 'place' | 'found' | 'found-here' | 'quoted';

/** What became of a marked error or edit; drawn as a small sign after the stretch, so that colour is not needed. */
export type MarkStatus = 'repaired' | 'missed' | 'to-judge' | 'consequential' | 'preferential';

/** The sign of each status, the same in every text, list and print. */
export const STATUS_SIGNS: Readonly<Record<MarkStatus, string>> = {
  repaired: '✓',
  missed: '✗',
  'to-judge': '?',
  consequential: '·',
  preferential: '~',
};

/**
 * A marked stretch of a text, in code points, `end` not included. Where `end` equals `start` nothing is covered: the
 * mark is a place, as of an omission, and is drawn as a caret. `label` is said to screen readers after the stretch.
 */
export interface TextMark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly severity?: Severity;
  readonly status?: MarkStatus;
  /** The number by which a list beside the text speaks of it; stands before its sign. */
  readonly number?: number;
}

/** The class names a mark is drawn with, in marks.css. */
export function markClass(mark: Pick<TextMark, 'kind' | 'severity' | 'status'>): string {
  const names = ['mark', `mark-${mark.kind}`];
  if (mark.severity) names.push(`mark-${mark.severity}`);
  if (mark.status) names.push(`mark-${mark.status}`);
  return names.join(' ');
}
