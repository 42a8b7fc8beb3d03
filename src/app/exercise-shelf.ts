import { exerciseEntry } from '../domain/exercise/exercise-entry.ts';
import type { ExerciseEntry, ExerciseLibrary } from '../domain/exercise/exercise-library.ts';
import { exerciseRecord, type Exercise } from '../domain/exercise/exercise.ts';
import { keyRecord, type Key } from '../domain/exercise/key.ts';
import { isOwnSlug } from '../domain/exercise/own-slug.ts';
import type { Digest } from '../domain/record/digest.ts';
import { inForce } from '../domain/record/in-force.ts';
import { parseRecord, type RecordType } from '../domain/record/record.ts';
import type { RecordRepository } from '../domain/record/record-repository.ts';

/** An exercise that comes with the app: its entry, and its chunks. */
export interface BuiltInExercise extends ExerciseEntry {
  load(): Promise<{ readonly default: Exercise }>;
  loadKey(): Promise<{ readonly default: Key }>;
}

/** An exercise taken in from a file, or a revision of a text of her own, as the shelf keeps it. */
export interface Imported {
  readonly entry: ExerciseEntry;
  readonly exercise: Exercise;
  readonly key: Key | null;
}

/** The exercise library of this device, and the way to let it look again at what was taken in. */
export interface ExerciseShelf extends ExerciseLibrary {
  subscribe(listener: () => void): () => void;
  /** Reads the records anew. */
  refresh(): Promise<void>;
  /** The entry of one revision, wherever it comes from. */
  find(slug: string, revision: number): ExerciseEntry | null;
}

/** No exercise, or no key, under this name on this device. */
export class NotOnShelf extends Error {
  override readonly name = 'NotOnShelf';
}

/** Merges the exercises built in with those taken in and with texts of her own. Of one slug the highest revision is listed; all can be loaded. */
export function createExerciseShelf(
  builtIn: readonly BuiltInExercise[],
  records: Pick<RecordRepository, 'list'>,
  digest: Digest,
): ExerciseShelf {
  const listeners = new Set<() => void>();
  let imported: readonly Imported[] = [];
  let entries = latestRevisions(builtIn.map(plainEntry));

  const own = (slug: string, revision?: number): BuiltInExercise | undefined =>
    builtIn.find((one) => one.slug === slug && (revision === undefined || one.revision === revision));
  const taken = (slug: string, revision?: number): Imported | undefined =>
    imported.find(({ entry }) => entry.slug === slug && (revision === undefined || entry.revision === revision));
  const wanted = (slug: string, revision?: number): number => {
    const number = revision ?? entries.find((entry) => entry.slug === slug)?.revision;
    if (number === undefined) throw new NotOnShelf(`There is no exercise ${slug}.`);
    return number;
  };

  const refresh = async (): Promise<void> => {
    imported = await readImported(records, digest);
    entries = latestRevisions([...builtIn.map(plainEntry), ...imported.map(({ entry }) => entry)]);
    for (const listener of listeners) listener();
  };

  return {
    refresh,
    list: () => entries,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    find: (slug, revision) => plainOrNull(own(slug, revision)) ?? taken(slug, revision)?.entry ?? null,
    async load(slug, revision) {
      // A text of her own may be opened in the moment in which it was made.
      if (isOwnSlug(slug) && !taken(slug, revision)) await refresh();
      const number = wanted(slug, revision);
      const exercise = (await own(slug, number)?.load())?.default ?? taken(slug, number)?.exercise;
      if (!exercise) throw new NotOnShelf(`There is no revision ${number} of ${slug}.`);
      return exercise;
    },
    async loadKey(slug, revision) {
      const number = wanted(slug, revision);
      const key = (await own(slug, number)?.loadKey())?.default ?? taken(slug, number)?.key;
      if (!key) throw new NotOnShelf(`There is no key for revision ${number} of ${slug}.`);
      return key;
    },
  };
}

/** Of two records of one revision the first that came in stands, unless the second supersedes it. */
async function readImported(records: Pick<RecordRepository, 'list'>, digest: Digest): Promise<readonly Imported[]> {
  const bodies = async <K extends string, B>(type: RecordType<K, B>): Promise<readonly B[]> => {
    const parsed = (await records.list(type.kind)).map(({ line }) => parseRecord(line, type));
    return inForce(parsed.flatMap((read) => (read.ok ? [read.record] : []))).map(({ body }) => body);
  };
  const [exercises, keys, own] = await Promise.all([
    bodies(exerciseRecord),
    bodies(keyRecord),
    records.list('own-text'),
  ]);
  // Who brought no text waits for nothing that reads one.
  const editions = own.length === 0 ? [] : await (await import('./own-editions.ts')).ownEditions(own, digest);
  const read = exercises.map(async (exercise): Promise<Imported> => {
    const key = keys.find(({ slug, revision }) => slug === exercise.slug && revision === exercise.revision) ?? null;
    return { entry: exerciseEntry(exercise, key, await digest(JSON.stringify(exercise))), exercise, key };
  });
  return [...(await Promise.all(read)), ...editions];
}

function latestRevisions(all: readonly ExerciseEntry[]): readonly ExerciseEntry[] {
  const bySlug = new Map<string, ExerciseEntry>();
  for (const entry of all) {
    const known = bySlug.get(entry.slug);
    if (!known || known.revision < entry.revision) bySlug.set(entry.slug, entry);
  }
  return [...bySlug.values()];
}

function plainEntry({ load: _load, loadKey: _loadKey, ...entry }: BuiltInExercise): ExerciseEntry {
  return entry;
}

function plainOrNull(exercise: BuiltInExercise | undefined): ExerciseEntry | null {
  return exercise ? plainEntry(exercise) : null;
}
