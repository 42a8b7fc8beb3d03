import { describe, expect, it, vi } from 'vitest';
import { AttemptTakenOver } from '../../src/domain/attempt/attempt-repository.ts';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import type { AttemptStore } from '../../src/storage/attempt-rows.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { fakeLocks, openWindow, storeWithAttempt } from './journal-kit.ts';
import { settled, typed } from './storage-kit.ts';

const quota = new StorageError('quota', 'full');
async function onDisk(store: AttemptStore): Promise<readonly EditEvent[]> {
  return (await store.journal('a')).flatMap(({ events }) => events);
}

describe('a journal', () => {
  it('writes a batch 150 ms after its first event, and tells where it stands', async () => {
    const store = await storeWithAttempt();
    const { open, time } = openWindow(store);
    const journal = await open('a');
    const states: string[] = [];
    journal.subscribe(() => states.push(journal.save().state));
    journal.append(typed(0));
    await time.pass(100);
    journal.append(typed(1));
    journal.setConfirmed(2);
    expect(await store.get('a')).toMatchObject({ confirmed: 0 });
    expect(journal.save()).toEqual({ state: 'saving' });
    await time.pass(50);
    expect(await store.journal('a')).toMatchObject([{ seq: 0, epoch: 1, events: [{ t: 0 }, { t: 1 }] }]);
    expect(journal.save()).toMatchObject({ state: 'saved' });
    expect(journal.save()).toBe(journal.save());
    expect(states).toEqual(['saving', 'saved']);
    expect(await store.get('a')).toMatchObject({ confirmed: 2 });
  });

  it('begins with the events of earlier sittings', async () => {
    const store = await storeWithAttempt();
    const first = await openWindow(store).open('a');
    first.append(typed(0));
    await first.close();
    const second = await openWindow(store).open('a');
    second.append(typed(1));
    await second.flush();
    expect(second.events).toEqual([typed(0), typed(1)]);
    expect(await onDisk(store)).toEqual([typed(0), typed(1)]);
  });

  it('keeps all of it in order when writes fail, tells why, and tries again later and later', async () => {
    const store = await storeWithAttempt();
    const { open, time, faults } = openWindow(store);
    const journal = await open('a');
    faults.push(quota, new Error('odd'), new StorageError('closed', 'gone'));
    journal.append(typed(0));
    await time.pass(300);
    expect(journal.save()).toEqual({ state: 'failed', reason: 'quota' });
    journal.append(typed(1));
    await time.pass(500);
    expect(journal.save()).toEqual({ state: 'failed', reason: 'other' });
    await time.pass(999);
    expect(faults).toHaveLength(1);
    await time.pass(1);
    expect(journal.save()).toEqual({ state: 'failed', reason: 'closed' });
    await time.pass(2000);
    expect(journal.save().state).toBe('saved');
    expect(await onDisk(store)).toEqual([typed(0), typed(1)]);
  });

  it('flush rejects when it could not write, and a write that failed after it was done is not done twice', async () => {
    const store = await storeWithAttempt();
    const { open, faults } = openWindow(store);
    const journal = await open('a');
    faults.push({ after: quota });
    journal.append(typed(0));
    await expect(journal.flush()).rejects.toBe(quota);
    journal.append(typed(1));
    await journal.flush();
    expect(await onDisk(store)).toEqual([typed(0), typed(1)]);
  });

  it('notes each event on the spot: a page that is taken away without a word has lost none', async () => {
    const store = await storeWithAttempt();
    const locks = fakeLocks();
    const own = locks.ofWindow();
    const journal = await openWindow(store, own).open('a');
    for (let t = 0; t < 230; t++) journal.append(typed(t));
    own.die();
    const next = await openWindow(store, locks.ofWindow()).open('a');
    expect(next.readOnly).toBe(false);
    expect(next.events).toEqual(Array.from({ length: 230 }, (_, t) => typed(t)));
    await expect(journal.flush()).rejects.toBeInstanceOf(AttemptTakenOver);
    expect(await onDisk(store)).toEqual(next.events);
    expect(await store.forks('a')).toEqual([]);
  });

  it('splits what is more than 100 events', async () => {
    const store = await storeWithAttempt();
    const journal = await openWindow(store).open('a');
    for (let t = 0; t < 241; t++) journal.append(typed(t));
    await journal.flush();
    expect((await store.journal('a')).map(({ events }) => events.length)).toEqual([100, 100, 41]);
    expect(await onDisk(store)).toEqual(journal.events);
  });

  it('writes when the page is hidden', async () => {
    const store = await storeWithAttempt();
    const { open, page } = openWindow(store);
    const journal = await open('a');
    journal.append(typed(0));
    page.tell(page.hidden);
    await settled();
    expect(await onDisk(store)).toEqual([typed(0)]);
  });

  it('of an attempt that is not there, or is handed in', async () => {
    const store = await storeWithAttempt();
    const locks = fakeLocks();
    const { open } = openWindow(store, locks);
    await expect(open('b')).rejects.toMatchObject({ reason: 'missing' });
    await (await open('a')).close();
    await store.handIn('a', 1, []);
    const journal = await open('a');
    expect(journal.readOnly).toBe(true);
    expect(journal.save().state).toBe('saved');
    expect(locks.held()).toEqual([]);
  });
});

