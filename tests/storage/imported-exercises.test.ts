import { describe, expect, it } from 'vitest';
import { exerciseBody, type Exercise } from '../../src/domain/exercise/exercise.ts';
import type { Key } from '../../src/domain/exercise/key.ts';
import type { SealedRecord, YijinRecord } from '../../src/domain/record/record.ts';
import { sealRecord } from '../../src/domain/record/seal.ts';
import { createImportedExercises } from '../../src/storage/imported-exercises.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';
import { AT, digest, testId } from './storage-kit.ts';

const both = { zh: '文', en: 'text' };
const exercise = (slug: string, revision: number, draft = '漆'): Exercise => ({
  slug,
  revision,
  kind: 'post-edit',
  title: both,
  languages: { source: 'en-GB', target: 'zh-CN' },
  field: 'heritage',
  level: 'B2',
  minutes: 10,
  competences: [],
  licence: 'CC0',
  provenance: { source: 'x', draft: 'x' },
  brief: { postEditing: 'full', client: both, purpose: both, audience: both, register: both, style: [] },
  terms: [],
  segments: [{ id: 's1', source: 'lacquer', draft }],
});
const key = (slug: string, revision: number): Key => ({
  slug,
  revision,
  segments: [{ id: 's1', reference: '漆', errors: [] }],
});
let count = 0;
const seal = (kind: string, body: unknown, change: Partial<YijinRecord> = {}): Promise<SealedRecord> =>
  sealRecord({ id: testId(++count), kind, format: 1, course: 'c', author: 'a', at: AT, body, ...change }, digest);

describe('imported exercises', () => {
  it('are listed by the highest revision of each slug, with their keys, and loaded by any', async () => {
    expect(exerciseBody.safeParse(exercise('a', 1)).success).toBe(true);
    const records = createMemoryRecords();
    const library = createImportedExercises(records);
    expect(await library.list()).toEqual([]);
    await records.add([
      await seal('exercise', exercise('a', 2)),
      await seal('exercise', exercise('b', 1)),
      await seal('exercise', exercise('a', 1)),
      await seal('key', key('a', 2)),
    ]);
    expect(await library.list()).toEqual([
      { exercise: exercise('a', 2), key: key('a', 2) },
      { exercise: exercise('b', 1), key: null },
    ]);
    expect(await library.load('a')).toEqual({ exercise: exercise('a', 2), key: key('a', 2) });
    expect(await library.load('a', 1)).toEqual({ exercise: exercise('a', 1), key: null });
    expect(await library.load('a', 3)).toBeNull();
    expect(await library.load('c')).toBeNull();
  });

  it('of one revision the first stands unless the second supersedes it; what cannot be read is passed over', async () => {
    const records = createMemoryRecords();
    const library = createImportedExercises(records);
    const first = await seal('exercise', exercise('a', 1, '甲'));
    const newer = await seal('exercise', exercise('a', 5), { format: 2 });
    await records.add([
      first,
      newer,
      await seal('exercise', { slug: 'z' }),
      await seal('exercise', exercise('a', 1, '乙')),
    ]);
    expect((await library.list()).map((one) => one.exercise.segments[0]?.draft)).toEqual(['甲']);
    await records.add([await seal('exercise', exercise('a', 1, '丙'), { supersedes: first.record.id })]);
    expect((await library.load('a'))?.exercise.segments[0]?.draft).toBe('乙');
  });
});
