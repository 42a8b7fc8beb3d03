/**
 * What instructions to an AI were worth: how many edits the draft would have needed without them, how many were left to do on
 * the text they brought, and with the key who repaired which planted error. From submission, exercise and key alone.
 */
import type { InstructedTry, Submission } from '../attempt/submission.ts';
import { textsOf } from '../attempt/submission.ts';
import type { Exercise } from '../exercise/exercise.ts';
import type { Key } from '../exercise/key.ts';
import { terSignature } from '../metrics/signature.ts';
import { corpusTer, ter, type TerCounts } from '../metrics/ter.ts';
import { hterSettings } from '../metrics/ter-settings.ts';
import { scriptOf } from '../text/language.ts';
import type { TerValue } from './compare-translation.ts';
import { findTask } from './find.ts';
import type { ErrorFinding, TaskFindings } from './findings.ts';

/**
 * What an instruction saved: `edits` = before − after, negative where more was left to do than without it; `share` = edits /
 * before. Undefined (null) where the draft needed no edit, for then there was nothing to save.
 */
export interface Saved {
  readonly edits: number;
  readonly share: number | null;
}

/** What became of a planted error, and by whom. `lost`: the instruction had repaired it, and it stands again. */
export type ErrorBecame = 'by-instruction' | 'by-student' | 'missed' | 'lost' | 'to-judge';

export interface InstructedError extends ErrorFinding {
  readonly became: ErrorBecame;
}

export interface InstructedErrors {
  readonly rule: TaskFindings['rule'];
  readonly errors: number;
  readonly byInstruction: number;
  readonly byStudent: number;
  /** Still there; those `lost` are among them. */
  readonly missed: number;
  readonly lost: number;
  readonly toJudge: number;
  /** Changed places of the draft that answer no planted error: in the text the instructions brought, and in hers. */
  readonly unasked: { readonly instructed: number; readonly final: number };
}

export interface InstructSegment {
  readonly id: string;
  /** The text the instructions brought: as it was taken, or the draft where none was. */
  readonly instructed: string;
  /** Which try it was taken from, counted from 0; null: none. */
  readonly from: number | null;
  readonly before: TerCounts;
  readonly after: TerCounts;
  /** Empty where the key is not at hand. */
  readonly errors: readonly InstructedError[];
}

/** One try, as if all of its result had been taken. */
export interface TryFigures {
  readonly call: string;
  readonly by: string;
  readonly instruction: string;
  /** Segments it brought a text for, segments it changed, and segments whose text stands from it. */
  readonly segments: number;
  readonly changed: number;
  readonly taken: number;
  readonly after: TerValue;
  readonly saved: Saved;
  /** Planted errors repaired in its result; null without the key. */
  readonly repaired: number | null;
}

export interface InstructFigures {
  /** HTER of draft and her text: what she would have had to do without the instructions. */
  readonly before: TerValue;
  /** HTER of the text the instructions brought and hers: what she still changed. */
  readonly after: TerValue;
  readonly saved: Saved;
  readonly tries: readonly TryFigures[];
  readonly segments: readonly InstructSegment[];
  /** Null where the key is not at hand. */
  readonly errors: InstructedErrors | null;
  /** The findings on her text and on the text the instructions brought; null as above. */
  readonly findings: { readonly final: TaskFindings; readonly instructed: TaskFindings } | null;
}

/**
 * HTER by the product's signature (`ter_once`), her text as the reference both times, so both have the same length and their
 * edits can be taken from each other: saved = edits(draft → hers) − edits(instructed → hers). Corpus values: edits and tokens
 * are summed over the segments first. Her text grew out of the instructed one, so the saving is of this text, and no
 * estimate of what another translator would have needed.
 */
