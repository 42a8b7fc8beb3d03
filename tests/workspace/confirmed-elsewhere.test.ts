import { describe, expect, it } from 'vitest';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import type { Submission } from '../../src/domain/attempt/submission.ts';
import type { Exercise } from '../../src/domain/exercise/exercise.ts';
import { sealRecord } from '../../src/domain/record/seal.ts';
import { practiceTask } from '../../src/domain/task/task.ts';
import { createMemoryAttempts } from '../../src/storage/memory-attempts.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';
import { confirmedElsewhere } from '../../src/workspace/confirmed-elsewhere.ts';
import { attempt } from '../features/library/some-entry.ts';
import { shippedExercise } from '../domain/review/shipped-exercises.ts';
import { digest, testId } from '../storage/storage-kit.ts';

const caves = shippedExercise('zh-en-digital-dunhuang').exercise;
const leaflet = shippedExercise('en-zh-antibiotics-leaflet').exercise;
const languages = { source: 'zh-CN', target: 'en-US' } as const;
const taskOf = ({ slug, revision }: Exercise) => practiceTask({ slug, revision, sha256: 'a'.repeat(64) });

function device(shelf: readonly Exercise[] = [caves, leaflet]) {
  const records = createMemoryRecords();
  const attempts = createMemoryAttempts(records);
  const exercises = {
    load: (slug: string) => {
      const found = shelf.find((one) => one.slug === slug);
      return found ? Promise.resolve(found) : Promise.reject(new Error('no such exercise'));
    },
    list: () => [],
    loadKey: () => Promise.reject(new Error('no key')),
  };
  let id = 0;
  const handIn = async (exercise: Exercise, at: string, texts: Submission['texts']): Promise<void> => {
    const body: Submission = {
      attempt: 'old',
      round: 1,
      task: taskOf(exercise),
      startedAt: at,
      texts,
      textsSha256: 'a'.repeat(64),
      log: { head: 'b'.repeat(64), events: 1 },
      reflection: [],
    };
    const made = { format: 1, course: 'c', author: 'K7QW-2RT9', at, id: testId(++id), kind: 'submission' as const };
    await records.add([await sealRecord({ ...made, body }, digest)]);
  };
  const write = async (name: string, exercise: Exercise, events: readonly EditEvent[], touchedAt: string) => {
    await attempts.create(attempt({ id: name, task: taskOf(exercise), confirmed: 0, touchedAt }));
    const epoch = await attempts.takeOver(name);
    await attempts.append({ attempt: name, seq: 0, epoch, events }, { confirmed: 1, touchedAt });
  };
  const read = async (except = 'here') => {
    let ms = 0;
    const surroundings = { monotonic: () => (ms += 5) };
    const found = await confirmedElsewhere({ records, attempts, exercises, surroundings }, { except, languages });
    return found.map(({ slug, n, target, at }) => [slug, n, target, at?.slice(0, 10)]);
  };
  return { handIn, write, read, attempts };
}

const insert = (segment: string, words: string): readonly EditEvent[] => [
  { kind: 'insert', t: 1, segment, at: 0, out: '', in: words, by: 'key' },
  { kind: 'confirm', t: 2, segment, by: 'key' },
];

describe('what was confirmed in other works', () => {
  it('comes from hand-ins and attempts under way, newest work first, and only in the same direction', async () => {
    const { handIn, write, read } = device();
    await handIn(caves, '2026-02-01T00:00:00.000Z', [{ id: 's2', text: 'Sand.', confirmed: true }]);
    await handIn(caves, '2026-02-03T00:00:00.000Z', [{ id: 's1', text: 'Caves.', confirmed: true }]);
    await handIn(leaflet, '2026-02-04T00:00:00.000Z', [{ id: 's1', text: '抗生素', confirmed: true }]);
    await write('other', caves, insert('s3', 'Well, '), '2026-02-02T00:00:00.000Z');
    expect(await read()).toEqual([
      ['zh-en-digital-dunhuang', 1, 'Caves.', '2026-02-03'],
      ['zh-en-digital-dunhuang', 3, `Well, ${caves.segments[2]?.draft}`, '2026-02-02'],
      ['zh-en-digital-dunhuang', 2, 'Sand.', '2026-02-01'],
    ]);
  });

  it('leaves out the attempt on the screen, and what the log shows as no longer confirmed', async () => {
    const { write, read } = device();
    await write('here', caves, insert('s1', 'x'), '2026-02-02T00:00:00.000Z');
    const again = [...insert('s3', 'y'), { kind: 'unconfirm', t: 3, segment: 's3', by: 'key' } as const];
    await write('other', caves, [...insert('s2', 'z'), ...again], '2026-02-02T00:00:00.000Z');
    expect((await read()).map(([, n]) => n)).toEqual([2]);
  });

  it('does not stumble over an exercise that is not here, or a log that cannot be read', async () => {
    const { handIn, write, read, attempts } = device([caves]);
    await handIn(leaflet, '2026-02-04T00:00:00.000Z', [{ id: 's1', text: '抗生素', confirmed: true }]);
    await handIn(caves, '2026-02-01T00:00:00.000Z', [{ id: 's2', text: 'Sand.', confirmed: true }]);
    const wrong: EditEvent = { kind: 'delete', t: 1, segment: 's1', at: 0, out: 'never there', in: '', by: 'key' };
    await write('parted', caves, [wrong], '2026-02-02T00:00:00.000Z');
    expect((await attempts.get('parted'))?.confirmed).toBe(1);
    expect((await read()).map(([, n]) => n)).toEqual([2]);
  });
});
