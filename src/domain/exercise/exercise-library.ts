import type { Exercise } from './exercise.ts';
import type { Key } from './key.ts';

/** What a shelf of the library shows of an exercise without opening it. */
export interface ExerciseEntry {
  readonly slug: string;
  readonly revision: number;
  /** Whether it is the tour of the workbench for the first use. */
  readonly tour: boolean;
  readonly kind: Exercise['kind'];
  readonly title: Exercise['title'];
  readonly languages: Exercise['languages'];
  readonly field: Exercise['field'];
  readonly level: Exercise['level'];
  readonly minutes: number;
  readonly postEditing: Exercise['brief']['postEditing'];
  /** How many segments there are. */
  readonly segments: number;
  /** Lengths of the source by `words-1`, as scores use them. */
  readonly words: number;
  readonly characters: number;
  readonly ewc: number;
  /** How many errors the key knows; null when the key is not on this device. */
  readonly plantedErrors: number | null;
  /** SHA-256 of the exercise's body as JSON, in hexadecimal: what a task commits to. */
  readonly sha256: string;
  /** Of a text of her own: whether it is still on the list. No such member: an exercise of the shelf. */
  readonly own?: 'kept' | 'removed';
}

/** Where exercises come from: the ones built in, the ones taken in from a file, and the texts of her own. */
export interface ExerciseLibrary {
  /** The latest revision of each, also of texts of her own that she has taken off the list: works are called after them. */
  list(): readonly ExerciseEntry[];
  /** Told when the list has changed, where it can. */
  subscribe?(listener: () => void): () => void;
  /** Rejects when there is no such exercise; without `revision` the latest is meant. */
  load(slug: string, revision?: number): Promise<Exercise>;
  /** Rejects when the key is not on this device. */
  loadKey(slug: string, revision?: number): Promise<Key>;
}
