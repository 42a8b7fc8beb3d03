import type { ExerciseKind } from '../exercise/exercise.ts';

/**
 * The letters that translation-process research names tasks by: P post-editing, T from scratch, R revision. Annotating the
 * errors of a draft is reading it as a reviser does. Editing what an AI made of a draft by her instructions is no plain
 * post-editing: it has a letter of its own, I.
 */
const LETTER: Readonly<Record<ExerciseKind, string>> = {
  'post-edit': 'P',
  translate: 'T',
  spot: 'R',
  instruct: 'I',
};

/** A participant as an export may name her. Letters and digits alone, since it goes into file names. */
export const PARTICIPANT = /^[A-Za-z0-9]{1,20}$/u;
export const FIRST_PARTICIPANT = 'P01';

/** Names submissions by kind and number, in their order: `P1`, `P2`, `T1`. */
export function taskNames(
  submissions: readonly { readonly id: string; readonly kind: ExerciseKind }[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    submissions.map(({ id, kind }) => {
      const letter = LETTER[kind];
      const number = (counts.get(letter) ?? 0) + 1;
      counts.set(letter, number);
      return [id, `${letter}${number}`];
    }),
  );
}

/** The name of a file, as `P01_P3.xml`; what it holds may stand before its ending: `P01_P3-events.csv`. */
export function researchFileName({ participant, task }: { participant: string; task: string }, ending: string): string {
  return `${participant}_${task}${ending}`;
}
