import { exerciseRecord, type Exercise } from '../domain/exercise/exercise.ts';
import { keyRecord, type Key } from '../domain/exercise/key.ts';
import { inForce } from '../domain/record/in-force.ts';
import { parseRecord, type RecordType } from '../domain/record/record.ts';
import type { RecordRepository } from '../domain/record/record-repository.ts';

/** An exercise that was taken in from a file, with its key where it came along. */
export interface ImportedExercise {
  readonly exercise: Exercise;
  readonly key: Key | null;
}

/** The exercises among the records. */
export interface ImportedExercises {
  /** The highest revision of each slug, in the order the slugs came in. */
  list(): Promise<readonly ImportedExercise[]>;
  /** One revision, the highest unless told; null when it is not there. */
  load(slug: string, revision?: number): Promise<ImportedExercise | null>;
}

/** Of two records of one revision the first that came in stands, unless the second supersedes it. */
export function createImportedExercises(records: RecordRepository): ImportedExercises {
  const bodies = async <K extends string, B>(type: RecordType<K, B>): Promise<readonly B[]> => {
    const parsed = (await records.list(type.kind)).map(({ line }) => parseRecord(line, type));
    return inForce(parsed.flatMap((read) => (read.ok ? [read.record] : []))).map(({ body }) => body);
  };
  const withKeys = async (exercises: readonly Exercise[]): Promise<readonly ImportedExercise[]> => {
    const keys = exercises.length > 0 ? await bodies(keyRecord) : [];
    return exercises.map((exercise) => ({
      exercise,
      key: keys.find(({ slug, revision }) => slug === exercise.slug && revision === exercise.revision) ?? null,
    }));
  };
  return {
    async list() {
      const newest = new Map<string, Exercise>();
      for (const exercise of await bodies(exerciseRecord)) {
        const before = newest.get(exercise.slug);
        if (!before || exercise.revision > before.revision) newest.set(exercise.slug, exercise);
      }
      return withKeys([...newest.values()]);
    },
    async load(slug, revision) {
      const found = (await bodies(exerciseRecord))
        .filter((exercise) => exercise.slug === slug && (revision ?? exercise.revision) === exercise.revision)
        .reduce<Exercise | null>((best, next) => (best && best.revision >= next.revision ? best : next), null);
      return found ? ((await withKeys([found]))[0] ?? null) : null;
    },
  };
}
