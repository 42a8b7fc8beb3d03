import type { Attempt } from '../domain/attempt/attempt.ts';
import {
  confirmedSegments,
  searchable,
  type ConfirmedSegment,
  type SearchableSegment,
} from '../domain/attempt/concordance.ts';
import { stepSegment, untouched, type SegmentState } from '../domain/attempt/replay.ts';
import { submissionRecord } from '../domain/attempt/submission.ts';
import type { Exercise } from '../domain/exercise/exercise.ts';
import { startingSegments } from '../domain/exercise/starting-text.ts';
import { parseRecord } from '../domain/record/record.ts';
import type { ExerciseRef } from '../domain/task/task.ts';
import { scriptOf } from '../domain/text/language.ts';
import type { Services } from './services.ts';
import { unhurried } from './unhurried.ts';

interface Sources extends Pick<Services, 'attempts' | 'records' | 'exercises'> {
  readonly surroundings: Pick<Services['surroundings'], 'monotonic'>;
}

interface Wanted {
  /** The attempt she is in: its texts are on the screen already. */
  readonly except: string;
  /** Work in the same direction is looked through, whatever the country. */
  readonly languages: Exercise['languages'];
}

/**
 * The segments she confirmed in her other works on this device, newest work first: of what she handed in (earlier rounds
 * of this attempt as well) and of attempts under way. Works whose exercise or log cannot be read are left out; they stay
 * as they are. Reading gives the page its turns.
 */
export async function confirmedElsewhere(
  { attempts, records, exercises, surroundings }: Sources,
  { except, languages }: Wanted,
): Promise<readonly SearchableSegment[]> {
  const pause = unhurried(surroundings.monotonic);
  const works: { readonly at: string; readonly segments: readonly ConfirmedSegment[] }[] = [];
  const exerciseOf = async ({ slug, revision }: ExerciseRef): Promise<Exercise | null> => {
    const exercise = await exercises.load(slug, revision).catch(() => null);
    return exercise !== null && sameDirection(exercise.languages, languages) ? exercise : null;
  };

  for (const { line } of await records.list(submissionRecord.kind)) {
    await pause();
    const parsed = parseRecord(line, submissionRecord);
    if (!parsed.ok) continue;
    const { at, body } = parsed.record;
    const exercise = await exerciseOf(body.task.exercise);
    if (exercise) works.push({ at, segments: confirmedSegments(exercise, body.texts, at) });
  }
  // What is handed in is in the records.
  const underWay = ({ id, state, confirmed }: Attempt): boolean => id !== except && state === 'open' && confirmed > 0;
  for (const { id, touchedAt, task } of (await attempts.list()).filter(underWay)) {
    await pause();
    const exercise = await exerciseOf(task.exercise);
    const texts = exercise && (await textsUnderWay(attempts, id, exercise, pause).catch(() => null));
    if (exercise && texts) works.push({ at: touchedAt, segments: confirmedSegments(exercise, texts, touchedAt) });
  }

  const found: SearchableSegment[] = [];
  for (const segment of works.toSorted(byNewest).flatMap(({ segments }) => segments)) {
    await pause();
    found.push(searchable(segment));
  }
  return found;
}

/** The replay of a log, with pauses. */
async function textsUnderWay(
  attempts: Services['attempts'],
  id: string,
  exercise: Exercise,
  pause: () => Promise<void> | undefined,
): Promise<readonly SegmentState[]> {
  const states = new Map(startingSegments(exercise).map((segment) => [segment.id, untouched(segment)]));
  for (const { events } of await attempts.journal(id)) {
    await pause();
    for (const event of events) {
      const state = 'segment' in event && event.segment !== undefined ? states.get(event.segment) : undefined;
      if (state) states.set(state.id, stepSegment(state, event));
    }
  }
  return [...states.values()];
}

function sameDirection(one: Exercise['languages'], other: Exercise['languages']): boolean {
  return scriptOf(one.source) === scriptOf(other.source) && scriptOf(one.target) === scriptOf(other.target);
}

function byNewest({ at: one }: { readonly at: string }, { at: other }: { readonly at: string }): number {
  return Date.parse(other) - Date.parse(one);
}
