import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../src/domain/evidence/check-pack.ts';
import type { WorkFacts } from '../../../src/domain/evidence/facts.ts';
import { makePack } from '../../../src/domain/evidence/make-pack.ts';
import { packContent, packText, type EvidencePack } from '../../../src/domain/evidence/pack.ts';
import { PACK_SCHEMA_FILE, packSchemaText } from '../../../src/domain/evidence/pack-schema.ts';
import { shippedExercise } from '../review/shipped-exercises.ts';
import { digest, makeWork, testMaker } from './pack-kit.ts';
import { scriptedEvents } from './scripted-events.ts';

const { exercise, key } = shippedExercise('zh-en-digital-dunhuang');
const events = scriptedEvents(exercise, [['s4', 'slap', 'palm']]);
const maker = testMaker();
const first = await makeWork({ exercise, key, events, levels: [3, 3, 3, 3, 3] }, maker);
const again = await makeWork({ exercise, key, events }, maker);

function pack(works: readonly WorkFacts[], known?: readonly WorkFacts[]): Promise<EvidencePack> {
  const made = { learner: maker.author, course: maker.course, at: '2026-03-02T08:00:00.000Z', app: '0.1.0' };
  return makePack({ works, ...(known ? { known } : {}), ...made }, digest);
}

/** The codes of the faults found after a change and an honest new hash of the whole. */
async function faultsOf(change: (value: EvidencePack) => unknown, works = [first]): Promise<readonly string[]> {
  const value = JSON.parse(packText(await pack(works)));
  change(value);
  value.sha256 = await digest(packContent(value));
  return (await checkPack(value, digest)).faults.map((fault) => fault.code);
}

describe('a pack', () => {
  test('without a work is whole and claims nothing', async () => {
    const empty = await pack([]);
    expect(empty.growth).toEqual([]);
    expect((await checkPack(empty, digest)).faults).toEqual([]);
  });

  test('does not depend on the order of members in the file', async () => {
    const { sha256, ...rest } = await pack([first]);
    expect((await checkPack({ sha256, ...rest }, digest)).faults).toEqual([]);
  });

  test('holds each text once', async () => {
    const { sources } = await pack([first, again]);
    expect([sources.exercises.length, sources.keys.length, sources.rubrics.length]).toEqual([1, 1, 1]);
    expect(sources.records).toHaveLength(3);
  });

  test('holds no name but the learner code', async () => {
    expect((await pack([first])).learner).toBe('K7QW-2RT9');
  });

  test('does not call a repeat a first try when the first one stays out', async () => {
    const chosen = await pack([again], [first, again]);
    expect(chosen.growth.map((row) => row.first)).toEqual([false]);
    expect((await checkPack(chosen, digest)).faults).toEqual([]);
  });

  test('tells how far its check is', async () => {
    const steps: string[] = [];
    await checkPack(await pack([first, again]), digest, (done, of) => void steps.push(`${done}/${of}`));
    expect(steps).toEqual(['1/2', '2/2']);
  });
});

describe('what a check refuses', () => {
  test.each([
    ['nothing', null],
    ['a list', []],
    ['a text', 'evidence-pack'],
    ['another file', { yijin: 'bundle', format: 1 }],
    ['a prototype', JSON.parse('{"__proto__":{"yijin":"evidence-pack"}}')],
  ])('%s', async (_name, value) => {
    const { pack: found, faults } = await checkPack(value, digest);
    expect(found).toBeNull();
    expect(faults[0]?.code).toBe('not-a-pack');
  });

  test('a newer format, told as such', async () => {
    expect((await checkPack({ format: 5, anything: true }, digest)).faults).toEqual([
      { code: 'newer-format', format: 5 },
    ]);
  });

  test('a member more than there should be', async () => {
    const { faults } = await checkPack({ ...(await pack([first])), grade: 'A' }, digest);
    expect(faults[0]?.code).toBe('not-a-pack');
  });
});

describe('what a forger leaves, though the whole is hashed anew', () => {
  test.each<[string, (value: EvidencePack) => unknown, readonly string[]]>([
    ['a figure', (value) => (value.works[0]!.figures.hter!.edits += 1), ['figures-differ']],
    ['a growth row', (value) => (value.growth[0]!.repaired!.low = 1), ['growth-differs']],
    ['a growth row left out', (value) => value.growth.pop(), ['growth-differs']],
    ['a text', (value) => (value.sources.records[0]!.line += ' '), ['line-hash']],
    ['a source left out', (value) => value.sources.keys.pop(), ['source-missing']],
    ['a work counted twice', (value) => value.works.push(value.works[0]!), ['work-twice', 'growth-differs']],
    ['another learner', (value) => (value.learner = 'M3XX-XXXX'), ['other-learner', 'other-learner']],
    ['a self-assessment left out', (value) => value.sources.records.splice(1, 1), ['source-missing']],
  ])('%s', async (_name, change, codes) => {
    expect(await faultsOf(change)).toEqual(codes);
  });

  test('a repeat made a first try', async () => {
    expect(await faultsOf((value) => (value.growth[1]!.first = true), [first, again])).toEqual(['growth-differs']);
  });

  test('a text rewritten with a hash of its own', async () => {
    const value = JSON.parse(packText(await pack([first]))) as EvidencePack;
    const forged = value.sources.records[0]!.line.replace('the size of a palm', 'the size of a hand');
    value.sources.records[0] = { line: forged, sha256: await digest(forged) };
    value.sha256 = await digest(packContent(value));
    const codes = (await checkPack(value, digest)).faults.map((fault) => fault.code);
    expect(codes).toContain('texts-hash');
  });

  test('an exercise swapped for another with a hash of its own', async () => {
    const line = JSON.stringify({ ...exercise, level: 'C2' });
    const sha256 = await digest(line);
    const codes = await faultsOf((value) => {
      value.sources.exercises = [{ line, sha256 }];
      value.works[0]!.exercise = sha256;
    });
    expect(codes).toEqual(['source-invalid']);
  });

  test('lines that are no JSON, or too deep', async () => {
    for (const line of ['{', '['.repeat(200_000), '{"__proto__":{}}']) {
      const sha256 = await digest(line);
      const codes = await faultsOf((value) => {
        value.sources.exercises = [{ line, sha256 }];
        value.works[0]!.exercise = sha256;
      });
      expect(codes).toEqual(['source-invalid']);
    }
  });
});

test('the published JSON Schema is not stale', () => {
  const file = new URL(`../../../${PACK_SCHEMA_FILE}`, import.meta.url);
  expect(readFileSync(file, 'utf8'), 'run npm run content:schemas').toBe(packSchemaText());
});