describe('two windows', () => {
  it('the second may only look, until the first gives the attempt free', async () => {
    const store = await storeWithAttempt();
    const locks = fakeLocks();
    const [first, second] = [openWindow(store, locks), openWindow(store, locks)];
    const journal = await first.open('a');
    journal.append(typed(0));
    await journal.flush();
    const looking = await second.open('a');
    expect(looking).toMatchObject({ readOnly: true, events: [typed(0)] });
    expect(looking.save()).toEqual({ state: 'taken-over' });
    expect(() => looking.append(typed(1))).toThrow(AttemptTakenOver);
    await looking.close();
    await journal.close();
    expect((await second.open('a')).readOnly).toBe(false);
  });

  it.each([
    ['with locks', fakeLocks()],
    ['without locks', null],
  ])('%s, the first can write no more when it was taken over, and its tail is kept', async (_, locks) => {
    const store = await storeWithAttempt();
    const [first, second] = [openWindow(store, locks), openWindow(store, locks)];
    const old = await first.open('a');
    old.append(typed(0));
    await old.flush();
    old.append(typed(1));
    const told = vi.fn();
    old.subscribe(told);
    const journal = await second.open('a', { steal: true });
    await first.time.pass(300);
    expect(old).toMatchObject({ readOnly: true });
    expect(old.save()).toEqual({ state: 'taken-over' });
    expect(told).toHaveBeenCalled();
    await expect(old.flush()).rejects.toBeInstanceOf(AttemptTakenOver);
    old.append(typed(2));
    journal.append(typed(9));
    await journal.flush();
    // What it wrote before goes along, what it wrote after is a fork.
    expect(await onDisk(store)).toEqual([0, 1, 9].map(typed));
    expect((await store.forks('a')).flatMap(({ events }) => events)).toEqual([typed(2)]);
    await old.close();
    const back = await first.open('a', { steal: true });
    expect(back).toMatchObject({ readOnly: false, events: [0, 1, 9].map(typed) });
  });
});

describe('one window, opened twice', () => {
  it('is one journal, free when the last has closed, also when openings and closings cross', async () => {
    const store = await storeWithAttempt();
    const locks = fakeLocks();
    const { open } = openWindow(store, locks);
    const first = open('a').then((journal) => journal.close());
    const second = await open('a');
    await first;
    expect(second.readOnly).toBe(false);
    second.append(typed(0));
    await second.flush();
    const closing = second.close();
    const third = await open('a');
    await closing;
    expect(third.readOnly).toBe(false);
    expect(third.events).toEqual([typed(0)]);
    await third.close();
    await third.close();
    expect(locks.held()).toEqual([]);
  });

  it('close rejects while nothing can be written; opening again finds everything, and it is freed when written', async () => {
    const store = await storeWithAttempt();
    const locks = fakeLocks();
    const { open, faults, time } = openWindow(store, locks);
    const journal = await open('a');
    faults.push(quota, quota);
    journal.append(typed(0));
    await expect(journal.close()).rejects.toBe(quota);
    const again = await open('a');
    expect(again).toMatchObject({ readOnly: false, events: [typed(0)] });
    await expect(again.close()).rejects.toBe(quota);
    await time.pass(30_000);
    expect(await onDisk(store)).toEqual([typed(0)]);
    expect(locks.held()).toEqual([]);
  });
});

