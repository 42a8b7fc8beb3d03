import { describe, expect, it } from 'vitest';
import type { GateDeps } from '../../src/assist/gate-deps.ts';
import { gate } from '../../src/assist/gate.ts';
import type { Place } from '../../src/domain/assist/assistance.ts';
import { openedEvent } from '../../src/domain/assist/permission.ts';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import type { ExerciseKind } from '../../src/domain/exercise/exercise.ts';
import type { SealedRecord } from '../../src/domain/record/record.ts';
import type { Task } from '../../src/domain/task/task.ts';
import { digest, testAttempt } from '../storage/storage-kit.ts';
import { sealedSubmission, taskText } from './assist-kit.ts';

const OWN = ['译事三难：信、达、雅。', '求其信已大难矣，顾信矣不达，虽译犹不译也，则达尚焉。'];
const LONG = OWN[1]!;
const OTHER = ['髹漆之法，自古有之，代代相传。'];
const task = (slug: string, assistance: Task['assistance'] = 'after-attempt'): Task => ({
  ...testAttempt('x').task,
  exercise: { slug, revision: 1, sha256: 'a'.repeat(64) },
  assistance,
});

interface World {
  readonly kinds?: Readonly<Record<string, ExerciseKind>>;
  readonly attempts?: Record<string, Partial<ReturnType<typeof testAttempt>>>;
  readonly events?: Record<string, readonly EditEvent[] | 'damaged'>;
  readonly submissions?: readonly SealedRecord[];
}

function world({
  kinds = {},
  attempts = { a: { task: task('own') } },
  events = {},
  submissions = [],
}: World): GateDeps {
  const rows = Object.entries(attempts).map(([id, change]) => testAttempt(id, change));
  const sources: Record<string, readonly string[]> = { own: OWN, other: OTHER };
  const textOf = (slug: string) => taskText(sources[slug]!, kinds[slug]);
  return {
    attempts: {
      get: async (id) => rows.find((row) => row.id === id) ?? null,
      list: async () => rows,
      async journal(id) {
        const found = events[id] ?? [];
        if (found === 'damaged') throw new Error('damaged');
        return [{ events: found }];
      },
    },
    records: { list: async (kind) => (kind === 'submission' ? submissions : []) },
    digest,
    learner: { code: 'K7QW-2RT9' },
    shelf: async () => Object.keys(sources).map((slug) => ({ slug, ...textOf(slug) })),
    exerciseOf: async ({ slug }) => (sources[slug] ? { ...textOf(slug), shipped: true } : null),
  };
}

const about = (attempt: string): Place => ({ kind: 'record', about: { attempt } });
const inLog = (attempt: string, events: readonly EditEvent[] = []): Place => ({
  kind: 'log',
  attempt,
  log: { events, write: () => undefined, flush: () => Promise.resolve() },
});
const NOTHING: Place = { kind: 'record', about: { nothing: true } };
const OWN_TEXT: Place = { kind: 'record', about: { text: 'own-1' } };
const refusal = async (deps: GateDeps, place: Place, sources = OWN) =>
  (await gate(deps, 'explain', place, sources)).refused;
const handedIn = (id: string, slug = 'own') => sealedSubmission(testAttempt(id, { task: task(slug) }));

describe('an attempt that is not handed in', () => {
  it('is asked about neither from its log nor beside it', async () => {
    expect(await refusal(world({}), inLog('a'))).toBe('before-hand-in');
    expect(await refusal(world({}), about('a'))).toBe('before-hand-in');
  });

  it('is not handed in because its row says so, or that it is open', async () => {
    const attempts = { a: { task: task('own', 'open'), state: 'handed-in' as const, round: 2 } };
    expect(await refusal(world({ attempts }), inLog('a'))).toBe('before-hand-in');
    expect(await refusal(world({ attempts }), about('a'))).toBe('before-hand-in');
  });

  it('is opened by her own act, in its log alone', async () => {
    const opened = [openedEvent(1)];
    expect(await refusal(world({}), inLog('a', opened))).toBeNull();
    expect(await refusal(world({ events: { a: opened } }), about('a'))).toBeNull();
    const two = { a: { task: task('own') }, b: { task: task('other') } };
    expect(await refusal(world({ attempts: two, events: { b: opened } }), about('a'))).toBe('before-hand-in');
  });

  it('is opened by no log that is damaged', async () => {
    expect(await refusal(world({ events: { a: 'damaged' } }), about('a'))).toBe('before-hand-in');
  });
});

