import { repairedShare } from '../growth/growth-point.ts';
import { assessSubmission } from '../review/assess.ts';
import { scoreRubric, type RubricScore } from '../review/score-rubric.ts';
import type { Review } from '../review/review.ts';
import type { Rubric } from '../review/rubric.ts';
import type { RateBounds, TaskFindings } from '../review/findings.ts';
import type { WorkFacts } from './facts.ts';
import type { WorkFigures } from './pack.ts';

/** The rubric score of a self-assessment: formative, shown beside the work and never a mark. */
export function selfScore(rubric: Rubric, review: Review): RubricScore {
  return scoreRubric(rubric, Object.fromEntries(review.ratings.map(({ criterion, level }) => [criterion, level])));
}

/** The figures of a work as a pack freezes them, computed from its facts alone. */
export function workFigures(facts: WorkFacts): WorkFigures {
  const { length, measure, findings } = assessSubmission(
    facts.exercise.body,
    facts.key?.body ?? null,
    facts.submission.record.body,
  );
  if (!measure) throw new RangeError('workFigures: an exercise has at least one segment');
  const { hter, chrf2, characters } = measure;
  const self = facts.self && selfScore(facts.self.rubric.body, facts.self.review.record.body);
  return {
    length,
    hter: { score: hter.score, edits: hter.edits, refLength: hter.refLength, signature: hter.signature },
    chrf2: { score: chrf2.score, signature: chrf2.signature },
    characters: { distance: characters.distance, rate: characters.rate, signature: characters.signature },
    findings: findings && findingFigures(findings),
    selfAssessment: self && {
      score: self.score,
      reason: self.reason,
      scheme: self.rubric.id,
      version: self.rubric.version,
      criteria: self.n,
    },
  };
}

function findingFigures({ rule, totals, fixRate, overEditRate }: TaskFindings): WorkFigures['findings'] {
  const share = repairedShare(totals);
  return {
    rule,
    ...totals,
    fixRate: bounds(fixRate),
    fixInterval: share && { ...share.interval, method: 'wilson-95' },
    overEditRate: overEditRate.value,
  };
}

function bounds(rate: RateBounds): { low: number; high: number; n: number } | null {
  return rate.low === null ? null : { low: rate.low, high: rate.high, n: rate.n };
}
