import type { Attempt } from '../domain/attempt/attempt.ts';
import type { AttemptRepository, JournalBatch } from '../domain/attempt/attempt-repository.ts';
import type { EditEvent } from '../domain/attempt/edit-event.ts';
import type { AttemptCopy } from '../domain/copy/local-row.ts';
import { placeAttempt } from '../domain/copy/place-attempt.ts';
import { placeRecords } from '../domain/copy/place-records.ts';
import type { FileContent, TakeInPlan } from '../domain/copy/plan.ts';
import type { RecordStore } from './record-rows.ts';
import type { Notes } from './snapshot.ts';
import { StorageError } from './storage-error.ts';

export interface TakeInStores {
  readonly attempts: AttemptRepository;
  readonly records: Pick<RecordStore, 'add' | 'lines'>;
  readonly notes: Notes;
}

/** Looks at what is here, and says what would become of the file. */
export async function planTakeIn(stores: TakeInStores, file: FileContent): Promise<TakeInPlan> {
  const lines = await stores.records.lines();
  const here = await stores.attempts.list();
  const attempts = await Promise.all(
    file.attempts.map(async (copy) => {
      const related = here.filter(({ id, copyOf }) => id === copy.attempt.id || copyOf?.attempt === copy.attempt.id);
      const copies = await Promise.all(related.map((attempt) => withEvents(stores, attempt)));
      return { copy, placed: placeAttempt(copy, copies) };
    }),
  );
  const names = new Set(stores.notes.names());
  return {
    records: placeRecords(file.records, new Map(lines.map(({ id, sha256 }) => [id, sha256]))),
    attempts,
    notes: file.notes.filter(({ name }) => !names.has(name)),
  };
}

/**
 * Takes a file in: what is new is added, what has gone on is gone on with, what has gone on differently becomes a
 * second attempt. Done twice it adds nothing; broken off, it can be done again. `author`: whose attempts they are, where that is
 * another learner.
 */
export async function takeIn(
  stores: TakeInStores,
  file: FileContent,
  made: { readonly at: string; readonly author?: string | undefined; newId(): string },
): Promise<TakeInPlan> {
  const plan = await planTakeIn(stores, file);
  await stores.records.add(plan.records.fresh);
  const renamed = new Map<string, string>();
  for (const { copy, placed } of plan.attempts) {
    const attempt: Attempt = made.author === undefined ? copy.attempt : { author: made.author, ...copy.attempt };
    if (placed.as === 'new') await restore(stores, attempt, copy.events);
    else if (placed.as === 'file-ahead') await goOn(stores, placed.id, copy);
    else if (placed.as === 'apart') {
      const id = made.newId();
      renamed.set(copy.attempt.id, id);
      const copyOf = { attempt: copy.attempt.id, at: made.at };
      await restore(stores, { ...attempt, id, copyOf }, copy.events);
    }
  }
  const names = new Set(stores.notes.names());
  for (const { name, value } of file.notes) {
    // Named after the attempt: those of a second attempt are its own.
    const place = name
      .split('.')
      .map((part) => renamed.get(part) ?? part)
      .join('.');
    if (!names.has(place)) stores.notes.write(place, value);
  }
  return plan;
}

async function withEvents({ attempts }: TakeInStores, attempt: Attempt): Promise<AttemptCopy> {
  return { attempt, events: (await attempts.journal(attempt.id)).flatMap(({ events }) => events) };
}

const BATCH_EVENTS = 1000;

async function restore({ attempts }: TakeInStores, attempt: Attempt, events: readonly EditEvent[]): Promise<void> {
  // Above whatever windows of this browser may still hold of an attempt of this id.
  const epoch = attempt.epoch + 1;
  const journal: JournalBatch[] = [];
  for (let from = 0; from < events.length; from += BATCH_EVENTS) {
    const part = events.slice(from, from + BATCH_EVENTS);
    journal.push({ attempt: attempt.id, seq: journal.length, epoch, events: part });
  }
  await attempts.restore({ attempt: { ...attempt, epoch }, journal });
}

/** Goes on with an attempt as its copy did: the same events, rounds and hand-ins, each by the repository's own ways. */
async function goOn({ attempts }: TakeInStores, id: string, copy: AttemptCopy): Promise<void> {
  const { round, state, confirmed, touchedAt } = copy.attempt;
  let here = await attempts.get(id);
  if (!here) throw new StorageError('missing', `There is no attempt ${id} that can be read.`);
  if (here.state === 'handed-in') here = await attempts.nextRound(id);
  let epoch = await attempts.takeOver(id, 'file');
  const batches = await attempts.journal(id);
  const events = batches.flatMap((batch) => batch.events);
  // A window may have written between the look and the take-over.
  const { as } = placeAttempt({ ...copy, attempt: { ...copy.attempt, id } }, [{ attempt: here, events }]);
  if (as !== 'file-ahead' && as !== 'same') {
    throw new StorageError('other', `Attempt ${id} has just gone on in another window.`);
  }
  const rest = copy.events.slice(events.length);
  const seq = (batches.at(-1)?.seq ?? -1) + 1;
  if (rest.length > 0) await attempts.append({ attempt: id, seq, epoch, events: rest }, { confirmed, touchedAt });
  while (here.round < round) {
    await attempts.handIn(id, epoch, []);
    here = await attempts.nextRound(id);
    epoch = await attempts.takeOver(id, 'file');
  }
  if (state === 'handed-in') await attempts.handIn(id, epoch, []);
}
