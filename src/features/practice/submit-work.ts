import type { SealedBody } from '../../domain/evidence/facts.ts';
import { submitAttempt } from '../../domain/flow.ts';
import { cleanText } from '../../domain/record/plain-text.ts';
import type { Rubric } from '../../domain/review/rubric.ts';
import type { Services } from '../../workspace/services.ts';
import type { HandInNotes } from './hand-in-notes.ts';
import { kindOfWork } from './kind-of-work.ts';
import type { OpenWorkbench } from './open-workbench.ts';
import { handInNotesName } from './use-hand-in-notes.ts';

/**
 * Hands an attempt in: the journal is flushed, the records are made and kept in one transaction with the attempt's new
 * state, and only then the notes go. Returns the id of the submission; on a fault nothing has changed.
 */
export async function submitWork(
  services: Services,
  { attempt, exercise, journal }: OpenWorkbench,
  notes: HandInNotes,
  rubric: SealedBody<Rubric> | null,
): Promise<string> {
  const { surroundings, learner, attempts } = services;
  await journal.flush();
  const handedIn = await submitAttempt(
    attempt,
    exercise,
    journal.events,
    {
      reflection: kindOfWork(exercise.kind).reflection.flatMap((question) => {
        const text = cleanText(notes.reflection[question] ?? '').trim();
        return text === '' ? [] : [{ question, text }];
      }),
      rationale: cleanText(notes.rationale).trim(),
      self: rubric && {
        rubric,
        ratings: rubric.body.criteria.map(({ id }) => ({
          criterion: id,
          level: notes.levels[id] ?? 0,
          evidence: cleanText(notes.evidence[id] ?? '').trim(),
        })),
      },
    },
    {
      course: learner.course,
      author: learner.code,
      now: () => surroundings.now(),
      newId: () => surroundings.newId(),
      digest: surroundings.digest,
    },
  );
  const { submission, log, self } = handedIn;
  // What came meanwhile, as that the page was hidden: it may not be left waiting for an attempt that takes no more.
  await journal.flush();
  await attempts.handIn(attempt.id, journal.epoch, [submission, log, ...(self ? [self] : [])]);
  services.notes.remove(handInNotesName(attempt));
  return submission.record.id;
}
