/** What a research export is made of: one submission, the events its student lets out, and who and which task it is called. */
import { takenOut, type Consent } from '../attempt/consent.ts';
import { disclosedEvents, discloses } from '../attempt/disclose-log.ts';
import type { EditEvent } from '../attempt/edit-event.ts';
import type { Submission } from '../attempt/submission.ts';
import { effortOf, type TaskEffort } from '../effort/effort.ts';
import type { Exercise } from '../exercise/exercise.ts';
import { startingSegments, type StartingSegment } from '../exercise/starting-text.ts';
import { assessSubmission, type SegmentFigures } from '../review/assess.ts';

export interface ProcessLog {
  /** As research names them: `P01`, `P3` (`research-name.ts`). */
  readonly participant: string;
  readonly task: string;
  readonly level: Consent['level'];
  /** How many events have their texts taken out. */
  readonly redacted: number;
  readonly exercise: Exercise;
  readonly submission: Submission;
  readonly starts: readonly StartingSegment[];
  /** What is let out; none at level `none`. */
  readonly events: readonly EditEvent[];
  /** The same as the lines they were sealed as, where all of the log is let out. */
  readonly lines: readonly string[] | null;
  /** Of the full log. What it tells of the making is for the levels `times` and `keys` alone. */
  readonly effort: TaskEffort;
  /** HTER by segment; empty where nothing was post-edited. */
  readonly hter: ReadonlyMap<string, SegmentFigures>;
  readonly hterSignature: string;
}

export interface ProcessInput {
  readonly participant: string;
  readonly task: string;
  readonly exercise: Exercise;
  readonly submission: Submission;
  /** The full log, and the lines it was sealed as. */
  readonly events: readonly EditEvent[];
  readonly lines: readonly string[];
  readonly consent: Pick<Consent, 'level' | 'redacted'>;
}

/**
 * Puts an export together: figures from the full log, events as the consent lets them out. Throws `LogMismatch` or
 * `RangeError` where the log is not one of this exercise.
 */
export function processLog({
  participant,
  task,
  exercise,
  submission,
  events,
  lines,
  consent,
}: ProcessInput): ProcessLog {
  const starts = startingSegments(exercise);
  const { segments, measure } = assessSubmission(exercise, null, submission);
  return {
    participant,
    task,
    level: consent.level,
    redacted: takenOut(consent),
    exercise,
    submission,
    starts,
    events: disclosedEvents(starts, events, consent),
    lines: discloses(consent) === 'all' ? lines : null,
    effort: effortOf(exercise, events),
    hter: new Map(segments.map((segment) => [segment.id, segment])),
    hterSignature: segments.length > 0 ? (measure?.hter.signature ?? '') : '',
  };
}
