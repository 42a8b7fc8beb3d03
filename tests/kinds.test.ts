/** The other kinds of task through the whole flow, from an exercise to a pack that a stranger checks. */
import { describe, expect, test } from 'vitest';
import { summarize } from '../src/cli/summary.ts';
import type { EditEvent } from '../src/domain/attempt/edit-event.ts';
import { submissionRecord } from '../src/domain/attempt/submission.ts';
import { checkPack } from '../src/domain/evidence/check-pack.ts';
import { packContent, type EvidencePack } from '../src/domain/evidence/pack.ts';
import { figuresOf, growthFrom, packFrom } from '../src/domain/flow.ts';
import { parseRecord } from '../src/domain/record/record.ts';
import { startingSegments } from '../src/domain/exercise/starting-text.ts';
import { instructLog, tried } from './domain/assist/instruct-kit.ts';
import { digest, makeWork, testMaker } from './domain/evidence/pack-kit.ts';
import { scriptedEvents } from './domain/evidence/scripted-events.ts';
import { shippedExercise } from './domain/review/shipped-exercises.ts';

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
  const { exercise: scratch, key: scratchKey } = shippedExercise('zh-en-lanzhou-noodles');
  const inserts = scratch.segments.map(({ id }): EditEvent => ({
    kind: 'insert',
    t: 50,
    segment: id,
    at: 0,
    out: '',
    in: `A bowl of noodles wakes the town, ${id}.`,
    by: 'key',
  }));
  const confirms = scratch.segments.map(({ id }): EditEvent => ({ kind: 'confirm', t: 9000, segment: id, by: 'key' }));
  const events = [sitting, ...inserts, ...confirms];
  const script = {
    exercise: scratch,
    key: scratchKey,
    events,
    levels: [4, 3, 3, 2, 5],
    rationale: '对象是旅客，因此改写。',
  };

  test('begins with empty texts, and is compared with draft and reference after it', async () => {
    const work = await makeWork(script, testMaker());
    expect(work.submission.record.body.texts[1]!.text).toBe('A bowl of noodles wakes the town, s2.');
    const figures = figuresOf(work);
    expect(figures).toMatchObject({ hter: null, findings: null, translation: { points: null } });
    expect(figures.chrf2!.signature).toMatch(/^chrF2/);
    expect(figures.translation!.length).toEqual({ rule: 'words-1', unit: 'words', words: 8 * 8 });
    expect(figures.translation!.reference!.ter.signature).toMatch(/^TER/);
    expect(figures.translation!.reference!.chrf2.score).toBeGreaterThan(0);
    expect(figures).not.toHaveProperty('spotting');
  });

  test('has no figures against a reference that is not at hand', async () => {
    const figures = figuresOf(await makeWork({ ...script, key: null }, testMaker()));
    expect(figures.translation).toMatchObject({ reference: null, points: null });
    expect(figures.chrf2).not.toBeNull();
  });

  test('is handed in with its rationale, in format 3; older formats stay what they were', async () => {
    const { submission } = await makeWork(script, testMaker());
    expect(submission.record).toMatchObject({ format: 3, body: { rationale: '对象是旅客，因此改写。' } });
    expect(parseRecord(submission.line, submissionRecord)).toMatchObject({ ok: true });
    const { rationale: _, ...silent } = script;
    const without = (await makeWork(silent, testMaker())).submission;
    expect(without.record.format).toBe(1);
    expect(without.record.body).not.toHaveProperty('rationale');
    expect(parseRecord(without.line, submissionRecord)).toMatchObject({ ok: true });
    // Of another kind of task none is asked for, and none is kept.
    const edited = { exercise, key, events: scriptedEvents(exercise, []), rationale: 'x' };
    expect((await makeWork(edited, testMaker())).submission.record.format).toBe(1);
  });

  test('is a point of growth of its own kind: no rate of edits, her own score', async () => {
    const [point] = growthFrom([await makeWork(script, testMaker())]).points;
    expect(point).toMatchObject({ kind: 'translate', hter: null, hterSignature: null, repaired: null, found: null });
    expect(point!.selfScore).toBeCloseTo(20 * (0.25 * 4 + 0.25 * 3 + 0.2 * 3 + 0.2 * 2 + 0.1 * 5), 9);
    expect(point!.referenceChrf2).toBeGreaterThan(0);
  });

  test('goes into a pack whose figures and growth are computed again', async () => {
    const maker = testMaker();
    const pack = await packFrom([await makeWork(script, maker)], maker, '0.1.0');
    expect(pack.format).toBe(2);
    const self = { scheme: 'intl-comm', version: 1 };
    expect(pack.growth[0]).toMatchObject({ kind: 'translate', hter: null, repaired: null, self });
    const plain = JSON.stringify(pack);
    expect((await checkPack(JSON.parse(plain), digest)).faults).toEqual([]);
    const faultsOf = async (change: (forged: EvidencePack) => void) => {
      const forged = JSON.parse(plain) as EvidencePack;
      change(forged);
      forged.sha256 = await digest(packContent(forged));
      return (await checkPack(forged, digest)).faults.map(({ code }) => code);
    };
    expect(await faultsOf(({ works }) => (works[0]!.figures.translation!.reference!.ter.score = 0))).toEqual([
      'figures-differ',
    ]);
    expect(await faultsOf(({ growth }) => (growth[0]!.self!.score = 100))).toEqual(['growth-differs']);
  });

  test('is summed up for the command line by its kind and its likeness to the reference', async () => {
    const maker = testMaker();
    const pack = await packFrom([await makeWork(script, maker)], maker, '0.1.0');
    const { lines, faults } = await summarize(JSON.parse(JSON.stringify(pack)));
    expect(faults).toEqual([]);
    const [head, row] = [lines[1]!, lines[2]!].map((line) => line.split(/ {2,}/)) as [string[], string[]];
    const cell = (name: string): string | undefined => row[head.indexOf(name)];
    const { reference } = pack.works[0]!.figures.translation!;
    expect([cell('kind'), cell('HTER'), cell('repaired')]).toEqual(['translate', '–', '–']);
    expect(cell('ref TER')).toBe(String(Math.round(reference!.ter.score * 100) / 100));
    expect(cell('ref chrF2')).toBe(String(Math.round(reference!.chrf2.score * 100) / 100));
    expect(lines).toContain(reference!.ter.signature);
  });

  test('cannot be handed in before something is written', async () => {
    const empty = { ...script, events: [sitting, ...confirms] };
    await expect(makeWork(empty, testMaker())).rejects.toThrow('empty or unconfirmed');
  });
});

