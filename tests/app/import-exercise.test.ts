import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createExerciseShelf } from '../../src/app/exercise-shelf.ts';
import { createExerciseImport } from '../../src/app/import-exercise.ts';
import { uuidV7 } from '../../src/domain/record/uuid.ts';
import { parseTypologyYaml } from '../../src/exchange/rubric-yaml.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';

const GOOD = readFileSync('exercises/zh-en/zh-en-digital-dunhuang.yaml', 'utf8');
const typology = parseTypologyYaml(readFileSync('rubrics/learner-1.yaml', 'utf8'));
if (!typology.ok) throw new Error('the typology has faults');

function setUp() {
  const records = createMemoryRecords();
  const digest = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text).digest('hex'));
  const shelf = createExerciseShelf([], records, digest);
  let ids = 0;
  const never = (): never => {
    throw new Error('not here');
  };
  const take = createExerciseImport({
    shelf,
    records,
    rubrics: {
      ids: () => ['pe-full', 'pe-light', 'mt-spot', 'intl-comm'],
      load: never,
      typology: () => Promise.resolve(typology.ok ? typology.content : never()),
      schemes: never,
    },
    surroundings: {
      now: () => '2026-03-03T10:00:00.000Z',
      monotonic: () => 0,
      newId: () => uuidV7(1_000, new Uint8Array(10).fill(++ids)),
      digest,
      appVersion: 'test',
    },
    learner: { code: 'K7QW-2RT9', course: 'practice' },
  });
  return { records, shelf, take };
}

const file = (content: BlobPart, name = 'x.yaml'): File => new File([content], name);

describe('an exercise file without a fault', () => {
  it('is kept as two records, listed, and opened with its key', async () => {
    const { records, shelf, take } = setUp();
    const slug = 'zh-en-digital-dunhuang';
    expect(await take(file(GOOD))).toEqual({ ok: true, slug, revision: 1, already: false });
    expect(await records.list('exercise')).toHaveLength(1);
    expect(await records.list('key')).toHaveLength(1);
    expect(shelf.list()).toMatchObject([{ slug, segments: 10 }]);
    expect((await shelf.load(slug)).slug).toBe(slug);
    expect((await shelf.loadKey(slug, 1)).segments).toHaveLength(10);
    await expect(shelf.load(slug, 2)).rejects.toThrow('revision 2');
  });

  it.each([
    ['translated from scratch', 'en-zh-opening-speech', 'translate', 8, 2],
    ['kept to a length', 'zh-en-lanzhou-noodles', 'translate', 8, 3],
    ['searched for errors', 'zh-en-spot-wetland', 'spot', 10, 2],
  ])('is kept where it is to be %s', async (_, slug, kind, segments, format) => {
    const { records, shelf, take } = setUp();
    const text = readFileSync(`exercises/${slug.slice(0, 5)}/${slug}.yaml`, 'utf8');
    expect(await take(file(text))).toMatchObject({ ok: true, already: false });
    expect((await records.list('exercise')).map(({ record }) => record.format)).toEqual([format]);
    expect(shelf.list()).toMatchObject([{ kind, segments }]);
  });

  it('is not kept twice', async () => {
    const { records, take } = setUp();
    await take(file(GOOD));
    expect(await take(file(`\uFEFF${GOOD}`))).toMatchObject({ ok: true, already: true });
    expect(await records.list('exercise')).toHaveLength(1);
  });

  it('does not take the name and revision of another', async () => {
    const { records, take } = setUp();
    await take(file(GOOD));
    const other = await take(file(GOOD.replace('minutes: 35', 'minutes: 36')));
    expect(other).toMatchObject({ ok: false, faults: [{ code: 'slug-taken', path: 'slug' }] });
    expect(await records.list('exercise')).toHaveLength(1);
  });

  it('comes before the older revision, which stays', async () => {
    const { shelf, take } = setUp();
    await take(file(GOOD));
    await take(file(GOOD.replace('revision: 1', 'revision: 2').replace('minutes: 35', 'minutes: 40')));
    expect(shelf.list()).toMatchObject([{ revision: 2, minutes: 40 }]);
    expect((await shelf.load('zh-en-digital-dunhuang', 1)).minutes).toBe(35);
  });
});

describe('a broken or hostile file', () => {
  const deep = `slug: ${'['.repeat(200_000)}`;
  it.each([
    ['too large', new Uint8Array(50_000_000), 'too-large'],
    ['no UTF-8', new Uint8Array([0x73, 0xff, 0xfe]), 'not-a-text-file'],
    ['no text', 'slug: \u0000', 'not-a-text-file'],
    ['200,000 deep', deep, 'yaml-too-deep'],
    ['of a newer format', `format: 99\n${GOOD}`, 'newer-format'],
    ['with a prototype', `__proto__: { slug: x }\n${GOOD}`, 'refused-key'],
    ['with an id twice', GOOD.replace('id: s2', 'id: s1'), 'segment-twice'],
    ['with half a character', JSON.stringify({ slug: 'x', title: '\uD800' }), undefined],
    ['empty', '', undefined],
  ])('that is %s changes nothing', async (_name, content, code) => {
    const { records, shelf, take } = setUp();
    const result = await take(file(content));
    expect(result.ok).toBe(false);
    if (code !== undefined)
      expect(result).toMatchObject({ faults: expect.arrayContaining([expect.objectContaining({ code })]) });
    expect([...(await records.list('exercise')), ...(await records.list('key')), ...shelf.list()]).toEqual([]);
  });

  it('keeps HTML as the text it is', async () => {
    const { shelf, take } = setUp();
    const html = '<img src=x onerror=alert(1)>';
    expect(await take(file(GOOD.replace('zh: 数字敦煌展厅说明', `zh: ${html}`)))).toMatchObject({ ok: true });
    expect(shelf.list()[0]?.title.zh).toBe(html);
  });
});
