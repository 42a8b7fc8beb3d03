/** The other kinds of task through the whole flow, from an exercise to a pack that a stranger checks. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { EditEvent } from '../src/domain/attempt/edit-event.ts';
import { checkPack } from '../src/domain/evidence/check-pack.ts';
import { packContent, type EvidencePack } from '../src/domain/evidence/pack.ts';
import { figuresOf, growthFrom, packFrom } from '../src/domain/flow.ts';
import { checkExerciseYaml } from '../src/exchange/check-exercise.ts';
import { parseTypologyYaml } from '../src/exchange/rubric-yaml.ts';
import { digest, makeWork, testMaker } from './domain/evidence/pack-kit.ts';
import { scriptedEvents } from './domain/evidence/scripted-events.ts';
import { shippedExercise } from './domain/review/shipped-exercises.ts';

const typology = parseTypologyYaml(readFileSync('rubrics/learner-1.yaml', 'utf8'));
if (!typology.ok) throw new Error('the typology cannot be read');
const shippedTypology = typology.content;
const { exercise, key } = shippedExercise('zh-en-digital-dunhuang');
const sitting: EditEvent = { kind: 'sitting', t: 0, wall: '2026-03-01T08:00:00.000Z', editor: 'monaco', app: 't' };
const confirms = exercise.segments.map(({ id }): EditEvent => ({ kind: 'confirm', t: 9000, segment: id, by: 'key' }));

describe('a spotting task', () => {
  const spot = { ...exercise, slug: 'spotted', kind: 'spot' as const };
  const draft = spot.segments.find(({ id }) => id === 's4')!.draft;
  const at = draft.indexOf('the size of a slap');
  const annotate: EditEvent = {
    kind: 'annotate',
    t: 100,
    segment: 's4',
    annotation: {
      id: 'a1',
      side: 'target',
      start: at,
      end: at + 'the size of a slap'.length,
      type: 'accuracy/mistranslation',
      severity: 'critical',
      note: 'a palm',
      correction: 'the size of a palm',
    },
    by: 'pointer',
  };
  const script = { exercise: spot, key: { ...key, slug: 'spotted' }, events: [sitting, annotate, ...confirms] };

  test('has what was spotted as its figures, and no rate of edits', async () => {
    const figures = figuresOf(await makeWork(script, testMaker()));
    expect(figures).toMatchObject({ hter: null, chrf2: null, characters: null, findings: null });
    expect(figures.spotting).toMatchObject({
      errors: 11,
      found: 1,
      typeAccuracy: 1,
      severityAccuracy: 0,
      falseAlarms: 0,
    });
    expect(figures.spotting?.precision).toBe(0.5);
  });

  test('is a point of growth by its share found, apart from post-editing', async () => {
    const maker = testMaker();
    const edited = await makeWork({ exercise, key, events: scriptedEvents(exercise, []) }, maker);
    const [one, other] = growthFrom([edited, await makeWork(script, maker)]).points;
    expect(one).toMatchObject({ kind: 'post-edit', found: null, repaired: { n: 11 } });
    expect(other).toMatchObject({ kind: 'spot', repaired: null, hter: null, found: { value: 1 / 11, n: 11 } });
  });

  test('goes into a pack of format 2 whose figures are computed again', async () => {
    const maker = testMaker();
    const pack = await packFrom([await makeWork(script, maker)], maker, '0.1.0');
    expect([pack.format, pack.$schema]).toEqual([2, 'urn:yijin:schema:evidence-pack:2']);
    expect((await checkPack(JSON.parse(JSON.stringify(pack)), digest)).faults).toEqual([]);
    const forged = JSON.parse(JSON.stringify(pack)) as EvidencePack;
    forged.works[0]!.figures.spotting!.found = 11;
    forged.sha256 = await digest(packContent(forged));
    expect((await checkPack(forged, digest)).faults.map(({ code }) => code)).toEqual(['figures-differ']);
  });
});

describe('a task translated without the draft', () => {
  const scratch = { ...exercise, slug: 'translated', kind: 'translate' as const };
  const inserts = exercise.segments.map(({ id, draft }): EditEvent => ({
    kind: 'insert',
    t: 50,
    segment: id,
    at: 0,
    out: '',
    in: `${draft} Mine.`,
    by: 'key',
  }));
  const script = { exercise: scratch, key: { ...key, slug: 'translated' }, events: [sitting, ...inserts, ...confirms] };

  test('begins with empty texts, and is compared with the draft after it', async () => {
    const work = await makeWork(script, testMaker());
    expect(work.submission.record.body.texts[1]!.text).toBe(`${exercise.segments[1]!.draft} Mine.`);
    const figures = figuresOf(work);
    expect(figures).toMatchObject({ hter: null, findings: null });
    expect(figures.characters?.distance).toBe(' Mine.'.length * exercise.segments.length);
    expect(figures).not.toHaveProperty('spotting');
  });

  test('cannot be handed in before something is written', async () => {
    const empty = { ...script, events: [sitting, ...confirms] };
    await expect(makeWork(empty, testMaker())).rejects.toThrow('empty or unconfirmed');
  });
});

test('a pack of post-edited works alone is of format 1, as before', async () => {
  const maker = testMaker();
  const pack = await packFrom(
    [await makeWork({ exercise, key, events: scriptedEvents(exercise, []) }, maker)],
    maker,
    '1',
  );
  expect([pack.format, pack.$schema]).toEqual([1, 'urn:yijin:schema:evidence-pack:1']);
  expect(pack.works[0]!.figures).not.toHaveProperty('spotting');
});

describe('the texts kept for the other kinds', () => {
  const folder = 'tests/fixtures/exercises';

  test.each(readdirSync(folder))('%s is sound with its key', (file) => {
    const rubricIds = ['mt-spot', 'intl-comm'];
    const checked = checkExerciseYaml(readFileSync(`${folder}/${file}`, 'utf8'), {
      typology: shippedTypology,
      rubricIds,
    });
    expect(checked.faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(['spot', 'translate']).toContain(checked.exercise?.kind);
    expect(checked.exercise?.segments.length).toBeGreaterThanOrEqual(8);
  });
});