export function instructFigures(
  exercise: Exercise,
  key: Key | null,
  submission: Pick<Submission, 'texts' | 'instructed'>,
): InstructFigures {
  const { segments } = exercise;
  const settings = hterSettings(scriptOf(exercise.languages.target));
  const signature = terSignature(settings);
  const hers = textsOf(submission);
  const tries = submission.instructed ?? [];
  const edits = (from: string, to: string): TerCounts => {
    const { edits: count, refLength } = ter(from, to, settings);
    return { edits: count, refLength };
  };
  const pooled = (all: readonly TerCounts[]): TerValue => ({ ...corpusTer(all), signature });

  const compared = segments.map(({ id, draft }) => {
    const from = tries.findLastIndex(({ taken }) => taken.includes(id));
    const instructed = (from < 0 ? undefined : textIn(tries[from]!, id)) ?? draft;
    const text = hers.get(id) ?? draft;
    return {
      id,
      draft,
      text,
      instructed,
      from: from < 0 ? null : from,
      before: edits(draft, text),
      after: edits(instructed, text),
    };
  });
  const before = pooled(compared.map((one) => one.before));
  const after = pooled(compared.map((one) => one.after));
  const findings = key && {
    final: findTask(exercise, key, hers),
    instructed: findTask(exercise, key, new Map(compared.map(({ id, instructed }) => [id, instructed]))),
  };
  return {
    before,
    after,
    saved: savedOf(before, after),
    tries: tries.map((one) => {
      const result = new Map(segments.map(({ id, draft }) => [id, textIn(one, id) ?? draft]));
      const left = pooled(compared.map(({ id, text }) => edits(result.get(id)!, text)));
      return {
        call: one.call,
        by: one.by,
        instruction: one.instruction,
        segments: one.texts.length,
        changed: segments.filter(({ id, draft }) => result.get(id) !== draft).length,
        taken: compared.filter(({ from }) => from !== null && tries[from] === one).length,
        after: left,
        saved: savedOf(before, left),
        repaired: key && findTask(exercise, key, result).totals.repaired,
      };
    }),
    segments: compared.map(({ id, instructed, from, ...counts }, at) => ({
      id,
      instructed,
      from,
      before: counts.before,
      after: counts.after,
      errors: findings ? errorsAt(findings, at) : [],
    })),
    errors: findings && errorTotals(findings),
    findings,
  };
}

function textIn({ texts }: InstructedTry, segment: string): string | undefined {
  return texts.find(({ id }) => id === segment)?.text;
}

function savedOf(before: TerCounts, after: TerCounts): Saved {
  const edits = before.edits - after.edits;
  return { edits, share: before.edits === 0 ? null : edits / before.edits };
}

type BothFindings = NonNullable<InstructFigures['findings']>;

function errorsAt({ final, instructed }: BothFindings, at: number): readonly InstructedError[] {
  const between = new Map(instructed.segments[at]?.errors.map(({ id, status }) => [id, status]));
  return (final.segments[at]?.errors ?? []).map((error) => ({
    ...error,
    became: becameOf(error.status, between.get(error.id) === 'repaired'),
  }));
}

function becameOf(status: ErrorFinding['status'], byInstruction: boolean): ErrorBecame {
  if (status === 'to-judge') return status;
  if (status === 'repaired') return byInstruction ? 'by-instruction' : 'by-student';
  return byInstruction ? 'lost' : 'missed';
}

function errorTotals(findings: BothFindings): InstructedErrors {
  const all = findings.final.segments.flatMap((_, at) => errorsAt(findings, at).map(({ became }) => became));
  const count = (...wanted: readonly ErrorBecame[]): number => all.filter((one) => wanted.includes(one)).length;
  return {
    rule: findings.final.rule,
    errors: all.length,
    byInstruction: count('by-instruction'),
    byStudent: count('by-student'),
    missed: count('missed', 'lost'),
    lost: count('lost'),
    toJudge: count('to-judge'),
    unasked: {
      instructed: findings.instructed.totals.preferential,
      final: findings.final.totals.preferential,
    },
  };
}
