/** What the gate looks things up in. */
import type { Attempt } from '../domain/attempt/attempt.ts';
import type { EditEvent } from '../domain/attempt/edit-event.ts';
import type { Exercise } from '../domain/exercise/exercise.ts';
import type { Digest } from '../domain/record/digest.ts';
import type { RecordRepository } from '../domain/record/record-repository.ts';
import type { ExerciseRef } from '../domain/task/task.ts';

/** An exercise as far as its texts and its task go. */
export type TaskText = Pick<Exercise, 'kind' | 'segments'>;

export interface GateDeps {
  readonly attempts: {
    get(id: string): Promise<Attempt | null>;
    list(): Promise<readonly Attempt[]>;
    journal(id: string): Promise<readonly { readonly events: readonly EditEvent[] }[]>;
  };
  readonly records: Pick<RecordRepository, 'list'>;
  readonly learner: { readonly code: string };
  readonly digest: Digest;
  /**
   * An exercise, in its latest revision where that of the task is not to be had, and whether it comes with the app; null where
   * there is none, or it cannot be read.
   */
  readonly exerciseOf: (ref: ExerciseRef) => Promise<(TaskText & { readonly shipped: boolean }) | null>;
  /** The exercises on the shelf, as far as they can be read. */
  readonly shelf: () => Promise<readonly (TaskText & { readonly slug: string })[]>;
}
