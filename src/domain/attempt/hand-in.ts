import type { Digest } from '../record/digest.ts';
import type { ExerciseKind } from '../exercise/exercise.ts';
import type { Task } from '../task/task.ts';
import { annotationsIn } from './annotations.ts';
import type { EditEvent } from './edit-event.ts';
import { sealEvents, type EditLog } from './edit-log.ts';
import { checkHandIn } from './hand-in-check.ts';
import { replay } from './replay.ts';
import { textsDigest, type InstructedTry, type ReflectionAnswer, type Submission } from './submission.ts';

/** An attempt that may not be handed in yet: an empty or unconfirmed segment is left. */
export class NotReady extends Error {
  override readonly name = 'NotReady';
}

export interface HandInInput {
  readonly attempt: { readonly id: string; readonly round: number; readonly startedAt: string; readonly task: Task };
  readonly kind: ExerciseKind;
  /** As the attempt began with them (`startingSegments`). */
  readonly segments: readonly { readonly id: string; readonly draft: string }[];
  readonly events: readonly EditEvent[];
  readonly reflection: readonly ReflectionAnswer[];
  /** Her reasons for how she translated; left out where none were asked for, or she gave none. */
  readonly rationale?: string | undefined;
  /** The instructions of the log with what came of them; counted where the kind of the task is to instruct. */
  readonly instructed?: readonly InstructedTry[];
}

/**
 * Makes the submission and the full edit log of an attempt. The texts come from replaying the log, so they and the log
 * cannot disagree. Throws `NotReady` while a segment is empty or unconfirmed.
 */
export async function handIn(
  input: HandInInput,
  digest: Digest,
): Promise<{ readonly submission: Submission; readonly log: Omit<EditLog, 'submission'> }> {
  const { attempt, kind, segments, events, rationale = '', instructed = [] } = input;
  const states = replay(segments, events);
  if (!checkHandIn(states).ready) throw new NotReady('a segment is empty or unconfirmed');
  const texts = states.map(({ id, text, confirmed }) => ({ id, text, confirmed }));
  const { chunks, head } = await sealEvents(attempt.id, events, digest);
  return {
    submission: {
      attempt: attempt.id,
      round: attempt.round,
      task: attempt.task,
      startedAt: attempt.startedAt,
      texts,
      textsSha256: await textsDigest(texts, digest),
      log: { head, events: events.length },
      reflection: [...input.reflection],
      ...(kind === 'spot' ? { annotations: annotated(segments, events) } : {}),
      ...(kind === 'translate' && rationale !== '' ? { rationale } : {}),
      ...(kind === 'instruct' ? { instructed: [...instructed] } : {}),
    },
    log: { attempt: attempt.id, level: 'keys', head, encoding: 'json-lines', chunks: [...chunks] },
  };
}

function annotated(segments: HandInInput['segments'], events: readonly EditEvent[]): Submission['annotations'] {
  const found = annotationsIn(events);
  return segments.flatMap(({ id }) => (found.get(id) ?? []).map((annotation) => ({ segment: id, annotation })));
}
