/** The figures of an exercise that an author looks at: length, errors by weight, and how much of the draft is right. */
import { SEVERITIES, type Severity } from '../domain/errors/severity.ts';
import { exerciseEntry } from '../domain/exercise/exercise-entry.ts';
import type { Exercise } from '../domain/exercise/exercise.ts';
import type { Key } from '../domain/exercise/key.ts';

export interface ExerciseFigures {
  readonly file: string;
  readonly slug: string;
  readonly kind: Exercise['kind'];
  readonly segments: number;
  readonly errors: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Share of the segments without a planted error, 0 to 1. */
  readonly free: number;
  readonly ewc: number;
}

export function exerciseFigures(file: string, exercise: Exercise, key: Key): ExerciseFigures {
  const errors = key.segments.flatMap((segment) => segment.errors);
  const count = (severity: Severity): number => errors.filter((error) => error.severity === severity).length;
  const { slug, kind, segments, ewc } = exerciseEntry(exercise, key, '');
  return {
    file,
    slug,
    kind,
    segments,
    errors: errors.length,
    bySeverity: Object.fromEntries(SEVERITIES.map((severity) => [severity, count(severity)])) as Record<
      Severity,
      number
    >,
    free: key.segments.filter((segment) => segment.errors.length === 0).length / segments,
    ewc,
  };
}

/** One line for the terminal. Where the draft is not worked on, what the key has are points, and none of it is an error. */
export function figuresLine({ slug, kind, segments, errors, bySeverity, free, ewc }: ExerciseFigures): string {
  const weighed = SEVERITIES.toReversed()
    .filter((severity) => bySeverity[severity] > 0)
    .map((severity) => `${bySeverity[severity]} ${severity}`)
    .join(', ');
  if (kind === 'translate') return `${slug}: ${segments} segments to translate, ${errors} key points, EWC ${ewc}`;
  const share = `${Math.round(free * 100)}% of segments free`;
  return `${slug}: ${segments} segments, ${errors} errors (${weighed || 'none'}), ${share}, EWC ${ewc}`;
}