describe('a page that goes away', () => {
  it('leaves its last events where the next one finds them, and the attempt free', async () => {
    const store = await storeWithAttempt();
    const locks = fakeLocks();
    const { open, page } = openWindow(store, locks);
    const journal = await open('a');
    journal.append(typed(0));
    page.tell(page.leave);
    const next = await openWindow(store, locks).open('a');
    expect(next).toMatchObject({ readOnly: false, events: [typed(0)] });
  });

  it('and comes back goes on writing, nothing lost and nothing twice', async () => {
    const store = await storeWithAttempt();
    const { open, page, time } = openWindow(store);
    const journal = await open('a');
    journal.append(typed(0));
    await time.pass(300);
    journal.append(typed(1));
    const writing = journal.flush();
    journal.append(typed(2));
    page.tell(page.leave);
    await writing;
    journal.append(typed(3));
    page.tell(page.comeBack);
    await settled();
    journal.append(typed(4));
    await journal.flush();
    expect(await onDisk(store)).toEqual([0, 1, 2, 3, 4].map(typed));
    expect(await store.forks('a')).toEqual([]);
    expect(journal.save().state).toBe('saved');
  });

  it('words written while it takes the attempt again are in the journal, also when it dies in the middle', async () => {
    const store = await storeWithAttempt();
    const locks = fakeLocks();
    const own = locks.ofWindow();
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const goOn: AttemptStore['goOn'] = async (id, epoch) => {
      const seq = await store.goOn(id, epoch);
      await held;
      return seq;
    };
    const { open, page } = openWindow({ ...store, goOn }, own);
    const journal = await open('a');
    page.tell(page.leave);
    page.tell(page.comeBack);
    await settled();
    journal.append(typed(0));
    journal.append(typed(1));
    expect(await onDisk(store)).toEqual([typed(0), typed(1)]);
    own.die();
    const next = await openWindow(store, locks).open('a');
    expect(next.events).toEqual([typed(0), typed(1)]);
    expect(await store.forks('a')).toEqual([]);
    answer();
    await settled();
    expect(journal.save()).toEqual({ state: 'taken-over' });
  });

  it.each([0, 1, 2])(
    'told to go and at once that it is back, with %i writes under way, says «saved» again',
    async (n) => {
      const store = await storeWithAttempt();
      const { open, page } = openWindow(store);
      const journal = await open('a');
      for (let t = 0; t < n; t++) {
        journal.append(typed(t));
        void journal.flush().catch(() => undefined);
      }
      page.tell(page.leave);
      page.tell(page.comeBack);
      journal.append(typed(n));
      page.tell(page.leave);
      page.tell(page.comeBack);
      await settled();
      expect(journal).toMatchObject({ readOnly: false });
      expect(journal.save().state).toBe('saved');
      expect(await onDisk(store)).toEqual(journal.events);
    },
  );

  it('that was told to go and lives on without a word writes on after a second', async () => {
    const store = await storeWithAttempt();
    const { open, page, time } = openWindow(store);
    const journal = await open('a');
    page.tell(page.leave);
    await time.pass(500);
    journal.append(typed(0));
    expect(journal.save().state).toBe('saving');
    await time.pass(500);
    expect(journal.save().state).toBe('saved');
    journal.append(typed(1));
    await time.pass(300);
    expect(journal.save().state).toBe('saved');
    expect((await store.journal('a')).map(({ events }) => events.length)).toEqual([1, 1]);
  });

  it('and comes back after another window had the attempt may only look', async () => {
    const store = await storeWithAttempt();
    const locks = fakeLocks();
    const { open, page } = openWindow(store, locks);
    const journal = await open('a');
    page.tell(page.leave);
    await settled();
    const other = await openWindow(store, locks).open('a');
    other.append(typed(7));
    await other.close();
    page.tell(page.comeBack);
    await settled();
    expect(journal.save()).toEqual({ state: 'taken-over' });
    expect(journal.readOnly).toBe(true);
    expect(locks.held()).toEqual([]);
  });

  it('a database that closes for a newer version: the events are kept, and the student is told', async () => {
    const store = await storeWithAttempt();
    const { open, closing } = openWindow(store);
    const journal = await open('a');
    journal.append(typed(0));
    closing.forEach((listener) => listener());
    expect(journal.save()).toEqual({ state: 'failed', reason: 'closed' });
    expect(await onDisk(store)).toEqual([typed(0)]);
  });
});
