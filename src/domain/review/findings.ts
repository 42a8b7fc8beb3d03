/**
 * Findings: what became of every planted error of a draft, and what every edit was worth, by the rule `findings-1`.
 * A plain JSON value. It is computed again whenever it is needed, and frozen only in an evidence pack.
 */
import type { Edit } from '../text/edit-script.ts';

/** A stretch in code points, `end` not included; start and end are equal for a place between two characters. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export type ErrorStatus = 'repaired' | 'missed' | 'to-judge';

/** Why an error has its status; the catalogue makes a sentence of it. */
export type FindingReason =
  /** repaired: an accepted wording was gained */
  | 'accepted'
  /** repaired: the added words are gone */
  | 'removed'
  /** missed: the span still stands */
  | 'span-stands'
  /** missed: nothing was inserted where words are missing, but what repaired another error */
  | 'nothing-inserted'
  /** to judge: an accepted wording was gained, but the span still stands */
  | 'accepted-but-span-stands'
  /** to judge: a wording was gained that is known not to repair the error */
  | 'rejected-wording'
  /** to judge: the span is gone, and what stands there now is not in the key */
  | 'reworded'
  /** to judge: something was inserted in the clause, and it is not in the key */
  | 'inserted'
  /** to judge: the key names a place that is not in this draft */
  | 'not-in-draft';

export interface ErrorFinding {
  /** Id of the planted error, unique within its segment. */
  readonly id: string;
  readonly status: ErrorStatus;
  readonly reason: FindingReason;
  /** Where the error stands in the draft. */
  readonly inDraft: Place;
  /** Where that is in the student's text: the wording that decided, else the place that stands for `inDraft`. */
  readonly inText: Place;
}

/** `on-error`: touches a planted error; `consequential`: in the clause of a repaired one; else `preferential`. */
export type EditRelation = 'on-error' | 'consequential' | 'preferential';

/** An edit as it is counted everywhere: a place that tracked changes draw, words beside each other taken together. */
export interface EditPlace extends Edit {
  readonly relation: EditRelation;
  /** Characters changed in it by the canonical edit script; over all places, what the script changed. */
  readonly characters: number;
}

export interface SegmentFindings {
  readonly id: string;
  readonly errors: readonly ErrorFinding[];
  readonly edits: readonly EditPlace[];
  /** Characters changed, by what each edit of the canonical script has to do with an error: for the over-edit rate. */
  readonly changed: Readonly<Record<EditRelation, number>>;
}

/** Errors by what became of them, and edits outside errors by kind, counted by place. */
export interface FindingTotals {
  readonly errors: number;
  readonly repaired: number;
  readonly missed: number;
  readonly toJudge: number;
  readonly consequential: number;
  readonly preferential: number;
}

/** A share of the planted errors as bounds, equal once nothing is left to judge; undefined when the draft has none. */
export type RateBounds =
  | { readonly low: number; readonly high: number; readonly n: number; readonly reason: null }
  | { readonly low: null; readonly high: null; readonly n: 0; readonly reason: 'no-errors' };

/** Share of the changed characters that were changed in places without an error; undefined when nothing was changed. */
export type OverEditRate =
  | { readonly value: number; readonly changedInFree: number; readonly changed: number; readonly reason: null }
  | { readonly value: null; readonly changedInFree: 0; readonly changed: 0; readonly reason: 'nothing-changed' };

export interface TaskFindings {
  readonly rule: 'findings-1';
  readonly segments: readonly SegmentFindings[];
  readonly totals: FindingTotals;
  readonly fixRate: RateBounds;
  readonly missRate: RateBounds;
  readonly overEditRate: OverEditRate;
}
