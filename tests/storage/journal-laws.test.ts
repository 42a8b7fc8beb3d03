import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDexieAttempts } from '../../src/storage/dexie-attempts.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { fakeLocks, openWindow, storeWithAttempt } from './journal-kit.ts';
import { openTestDatabase, settled, syncStore, testAttempt, testSealing, typed } from './storage-kit.ts';

const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('append' as const), count: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 1200 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('fail', 'fail-after', 'flush') }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('hidden', 'away-and-back', 'reopen', 'kill', 'crash', 'seal') }),
  },
);

/** Sealing after a handful of batches. */
const SMALL = testSealing({ from: 2, keep: 1, events: 6 });

/** More runs than in everyday checking, when asked. */
const runs = (everyDay: number): number => Number(process.env['LAW_RUNS'] ?? everyDay);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function holds(steps: readonly Step[], dexie: boolean): Promise<void> {
  const db = dexie ? await openTestDatabase() : null;
  const store = db ? createDexieAttempts(db, syncStore(), SMALL) : await storeWithAttempt(SMALL);
  if (db) await store.create(testAttempt('a'));
  const locks = fakeLocks();
  let own = locks.ofWindow();
  let window = openWindow(store, own);
  let journal = await window.open('a');
  const all: unknown[] = [];
  const check = async (): Promise<void> => {
    const disk = (await store.journal('a')).flatMap(({ events }) => events);
    expect(disk).toEqual(all.slice(0, disk.length));
    expect(journal.events).toEqual(all);
  };
  const flushed = async (): Promise<void> => {
    if (
      !(await journal.flush().then(
        () => true,
        () => false,
      ))
    )
      return;
    expect((await store.journal('a')).flatMap(({ events }) => events)).toEqual(all);
  };
  for (const [index, now] of steps.entries()) {
    if (now.do === 'append') {
      for (let n = 0; n < now.count; n++) {
        const event = typed(index * 10 + n);
        all.push(event);
        journal.append(event);
      }
    } else if (now.do === 'pass') await window.time.pass(now.ms);
    else if (now.do === 'fail') window.faults.push(new StorageError('quota', 'full'));
    else if (now.do === 'fail-after') window.faults.push({ after: new Error('no answer') });
    else if (now.do === 'flush') await flushed();
    else if (now.do === 'seal') await store.seal('a', journal.epoch).catch(() => undefined);
    else if (now.do === 'hidden') window.page.tell(window.page.hidden);
    else if (now.do === 'away-and-back') {
      window.page.tell(window.page.leave);
      window.page.tell(window.page.comeBack);
      await settled(db ? 5 : 0);
    } else if (now.do === 'reopen') {
      await journal.close().catch(() => undefined);
      journal = await window.open('a');
    } else {
      // The page goes for good, told of it or not: what comes next is another page that reads what the disk holds.
      if (now.do === 'kill') window.page.tell(window.page.leave);
      await settled(db ? 5 : 0);
      own.die();
      own = locks.ofWindow();
      window = openWindow(store, own);
      journal = await window.open('a');
    }
    await check();
  }
  window.faults.length = 0;
  await flushed();
  expect(journal.save().state).toBe('saved');
  expect(await store.forks('a')).toEqual([]);
  db?.close();
}

describe('whatever happens to a journal', () => {
  it.each([false, true])('words written while a page that came back takes its attempt again (database: %s)', (dexie) =>
    holds(
      [
        { do: 'away-and-back' },
        { do: 'append', count: 4 },
        { do: 'append', count: 3 },
        { do: 'append', count: 1 },
        { do: 'kill' },
        { do: 'append', count: 3 },
        { do: 'pass', ms: 577 },
      ],
      dexie,
    ),
  );

  it('what is on the disk is a beginning of its events, and all of them after a flush (memory)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), (steps) => holds(steps, false)),
      { numRuns: runs(200) },
    );
  });

  it('the same in a database', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), (steps) => holds(steps, true)),
      { numRuns: runs(40) },
    );
  });
});
