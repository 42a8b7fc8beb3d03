import type { SubmissionRecord } from '../attempt/submission.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Assessment } from '../review/assess.ts';
import type { InstructFigures } from '../review/instruct.ts';
import type { SpotFindings } from '../review/spot.ts';
import { scriptOf, type Direction } from '../text/language.ts';
import { compareMoments } from '../record/moment.ts';
import { wilson, type Interval } from './wilson.ts';

/** A submission with what was computed from it. */
export interface AssessedSubmission {
  readonly record: SubmissionRecord;
  readonly exercise: Exercise;
  readonly assessment: Assessment;
  /** Rubric score of her self-assessment in force, 0 to 100; null without one. */
  readonly selfScore: number | null;
}

/** The share of planted errors repaired, as bounds, with n and a 95 % interval that spans the intervals of both bounds. */
export interface RepairedShare {
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly interval: Interval;
}

/** The share of planted errors found in a spotting task, with n and a 95 % interval. */
export interface FoundShare {
  readonly value: number;
  readonly n: number;
  readonly interval: Interval;
}

/** The figures of a spotting task that stand beside the share found; shares are 0 to 1, null where undefined. */
export type SpotFigures = Pick<SpotFindings, 'typeAccuracy' | 'severityAccuracy' | 'falseAlarms'> &
  Pick<SpotFindings['score'], 'precision' | 'recall' | 'f1'>;

/**
 * One point of growth: round 1 of the first attempt at an exercise. The difficulty (length, type, HTER of the draft
 * against her text) is kept with it, for points are only comparable between like tasks.
 */
export interface GrowthPoint {
  readonly submission: string;
  readonly at: string;
  readonly slug: string;
  readonly revision: number;
  readonly kind: Exercise['kind'];
  readonly postEditing: 'full' | 'light';
  readonly direction: Direction;
  readonly ewc: number;
  readonly segments: number;
  /** Of post-editing. Null for other kinds, where the key is not at hand, and where the draft has no planted error. */
  readonly repaired: RepairedShare | null;
  readonly missedCritical: number | null;
  /** Of spotting: the share of planted errors found. Null for other kinds, and as above. */
  readonly found: FoundShare | null;
  /** Of spotting, by character and by error. Null for other kinds, and where the key is not at hand. */
  readonly spotting: SpotFigures | null;
  /** Of translating: chrF2 of her text against the reference, in percent. Null for other kinds, and without the key. */
  readonly referenceChrf2: number | null;
  /** Of instructing: what was to do without the instructions and with them. Null for other kinds. */
  readonly instruction: Pick<InstructFigures, 'before' | 'after' | 'saved' | 'errors'> | null;
  readonly overEdit: number | null;
  readonly hter: number | null;
  readonly hterSignature: string | null;
  readonly chrf2: number | null;
  readonly selfScore: number | null;
}

/** A later round or a repeat: shown apart, so that growth is not memory. */
export interface LaterTry {
  readonly point: GrowthPoint;
  readonly round: number;
  readonly repeat: boolean;
}

export interface Growth {
  readonly points: readonly GrowthPoint[];
  readonly later: readonly LaterTry[];
}

/** Whether work on an exercise says anything of growth: a tour shows the workbench and tells what is wrong beforehand. */
export function countsForGrowth(exercise: Pick<Exercise, 'tour'>): boolean {
  return exercise.tour !== true;
}

/** Sorts a student's submissions into growth points and later tries, both oldest first. Tours are left out. */
export function growthOf(submissions: readonly AssessedSubmission[], severityOf: SeverityOf): Growth {
  const counted = submissions.filter(({ exercise }) => countsForGrowth(exercise));
  const ordered = [...counted].sort((a, b) => compareMoments(a.record.at, b.record.at));
  const firstAttempt = new Map<string, string>();
  for (const { record, exercise } of [...ordered].sort(byStart)) {
    if (!firstAttempt.has(exercise.slug)) firstAttempt.set(exercise.slug, record.body.attempt);
  }
  const points: GrowthPoint[] = [];
  const later: LaterTry[] = [];
  for (const submission of ordered) {
    const { attempt, round } = submission.record.body;
    const repeat = firstAttempt.get(submission.exercise.slug) !== attempt;
    const point = growthPoint(submission, severityOf);
    if (!repeat && round === 1) points.push(point);
    else later.push({ point, round, repeat });
  }
  return { points, later };
}

/** The severity of a planted error, from the key; null when it is not known. */
export type SeverityOf = (slug: string, revision: number, segment: string, error: string) => string | null;

function growthPoint(
  { record, exercise, assessment, selfScore }: AssessedSubmission,
  severityOf: SeverityOf,
): GrowthPoint {
  const { findings, measure, spotting, translation, instruction } = assessment;
  const edited = exercise.kind === 'post-edit' ? measure : null;
  const missed = findings?.segments.flatMap((segment) =>
    segment.errors
      .filter((error) => error.status === 'missed')
      .map((error) => ({ segment: segment.id, error: error.id })),
  );
  return {
    submission: record.id,
    at: record.at,
    slug: exercise.slug,
    revision: exercise.revision,
    kind: exercise.kind,
    postEditing: exercise.brief.postEditing,
    direction: `${scriptOf(exercise.languages.source)}-${scriptOf(exercise.languages.target)}` as Direction,
    ewc: assessment.length.ewc,
    segments: exercise.segments.length,
    repaired: findings ? repairedShare(findings.totals) : null,
    missedCritical:
      missed?.filter(
        ({ segment, error }) => severityOf(exercise.slug, exercise.revision, segment, error) === 'critical',
      ).length ?? null,
    found: spotting && foundShare(spotting),
    spotting: spotting && spotFigures(spotting),
    referenceChrf2: translation?.reference?.text.chrf2.score ?? null,
    instruction: instruction && instructPoint(instruction),
    overEdit: findings?.overEditRate.value ?? null,
    hter: edited?.hter.score ?? null,
    hterSignature: edited?.hter.signature ?? null,
    chrf2: edited?.chrf2.score ?? null,
    selfScore,
  };
}

/** Bounds of the share repaired, with Wilson's interval; null without a planted error. */
export function repairedShare(totals: {
  readonly errors: number;
  readonly repaired: number;
  readonly toJudge: number;
}): RepairedShare | null {
  const low = wilson(totals.repaired, totals.errors);
  const high = wilson(totals.repaired + totals.toJudge, totals.errors);
  if (!low || !high) return null;
  return {
    low: totals.repaired / totals.errors,
    high: (totals.repaired + totals.toJudge) / totals.errors,
    n: totals.errors,
    interval: { low: low.low, high: high.high },
  };
}

function instructPoint({ before, after, saved, errors }: InstructFigures): GrowthPoint['instruction'] {
  return { before, after, saved, errors };
}

function spotFigures({ score, typeAccuracy, severityAccuracy, falseAlarms }: SpotFindings): SpotFigures {
  const { precision, recall, f1 } = score;
  return { precision, recall, f1, typeAccuracy, severityAccuracy, falseAlarms };
}

function foundShare({ found, errors }: SpotFindings): FoundShare | null {
  const interval = wilson(found, errors);
  return interval && { value: found / errors, n: errors, interval };
}

function byStart(a: AssessedSubmission, b: AssessedSubmission): number {
  return compareMoments(a.record.body.startedAt, b.record.body.startedAt);
}