describe('a submission', () => {
  it('opens its attempt, and no other one', async () => {
    const deps = world({
      attempts: { a: { task: task('own') }, b: { task: task('other') } },
      submissions: [await handedIn('a')],
    });
    expect(await refusal(deps, about('a'))).toBeNull();
    expect(await refusal(deps, inLog('a'))).toBeNull();
    expect(await refusal(deps, about('b'), OTHER)).toBe('before-hand-in');
  });

  it('that was edited opens nothing', async () => {
    const other = await handedIn('b');
    const forged = { ...other, line: other.line.replace('"attempt":"b"', '"attempt":"a"') };
    expect(forged.line).not.toBe(other.line);
    expect(await refusal(world({ submissions: [forged] }), about('a'))).toBe('before-hand-in');
    const honest = { ...forged, sha256: await digest(forged.line) };
    expect(await refusal(world({ submissions: [honest] }), about('a'))).toBeNull();
  });

  it.each([
    ['of another kind', (line: string) => line.replace('"kind":"submission"', '"kind":"reply"')],
    ['without texts', (line: string) => line.replace(/"texts":\[.*?\],/u, '"texts":[],')],
    ['that is no JSON', (line: string) => line.slice(0, -1)],
  ])('%s opens nothing', async (_which, spoil) => {
    const sealed = await handedIn('a');
    const line = spoil(sealed.line);
    expect(line).not.toBe(sealed.line);
    const submissions = [{ ...sealed, line, sha256: await digest(line) }];
    expect(await refusal(world({ submissions }), about('a'))).toBe('before-hand-in');
  });
});

describe('what lies open on the desk', () => {
  const two = { a: { task: task('own') }, b: { task: task('other') } };

  it('is asked about as a text of her own no more than otherwise', async () => {
    expect(await refusal(world({}), NOTHING)).toBe('before-hand-in');
    expect(await refusal(world({}), NOTHING, ['Another text.', ` ${OWN[0]!}\n`])).toBe('before-hand-in');
    expect(await refusal(world({}), NOTHING, ['Another text.'])).toBeNull();
    expect(await refusal(world({}), OWN_TEXT)).toBe('before-hand-in');
    expect(await refusal(world({}), OWN_TEXT, ['Another text.'])).toBeNull();
    expect(await refusal(world({ submissions: [await handedIn('a')] }), NOTHING)).toBeNull();
  });

  it('and it is said for which exercise', async () => {
    const because = async (deps: GateDeps, place: Place, texts = OWN) =>
      (await gate(deps, 'draft', place, texts)).because;
    expect(await because(world({ attempts: {} }), OWN_TEXT, OTHER)).toBe('other');
    expect(await because(world({ attempts: two }), OWN_TEXT)).toBe('own');
    expect(await because(world({ attempts: two, submissions: [await handedIn('a')] }), about('a'), OTHER)).toBe(
      'other',
    );
    // Its own policy needs no other name, and what cannot be read is not said to share anything.
    expect(await because(world({}), about('a'))).toBeUndefined();
    expect(await because(world({ attempts: { a: { task: task('gone') } } }), OWN_TEXT, ['Free.'])).toBeUndefined();
  });

  it('nor as a task that is handed in', async () => {
    const deps = world({ attempts: two, submissions: [await handedIn('a')] });
    expect(await refusal(deps, about('a'), OTHER)).toBe('before-hand-in');
    expect(await refusal(deps, inLog('a'), [...OWN, ...OTHER])).toBe('before-hand-in');
    expect(await refusal(deps, about('a'), ['Words of her own.'])).toBeNull();
  });

  it('nor where it was opened: a task that is off stays off', async () => {
    const attempts = { a: { task: task('own', 'off') } };
    const submissions = [await handedIn('a')];
    expect(await refusal(world({ attempts, submissions }), about('a'))).toBe('off');
    expect(await refusal(world({ attempts, submissions }), NOTHING)).toBe('off');
  });
});

