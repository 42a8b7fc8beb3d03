import type { Attempt } from '../domain/attempt/attempt.ts';
import type { AttemptRepository } from '../domain/attempt/attempt-repository.ts';
import type { AttemptCopy, Note } from '../domain/copy/local-row.ts';
import { recordsOfAttempt } from '../domain/copy/one-task.ts';
import type { RecordLine, RecordStore } from './record-rows.ts';
import { StorageError } from './storage-error.ts';

/** Notes by name; the keeper of the workspace is one. */
export interface Notes {
  names(): readonly string[];
  read(name: string): unknown;
  write(name: string, value: unknown): void;
}

export interface SnapshotSources {
  readonly attempts: Pick<AttemptRepository, 'list' | 'get' | 'journal'>;
  readonly records: Pick<RecordStore, 'lines' | 'ids'>;
  readonly notes: Notes;
}

/** Everything of the device, or of one attempt, as it stood at one moment. */
export interface Snapshot {
  readonly attempts: readonly AttemptCopy[];
  readonly records: readonly RecordLine[];
  readonly notes: readonly Note[];
}

const TRIES = 20;

/**
 * Reads what a copy is made of. A hand-in in the middle would give an attempt that is open beside its submission: then
 * it is read again.
 */
export async function takeSnapshot(sources: SnapshotSources, only: string | null = null): Promise<Snapshot> {
  for (let tries = 0; tries < TRIES; tries++) {
    const before = await sources.records.ids();
    const rows = only === null ? await sources.attempts.list() : [await demand(sources, only)];
    const attempts: AttemptCopy[] = [];
    for (const attempt of rows) {
      const batches = await journalOf(sources, attempt.id, only);
      if (batches) attempts.push({ attempt, events: batches.flatMap(({ events }) => events) });
    }
    const lines = await sources.records.lines();
    const now = await Promise.all(rows.map(({ id }) => sources.attempts.get(id)));
    const still = rows.every((row, index) => sameStage(row, now[index] ?? null));
    if (!still || (await sources.records.ids()).length !== before.length) continue;
    const records = only === null ? lines : attempts.flatMap(({ attempt }) => recordsOfAttempt(attempt, lines));
    return { attempts, records, notes: readNotes(sources.notes, only, records) };
  }
  throw new StorageError('other', 'The work went on faster than it could be read.');
}

/**
 * The journal of an attempt. One that cannot be read to its end is in no copy of the whole device (null), so that all
 * else is; it goes on being counted among what is in no copy. Asked for by itself it is refused.
 */
async function journalOf({ attempts }: SnapshotSources, id: string, only: string | null) {
  try {
    return await attempts.journal(id);
  } catch (error) {
    if (only === null && error instanceof StorageError && error.reason === 'unreadable') return null;
    throw error;
  }
}

async function demand({ attempts }: SnapshotSources, id: string): Promise<Attempt> {
  const found = await attempts.get(id);
  if (!found) throw new StorageError('missing', `There is no attempt ${id} that can be read.`);
  return found;
}

function sameStage(before: Attempt, now: Attempt | null): boolean {
  return now !== null && now.state === before.state && now.round === before.round && now.touchedAt === before.touchedAt;
}

/** Notes are named after the attempt or the submission they are about. */
function readNotes(notes: Notes, only: string | null, records: readonly RecordLine[]): readonly Note[] {
  const about = only === null ? null : [only, ...records.map(({ id }) => id)];
  return notes
    .names()
    .filter((name) => about === null || name.split('.').some((part) => about.includes(part)))
    .map((name) => ({ name, value: notes.read(name) }));
}
