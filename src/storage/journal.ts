import { AttemptTakenOver } from '../domain/attempt/attempt-repository.ts';
import type { EditEvent } from '../domain/attempt/edit-event.ts';
import type { Journal, OpenJournal, SaveState } from '../domain/attempt/journal.ts';
import { openAttempt, type JournalDeps, type OpenAttempt } from './open-attempt.ts';

type Writing = Extract<OpenAttempt, { writer: object }>;
interface Shared {
  readonly opening: Promise<OpenAttempt>;
  holders: number;
  /** Set while the attempt is being given free: who opens it anew waits for that. */
  freeing: Promise<void> | null;
}

/**
 * Makes `openJournal` for this window. An attempt that is opened twice in one window is one journal, given free when the
 * last of its holders has closed it and all of it is on the disk: if that fails, `close` rejects, the journal goes on
 * trying, and opening the attempt again gives it back with everything in it.
 */
export function createOpenJournal(deps: JournalDeps): OpenJournal {
  const open = new Map<string, Shared>();

  const apart = async (id: string, epoch: number): Promise<readonly EditEvent[]> =>
    (await deps.store.forks(id)).flatMap((fork) => (fork.epoch === epoch ? fork.events : []));

  const giveFree = (id: string, shared: Shared, attempt: Writing): Promise<void> => {
    shared.freeing ??= attempt.giveFree().finally(() => {
      if (open.get(id) === shared) open.delete(id);
    });
    return shared.freeing;
  };

  const close = async (id: string, shared: Shared, attempt: Writing): Promise<void> => {
    shared.holders--;
    const { writer } = attempt;
    const finish = async (): Promise<void> => {
      if (shared.holders === 0) await giveFree(id, shared, attempt);
    };
    try {
      await attempt.flush();
    } catch (error) {
      if (writer.mode !== 'lost') {
        const whenSaved = (): void => {
          if (writer.save.state !== 'saved' && writer.save.state !== 'taken-over') return;
          writer.listeners.delete(whenSaved);
          void finish();
        };
        writer.listeners.add(whenSaved);
        throw error;
      }
    }
    await finish();
  };

  return async (id, { steal = false } = {}) => {
    for (let known = open.get(id); known; known = open.get(id)) {
      if (known.freeing) {
        await known.freeing.catch(() => undefined);
        continue;
      }
      // Counted before waiting: a holder who closes meanwhile must not give the attempt free.
      known.holders++;
      const shared = known;
      const attempt = await shared.opening.catch(() => null);
      if (attempt?.writer && attempt.writer.mode !== 'lost')
        return journalOf(attempt, { close: () => close(id, shared, attempt), apart: (epoch) => apart(id, epoch) });
      if (open.get(id) === shared) open.delete(id);
    }
    const shared: Shared = { opening: openAttempt(id, steal, deps), holders: 1, freeing: null };
    open.set(id, shared);
    const forget = (): void => void (open.get(id) === shared && open.delete(id));
    try {
      const attempt = await shared.opening;
      if (attempt.writer) {
        return journalOf(attempt, { close: () => close(id, shared, attempt), apart: (epoch) => apart(id, epoch) });
      }
      forget();
      return readOnlyJournal(attempt, (epoch) => apart(id, epoch));
    } catch (error) {
      forget();
      throw error;
    }
  };
}

interface JournalWays {
  close(): Promise<void>;
  /** The events kept apart under an epoch. */
  apart(epoch: number): Promise<readonly EditEvent[]>;
}

function journalOf(attempt: Writing, ways: JournalWays): Journal {
  const { writer } = attempt;
  let closed: Promise<void> | null = null;
  return {
    events: writer.events,
    get readOnly() {
      return writer.mode === 'lost';
    },
    get epoch() {
      return writer.epoch;
    },
    append: (event) => writer.append(event),
    setConfirmed: (confirmed) => void (writer.confirmed = confirmed),
    flush: () => attempt.flush(),
    save: () => writer.save,
    subscribe(listener) {
      const entry = (): void => listener();
      writer.listeners.add(entry);
      return () => writer.listeners.delete(entry);
    },
    apart: () => ways.apart(writer.mode === 'lost' ? writer.epoch : writer.epoch - 1),
    close: () => (closed ??= ways.close()),
  };
}

function readOnlyJournal(
  { attempt, reading, full = false }: Extract<OpenAttempt, { writer: null }>,
  apart: JournalWays['apart'],
): Journal {
  const save: SaveState = reading.damage
    ? { state: 'unreadable' }
    : full
      ? { state: 'no-room' }
      : attempt.state === 'open'
        ? { state: 'taken-over' }
        : { state: 'saved', at: attempt.touchedAt };
  const refuse = (): never => {
    throw new AttemptTakenOver('This window may only look at the attempt.');
  };
  return {
    events: reading.batches.flatMap(({ events }) => events),
    readOnly: true,
    epoch: attempt.epoch,
    append: refuse,
    setConfirmed: () => undefined,
    flush: () => Promise.resolve(),
    save: () => save,
    subscribe: () => () => undefined,
    apart: () => apart(attempt.epoch - 1),
    close: () => Promise.resolve(),
  };
}