describe('a task to instruct', () => {
  const instruct = { ...exercise, slug: 'instructed', kind: 'instruct' as const };
  const instructKey = { ...key, slug: 'instructed' };
  const draft = exercise.segments.find(({ id }) => id === 's4')!.draft;
  const better = draft.replace('the size of a slap', 'the size of a palm');
  const log = () =>
    instructLog(startingSegments(instruct))
      .add(tried('c1', 'Mend the similes.', { s4: better }))
      .take('c1', 's4', better)
      .write('s4', better.replace('Some of', 'Several of'))
      .confirmAll();
  const script = () => ({ exercise: instruct, key: instructKey, events: log().events, levels: [4, 3, 3, 4, 3] });

  test('is handed in with every instruction and its result, in format 4', async () => {
    const { submission } = await makeWork(script(), testMaker());
    expect(submission.record).toMatchObject({
      format: 4,
      body: {
        instructed: [
          { call: 'c1', instruction: 'Mend the similes.', texts: [{ id: 's4', text: better }], taken: ['s4'] },
        ],
      },
    });
    expect(parseRecord(submission.line, submissionRecord)).toMatchObject({ ok: true });
    const none = await makeWork({ ...script(), events: [sitting, ...confirms] }, testMaker());
    expect(none.submission.record).toMatchObject({ format: 4, body: { instructed: [] } });
    // Another kind of task has none, whatever is in its log.
    const edited = await makeWork({ exercise, key, events: log().events }, testMaker());
    expect(edited.submission.record.format).toBe(1);
    expect(edited.submission.record.body).not.toHaveProperty('instructed');
  });

  test('has what the instruction saved as its figures, apart from post-editing', async () => {
    const figures = figuresOf(await makeWork(script(), testMaker()));
    expect(figures).toMatchObject({ hter: null, findings: null });
    expect(figures.instruction).toMatchObject({
      before: { edits: 2 },
      after: { edits: 1 },
      saved: { edits: 1, share: 0.5 },
      tries: 1,
      taken: 1,
      errors: { errors: 11, byInstruction: 1, byStudent: 0, missed: 10 },
    });
    expect(figuresOf(await makeWork({ ...script(), key: null }, testMaker())).instruction!.errors).toBeNull();
    expect(
      figuresOf(await makeWork({ exercise, key, events: [sitting, ...confirms] }, testMaker())),
    ).not.toHaveProperty('instruction');
  });

  test('follows from the submission alone: the log may stay behind', async () => {
    const work = await makeWork(script(), testMaker());
    const parsed = parseRecord(work.submission.line, submissionRecord);
    const alone = { ...work, submission: { ...work.submission, record: parsed.ok ? parsed.record : null! } };
    expect(figuresOf(alone)).toEqual(figuresOf(work));
  });

  test('is a point of growth of its own kind', async () => {
    const [point] = growthFrom([await makeWork(script(), testMaker())]).points;
    expect(point).toMatchObject({ kind: 'instruct', repaired: null, hter: null, found: null });
    expect(point!.instruction).toMatchObject({ before: { edits: 2 }, after: { edits: 1 }, saved: { edits: 1 } });
    expect(point!.selfScore).toBeCloseTo(20 * (0.2 * 4 + 0.3 * 3 + 0.2 * 3 + 0.2 * 4 + 0.1 * 3), 9);
  });

  test('goes into a pack of format 4 whose figures and growth are computed again', async () => {
    const maker = testMaker();
    const pack = await packFrom([await makeWork(script(), maker)], maker, '0.1.0');
    expect([pack.format, pack.$schema]).toEqual([4, 'urn:yijin:schema:evidence-pack:4']);
    const plain = JSON.stringify(pack);
    expect((await checkPack(JSON.parse(plain), digest)).faults).toEqual([]);
    const faultsOf = async (change: (forged: EvidencePack) => void) => {
      const forged = JSON.parse(plain) as EvidencePack;
      change(forged);
      forged.sha256 = await digest(packContent(forged));
      return (await checkPack(forged, digest)).faults.map(({ code }) => code);
    };
    expect(await faultsOf(({ works }) => (works[0]!.figures.instruction!.saved.edits = 2))).toEqual(['figures-differ']);
    expect(await faultsOf(({ growth }) => (growth[0]!.instruction!.after = 0))).toEqual(['growth-differs']);
    const { lines } = await summarize(JSON.parse(plain));
    const [head, row] = [lines[1]!, lines[2]!].map((line) => line.split(/ {2,}/)) as [string[], string[]];
    expect([row[head.indexOf('kind')], row[head.indexOf('saved')]]).toEqual(['instruct', '1 edits']);
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