describe('what lies open, by a detour', () => {
  const halves = [LONG.slice(0, 13), LONG.slice(13)];
  it.each([
    ['other marks', [LONG.replaceAll(/[，。]/gu, '！')]],
    ['a blank in every word', [[...LONG].join(' ')]],
    ['an invisible character between', [[...LONG].join('\u2060')]],
    ['two sentences as one', [OWN.join('')]],
    ['half of a sentence', [LONG.slice(0, 14)]],
    ['a sentence in small parts', LONG.split(/[，。]/u)],
    ['halves as segments', halves],
    ['words before it', [`Translate: ${LONG}`]],
  ])('%s', async (_, texts) => {
    expect(await refusal(world({}), NOTHING, texts)).toBe('before-hand-in');
    expect(await refusal(world({ attempts: {} }), OWN_TEXT, texts)).toBe('before-hand-in');
  });

  it('an exercise that was not begun is shut too, until a work on it is handed in', async () => {
    expect(await refusal(world({ attempts: {} }), NOTHING)).toBe('before-hand-in');
    expect(await refusal(world({ submissions: [await handedIn('a')] }), NOTHING)).toBeNull();
    expect(await refusal(world({ submissions: [await handedIn('a')] }), NOTHING, OTHER)).toBe('before-hand-in');
  });

  it('a work that was handed in does not open the same text while it is translated again', async () => {
    const again = { a: { task: task('own') }, b: { task: task('own') } };
    const deps = world({ attempts: again, submissions: [await handedIn('a')] });
    expect(await refusal(deps, about('a'))).toBe('before-hand-in');
    // So it is said before anything is asked.
    expect(await refusal(deps, about('a'), [])).toBe('before-hand-in');
    const both = world({ attempts: again, submissions: [await handedIn('a'), await handedIn('b')] });
    expect(await refusal(both, about('a'))).toBeNull();
  });

  it('a task whose text cannot be read keeps everything shut, until it is handed in', async () => {
    const attempts = { a: { task: task('gone') } };
    const deps = world({ attempts });
    expect(await refusal(deps, NOTHING, ['Words of her own.'])).toBe('before-hand-in');
    const done = world({ attempts, submissions: [await handedIn('a', 'gone')] });
    expect(await refusal(done, NOTHING, ['Words of her own.'])).toBeNull();
  });

  it('a few words in common are no text of a task', async () => {
    expect(await refusal(world({}), NOTHING, ['译者求其信已大难矣。', '雅'])).toBeNull();
  });
});

describe('having a draft improved by an instruction', () => {
  const ask = (deps: GateDeps, place: Place, sources = OWN) => gate(deps, 'instruct', place, sources);
  const two = { a: { task: task('own') }, b: { task: task('other') } };

  it('is open in a task that is for it, and the ledger is told so', async () => {
    const deps = world({ kinds: { own: 'instruct' } });
    expect(await ask(deps, inLog('a'))).toEqual({ policy: 'open', refused: null });
    expect(await refusal(deps, inLog('a'))).toBe('before-hand-in');
    const off = world({ kinds: { own: 'instruct' }, attempts: { a: { task: task('own', 'off') } } });
    expect(await ask(off, inLog('a'))).toEqual({ policy: 'open', refused: null });
  });

  it('is refused in every other task before its hand-in, from its log and beside it', async () => {
    for (const kind of ['post-edit', 'translate', 'spot'] as const) {
      const deps = world({ kinds: { own: kind }, events: { a: [openedEvent(1)] } });
      expect((await ask(deps, inLog('a', [openedEvent(1)]))).refused).toBe('before-hand-in');
      expect((await ask(deps, about('a'))).refused).toBe('before-hand-in');
    }
  });

  it('brings in no text of another task, and opens its own text to nobody else', async () => {
    const kinds = { own: 'instruct' } as const;
    expect((await ask(world({ kinds, attempts: two }), inLog('a'), [...OWN, ...OTHER])).refused).toBe('before-hand-in');
    expect(await refusal(world({ kinds, attempts: two }), NOTHING)).toBe('before-hand-in');
  });
});

it('an attempt that is not there is asked nothing about', async () => {
  expect(await refusal(world({}), about('gone'))).toBe('off');
});

it('whether an AI answers at all may always be tried', async () => {
  expect(await gate(world({}), 'test', NOTHING, [])).toEqual({ policy: 'open', refused: null });
});
