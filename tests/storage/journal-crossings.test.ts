/** The journal when everything it asks for is answered in any order: windows that come, go, return, die and are robbed. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Journal } from '../../src/domain/attempt/journal.ts';
import type { AttemptStore } from '../../src/storage/attempt-rows.ts';
import { StorageError } from '../../src/storage/storage-error.ts';
import { fakeLocks, openWindow, storeWithAttempt, type Window } from './journal-kit.ts';
import { settled, testSealing, typed } from './storage-kit.ts';

type Step =
  | { readonly do: 'append'; readonly count: number }
  | { readonly do: 'pass'; readonly ms: number }
  | {
      readonly do:
        'answer' | 'flush' | 'hidden' | 'leave' | 'return' | 'away-and-back' | 'kill' | 'steal' | 'fail' | 'fail-after';
    };

const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('append' as const), count: fc.integer({ min: 1, max: 3 }) }) },
    { weight: 8, arbitrary: fc.record({ do: fc.constant('answer' as const) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 1200 }) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('leave' as const, 'return' as const) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('away-and-back' as const) }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constantFrom('flush', 'hidden', 'fail', 'fail-after', 'kill', 'steal') }),
    },
  ),
  { maxLength: 40 },
);

/** A store that answers a window when the scheduler says so: each request waits before it is done, and before it is told. */
function slowStore(store: AttemptStore, scheduler: fc.Scheduler, alive: () => boolean): AttemptStore {
  const slow =
    <A extends unknown[], R>(name: string, ask: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const wait = async (when: string): Promise<void> => {
        await scheduler.schedule(Promise.resolve(), `${name} ${when}`);
        // A page that is gone is answered no more.
        if (!alive()) await new Promise(() => undefined);
      };
      await wait('is done');
      const answer = await ask(...args).then(
        (value) => () => value,
        (error: unknown) => () => {
          throw error;
        },
      );
      await wait('is told');
      return answer();
    };
  return {
    ...store,
    get: slow('get', store.get),
    append: slow('append', store.append),
    reading: slow('reading', store.reading),
    takeOver: slow('takeOver', store.takeOver),
    goOn: slow('goOn', store.goOn),
    seal: slow('seal', store.seal),
  };
}

interface Life {
  readonly window: Window;
  readonly opening: Promise<Journal>;
  journal: Journal | null;
  alive: boolean;
  die(): void;
}

async function holds(scheduler: fc.Scheduler, list: readonly Step[]): Promise<void> {
  const store = await storeWithAttempt(testSealing({ from: 2, keep: 1, events: 6 }));
  const locks = fakeLocks();
  const lives: Life[] = [];
  const begin = (steal: boolean): Life => {
    const own = locks.ofWindow();
    const window = openWindow(
      slowStore(store, scheduler, () => life.alive),
      own,
    );
    const opening = window.open('a', { steal });
    const life: Life = { window, opening, journal: null, alive: true, die: () => own.die() };
    opening.then(
      (journal) => (life.journal = journal),
      () => undefined,
    );
    lives.push(life);
    return life;
  };
  let life = begin(false);
  const all: number[] = [];
  const answerAll = async (): Promise<void> => {
    for (let quiet = 0; quiet < 3; quiet++) {
      for (; scheduler.count() > 0; quiet = 0) await scheduler.waitOne();
      await settled();
      for (const each of lives) if (each.alive) await each.window.time.pass(1000);
    }
  };
  while (!life.journal) await (scheduler.count() > 0 ? scheduler.waitOne() : settled());
  for (const step of list) {
    const { window, journal } = life;
    if (step.do === 'append') {
      for (let n = 0; n < step.count; n++) {
        if (!journal || journal.readOnly) break;
        journal.append(typed(all.length));
        all.push(all.length);
      }
    } else if (step.do === 'answer') {
      if (scheduler.count() > 0) await scheduler.waitOne();
    } else if (step.do === 'pass') await window.time.pass(step.ms);
    else if (step.do === 'flush') journal?.flush().catch(() => undefined);
    else if (step.do === 'hidden') window.page.tell(window.page.hidden);
    else if (step.do === 'leave') window.page.tell(window.page.leave);
    else if (step.do === 'return') window.page.tell(window.page.comeBack);
    else if (step.do === 'away-and-back') {
      window.page.tell(window.page.leave);
      window.page.tell(window.page.comeBack);
    } else if (step.do === 'fail') window.faults.push(new StorageError('quota', 'full'));
    else if (step.do === 'fail-after') window.faults.push({ after: new Error('no answer') });
    else if (step.do === 'steal') life = begin(true);
    else {
      window.page.tell(window.page.leave);
      life.alive = false;
      life.die();
      life = begin(true);
    }
    // What needs no answer goes on by itself.
    await new Promise((resolve) => setImmediate(resolve));
  }
  for (const { window } of lives) window.faults.length = 0;
  await answerAll();
  const last = await life.opening;
  const disk = (await store.journal('a')).flatMap(({ events }) => events.map(({ t }) => t));
  const apart = (await store.forks('a')).flatMap(({ events }) => events.map(({ t }) => t));
  expect([...disk, ...apart].sort((a, b) => a - b)).toEqual(all);
  if (!last.readOnly) {
    expect(last.events.map(({ t }) => t)).toEqual(disk);
    expect(last.save().state).toBe('saved');
    expect(locks.held()).toContain('yijin:/:a');
  }
  if (!list.some((step) => step.do === 'steal' || step.do === 'kill')) {
    expect(last.readOnly).toBe(false);
    expect(apart).toEqual([]);
    expect(disk).toEqual(all);
  }
}

it('every event is in the journal once, or kept apart once, however the answers cross', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), steps, (scheduler, list) => holds(scheduler, list as readonly Step[])),
    { numRuns: Number(process.env['LAW_RUNS'] ?? 200), timeout: 9000 },
  );
});
