import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createExerciseShelf, type BuiltInExercise } from '../../src/app/exercise-shelf.ts';
import { exerciseEntry } from '../../src/domain/exercise/exercise-entry.ts';
import { isOwnSlug, ownSlug } from '../../src/domain/exercise/own-slug.ts';
import type { KeptOwnText } from '../../src/domain/exercise/own-text.ts';
import { slug as slugSchema } from '../../src/domain/exercise/exercise.ts';
import { uuidV7 } from '../../src/domain/record/uuid.ts';
import { checkExerciseYaml } from '../../src/exchange/check-exercise.ts';
import { parseTypologyYaml } from '../../src/exchange/rubric-yaml.ts';
import { readFileSync } from 'node:fs';
import { makeOwnText } from '../../src/features/own-text/make-own-text.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';
import { keepOwnText, loadOwnTexts, removeOwnText, restoreOwnText } from '../../src/workspace/own-texts.ts';
import { shippedExercise } from '../domain/review/shipped-exercises.ts';
import { someForm } from '../features/own-text/own-text-kit.ts';

const digest = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text).digest('hex'));
const { exercise, key } = shippedExercise('zh-en-digital-dunhuang');
const SLUG = ownSlug('0190A');

function setUp() {
  const records = createMemoryRecords();
  let ids = 0;
  const sources = {
    records,
    learner: { code: 'K7QW-2RT9', course: 'practice' },
    surroundings: {
      now: () => '2026-03-03T10:00:00.000Z',
      monotonic: () => 0,
      newId: () => uuidV7(1_000, new Uint8Array(10).fill(++ids)),
      digest,
      appVersion: 'test',
    },
  };
  const builtIn: BuiltInExercise = {
    ...exerciseEntry(exercise, key, 'a'.repeat(64)),
    load: () => Promise.resolve({ default: exercise }),
    loadKey: () => Promise.resolve({ default: key }),
  };
  return { sources, records, shelf: createExerciseShelf([builtIn], records, digest) };
}
const text = (revision: number, title = '洞窟'): KeptOwnText =>
  makeOwnText(someForm({ title }), { slug: SLUG, revision, at: '2026-03-03T10:00:00.000Z' });

describe('a text of her own on the shelf', () => {
  it('can be opened the moment it is kept, by slug and revision, as any exercise; it has no key', async () => {
    const { sources, shelf } = setUp();
    await keepOwnText(sources, text(1));
    expect(await shelf.load(SLUG, 1)).toEqual(text(1).exercise);
    expect(shelf.list().find(({ slug }) => slug === SLUG)).toMatchObject({
      own: 'kept',
      plantedErrors: null,
      segments: 3,
    });
    expect(shelf.list().find(({ slug }) => slug === exercise.slug)).not.toHaveProperty('own');
    await expect(shelf.loadKey(SLUG, 1)).rejects.toThrow();
    expect(shelf.find(SLUG, 1)?.sha256).toBe(await digest(JSON.stringify(text(1).exercise)));
  });

  it('keeps every edition for the works on it, and lists the last', async () => {
    const { sources, shelf } = setUp();
    await keepOwnText(sources, text(1, '一'));
    await keepOwnText(sources, text(2, '二'));
    expect((await shelf.load(SLUG, 1)).title.zh).toBe('一');
    expect((await shelf.load(SLUG)).title.zh).toBe('二');
    expect(shelf.list().filter(({ slug }) => slug === SLUG)).toHaveLength(1);
    const [own] = await loadOwnTexts(sources);
    expect(own).toMatchObject({ slug: SLUG, removed: false, latest: { exercise: { revision: 2 } } });
  });

  it('is taken off the list and put back, and never lost meanwhile', async () => {
    const { sources, shelf, records } = setUp();
    const told: (string | undefined)[] = [];
    shelf.subscribe(() => told.push(shelf.list().find(({ slug }) => slug === SLUG)?.own));
    await keepOwnText(sources, text(1));
    await shelf.refresh();
    await removeOwnText(sources, SLUG);
    await shelf.refresh();
    expect((await shelf.load(SLUG, 1)).title.zh).toBe('洞窟');
    await restoreOwnText(sources, SLUG);
    await shelf.refresh();
    expect(told).toEqual(['kept', 'removed', 'kept']);
    expect(await records.list('own-text')).toHaveLength(3);
    // What is on the list is not put there twice.
    await restoreOwnText(sources, SLUG);
    expect(await records.list('own-text')).toHaveLength(3);
  });

  it('is refused where its form is broken, and then nothing is kept', async () => {
    const { sources, records } = setUp();
    const broken = text(1);
    await expect(
      keepOwnText(sources, { ...broken, exercise: { ...broken.exercise, slug: 'zh-en-x' } }),
    ).rejects.toThrow();
    expect(await records.list('own-text')).toEqual([]);
  });

  it('has a name that no exercise of a file may have', async () => {
    expect(slugSchema.safeParse(ownSlug('0190F00D-0000-7000-8000-0123456789ab')).success).toBe(true);
    const typology = parseTypologyYaml(readFileSync('rubrics/learner-1.yaml', 'utf8'));
    if (!typology.ok) throw new Error('the typology has faults');
    const file = readFileSync('exercises/zh-en/zh-en-digital-dunhuang.yaml', 'utf8');
    const context = { typology: typology.content, rubricIds: ['pe-full'] };
    const taken = checkExerciseYaml(file.replace('slug: zh-en-digital-dunhuang', `slug: ${SLUG}`), context);
    expect(taken.faults.map(({ code }) => code)).toContain('own-slug');
    expect(taken.exercise).toBeNull();
    const { shelf } = setUp();
    expect(shelf.list().some(({ slug }) => isOwnSlug(slug))).toBe(false);
  });
});
