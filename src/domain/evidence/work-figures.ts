import { repairedShare } from '../growth/growth-point.ts';
import { wilson } from '../growth/wilson.ts';
import type { TaskMeasure } from '../metrics/measurement.ts';
import { assessSubmission } from '../review/assess.ts';
import { scoreRubric, type RubricScore } from '../review/score-rubric.ts';
import type { Review } from '../review/review.ts';
import type { Rubric } from '../review/rubric.ts';
import type { RateBounds, TaskFindings } from '../review/findings.ts';
import type { InstructFigures } from '../review/instruct.ts';
import type { TranslationFigures } from '../review/compare-translation.ts';
import type { SpotFindings } from '../review/spot.ts';
import type { WorkFacts } from './facts.ts';
import type { WorkFigures } from './pack.ts';

/** The rubric score of a self-assessment: formative, shown beside the work and never a mark. */
export function selfScore(rubric: Rubric, review: Review): RubricScore {
  return scoreRubric(rubric, Object.fromEntries(review.ratings.map(({ criterion, level }) => [criterion, level])));
}

/** The figures of a work as a pack freezes them, computed from its facts alone. */
export function workFigures(facts: WorkFacts): WorkFigures {
  const { kind } = facts.exercise.body;
  const { length, measure, findings, spotting, translation, instruction } = assessSubmission(
    facts.exercise.body,
    facts.key?.body ?? null,
    facts.submission.record.body,
  );
  const self = facts.self && selfScore(facts.self.rubric.body, facts.self.review.record.body);
  return {
    length,
    // Nothing was post-edited in the other kinds, so the rate is undefined there.
    hter: kind === 'post-edit' && measure ? hterFigure(measure) : null,
    chrf2: measure && { score: measure.chrf2.score, signature: measure.chrf2.signature },
    characters: measure && charactersFigure(measure),
    findings: findings && findingFigures(findings),
    selfAssessment: self && {
      score: self.score,
      reason: self.reason,
      scheme: self.rubric.id,
      version: self.rubric.version,
      criteria: self.n,
    },
    ...(kind === 'spot' ? { spotting: spotting && spottingFigures(spotting) } : {}),
    ...(translation ? { translation: translationFigures(translation) } : {}),
    ...(instruction ? { instruction: instructionFigures(instruction) } : {}),
  };
}

function instructionFigures({
  before,
  after,
  saved,
  tries,
  segments,
  errors,
}: InstructFigures): WorkFigures['instruction'] {
  const taken = segments.filter(({ from }) => from !== null).length;
  return { before, after, saved, tries: tries.length, taken, errors };
}

function translationFigures({ length, reference, points }: TranslationFigures): WorkFigures['translation'] {
  return {
    length,
    reference: reference && {
      chrf2: { score: reference.text.chrf2.score, signature: reference.text.chrf2.signature },
      ter: reference.text.ter,
    },
    points: points && { rule: points.rule, met: points.met, notMet: points.notMet, toJudge: points.toJudge },
  };
}

function hterFigure({ hter }: TaskMeasure): WorkFigures['hter'] {
  return { score: hter.score, edits: hter.edits, refLength: hter.refLength, signature: hter.signature };
}

function charactersFigure({ characters }: TaskMeasure): WorkFigures['characters'] {
  return { distance: characters.distance, rate: characters.rate, signature: characters.signature };
}

function spottingFigures(spotting: SpotFindings): NonNullable<WorkFigures['spotting']> {
  const { rule, score, errors, found, typeAccuracy, severityAccuracy, falseAlarms } = spotting;
  const interval = wilson(found, errors);
  return {
    rule,
    errors,
    found,
    foundInterval: interval && { ...interval, method: 'wilson-95' },
    credit: score.credit,
    marked: score.marked,
    inKey: score.inKey,
    precision: score.precision,
    recall: score.recall,
    f1: score.f1,
    typeAccuracy,
    severityAccuracy,
    falseAlarms,
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
