/**
 * Key points of a text written without the draft, by the rule `points-1`: what the key asks for at a place, found by
 * counting wordings in her text alone. There is no draft to have changed, so nothing is gained or left standing.
 */
import type { Exercise } from '../exercise/exercise.ts';
import type { Key, PlantedError } from '../exercise/key.ts';
import { scriptOf, type Script } from '../text/language.ts';
import { countWording } from '../text/wording.ts';

/** `met`: an accepted wording is there and no faulty one; `not-met`: a faulty one and no accepted one; else a person's. */
export type PointStatus = 'met' | 'not-met' | 'to-judge';

export interface PointFinding {
  readonly segment: string;
  /** Id of the item of the key, unique within its segment. */
  readonly id: string;
  readonly status: PointStatus;
  /** The wording of hers that decided; null where none did. */
  readonly wording: string | null;
}

export interface KeyPoints {
  readonly rule: 'points-1';
  readonly points: readonly PointFinding[];
  readonly met: number;
  readonly notMet: number;
  readonly toJudge: number;
}

/** What became of each item of the key in her texts (by segment id; one that is missing is empty). Null: the key has none. */
export function checkPoints(exercise: Exercise, key: Key, texts: ReadonlyMap<string, string>): KeyPoints | null {
  const script = scriptOf(exercise.languages.target);
  const points = key.segments.flatMap(({ id, errors }) =>
    errors.map((item): PointFinding => ({ segment: id, id: item.id, ...judge(item, texts.get(id) ?? '', script) })),
  );
  if (points.length === 0) return null;
  const count = (wanted: PointStatus): number => points.filter(({ status }) => status === wanted).length;
  return { rule: 'points-1', points, met: count('met'), notMet: count('not-met'), toJudge: count('to-judge') };
}

function judge(item: PlantedError, text: string, script: Script): Pick<PointFinding, 'status' | 'wording'> {
  const first = (wordings: readonly string[]): string | null =>
    wordings.find((wording) => countWording(text, wording, script) > 0) ?? null;
  const faulty = first([...('span' in item ? [item.span] : []), ...(item.reject ?? [])]);
  // Words without a basis in the source: that they are not there is all the key asks for.
  if (!('accept' in item)) return { status: faulty === null ? 'met' : 'not-met', wording: faulty };
  const accepted = first(item.accept);
  if (accepted !== null && faulty === null) return { status: 'met', wording: accepted };
  if (accepted === null && faulty !== null) return { status: 'not-met', wording: faulty };
  return { status: 'to-judge', wording: null };
}
