/** The whole chain, from an exercise file to an evidence pack that a stranger can check, with figures counted by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EditEvent } from '../src/domain/attempt/edit-event.ts';
import { NotReady } from '../src/domain/attempt/hand-in.ts';
import { openLog } from '../src/domain/attempt/edit-log.ts';
import { checkPack, type PackFault } from '../src/domain/evidence/check-pack.ts';
import { sealBody, type WorkFacts } from '../src/domain/evidence/facts.ts';
import { packContent, packText, type EvidencePack } from '../src/domain/evidence/pack.ts';
import type { Exercise } from '../src/domain/exercise/exercise.ts';
import { beginAttempt, figuresOf, growthFrom, packFrom, submitAttempt } from '../src/domain/flow.ts';
import { findTask } from '../src/domain/review/find.ts';
import { countCodePoints } from '../src/domain/text/code-points.ts';
import { digest, makeReply, makeWork, testMaker } from './domain/evidence/pack-kit.ts';
import { scriptedEvents, type Rewording } from './domain/evidence/scripted-events.ts';
import { shippedExercise } from './domain/review/shipped-exercises.ts';
import { shippedRubric } from './domain/review/shipped-rubrics.ts';

const DUNHUANG = shippedExercise('zh-en-digital-dunhuang');
const LEAFLET = shippedExercise('en-zh-antibiotics-leaflet');

const REWORDED: readonly Rewording[] = [
  ['s1', 'the throat', 'a gateway'],
  ['s2', 'quietly ', ''],
  ['s4', 'cracked', 'flaked'],
  ['s4', 'slap', 'palm'],
  ['s6', 'algae well', 'seaweed ceiling'],
  ['s9', 'years of age', 'metres tall'],
  ['s10', ', let', '. Let'],
];

const REWORDED_ZH: readonly Rewording[] = [
  ['s2', '所有细菌感染也都不需要', '并非所有细菌感染都需要'],
  ['s3', '4950万', '495万'],
  ['s4', '抵抗力', '耐药性'],
  ['s6', '切勿把', '不要把'],
  ['s8', '手术室', '诊所'],
  ['s9', '生病', '不舒服'],
  ['s9', '问问你的', '咨询您的'],
];

/** A sitting with the detours a real one has: an undone wording, a cancelled composition, a confirmation taken back. */
function detours(exercise: Exercise): EditEvent[] {
  const { draft } = exercise.segments[0]!;
  const at = countCodePoints(draft.slice(0, draft.indexOf('throat')));
  const about = { segment: 's1', by: 'key' } as const;
  return [
    { kind: 'sitting', t: 0, wall: '2026-03-01T08:01:00.000Z', editor: 'monaco', app: '0.1.0' },
    { kind: 'focus', t: 100, segment: 's1' },
    { kind: 'replace', t: 900, ...about, at, out: 'throat', in: 'neck', strokes: 5 },
    { kind: 'undo', t: 1500, ...about, at, out: 'neck', in: 'throat' },
    { kind: 'ime', t: 2600, from: 1900, ...about, at, out: '', in: '', strokes: 3 },
    { kind: 'ime', t: 3600, from: 2900, ...about, at, out: '', in: '门户', strokes: 6, waits: [420] },
    { kind: 'delete', t: 4000, ...about, at, out: '门户', in: '' },
    { kind: 'confirm', t: 4200, ...about },
    { kind: 'unconfirm', t: 4300, ...about },
  ];
}

async function dunhuangWork(maker = testMaker()): Promise<WorkFacts> {
  const events = [...detours(DUNHUANG.exercise), ...scriptedEvents(DUNHUANG.exercise, REWORDED)];
  const work = await makeWork({ ...DUNHUANG, events, levels: [4, 3, 3, 4, 2] }, maker);
  const { texts } = work.submission.record.body;
  const findings = findTask(DUNHUANG.exercise, DUNHUANG.key, new Map(texts.map(({ id, text }) => [id, text])));
  const edit = findings.segments[1]!.edits.find(({ relation }) => relation === 'preferential')!;
  expect(edit).toMatchObject({ deleted: 'quietly ', inserted: '', characters: 8 });
  const about = { segment: 's2', at: edit.at, deleted: edit.deleted, inserted: edit.inserted };
  return { ...work, replies: [await makeReply(work.submission.record.id, about, 'It said nothing.', maker)] };
}

describe('from an exercise file to evidence', () => {
  test('zh→en: the texts, the log and the figures', async () => {
    const work = await dunhuangWork();
    const { body } = work.submission.record;
    expect(body.texts[0]!.text).toContain('lie at a gateway of the Silk Road');
    expect(body.log.events).toBe(9 + 1 + 7 + 10);
    expect(body.reflection[0]).toEqual({ question: 'hardest', text: 'The terms.' });

    const figures = figuresOf(work);
    // 321 Han characters and runs of digits; 321 / 1.6 = 200.6.
    expect(figures.length).toEqual({ rule: 'words-1', unit: 'characters', words: 321, ewc: 200.6 });
    // s1 2 words, s2 1 gone, s4 2, s6 2, s9 3, s10 the comma: 11 edits over 269 tokens.
    expect(figures.hter).toMatchObject({ edits: 11, refLength: 269 });
    expect(figures.hter!.score).toBeCloseTo((100 * 11) / 269, 12);
    expect(figures.hter!.signature).toContain('ref:once');
    expect(figures.characters).toMatchObject({ distance: 44, rate: 44 / 1327 });
    expect(figures.chrf2!.score).toBeGreaterThan(94);
    // Repaired: throat, cracked, slap, metres, visit. Missed: alkaline, images, audience, over 60.
    // To judge: seaweed is a rejected wording, and words came into the clause of the omission.
    // Edits by place: 6 on errors, and “quietly” alone is preferential. Of its 8 characters and 56 on errors the rate.
    expect(figures.findings).toMatchObject({ errors: 11, repaired: 5, missed: 4, toJudge: 2 });
    expect(figures.findings).toMatchObject({ consequential: 0, preferential: 1 });
    expect(figures.findings?.fixRate).toEqual({ low: 5 / 11, high: 7 / 11, n: 11 });
    expect(figures.findings?.overEditRate).toBeCloseTo(8 / 64, 12);
    // 20 * (0.35*4 + 0.15*3 + 0.2*3 + 0.15*4 + 0.15*2) = 67
    expect(figures.selfAssessment).toEqual({ score: 67, reason: null, scheme: 'pe-full', version: 1, criteria: 5 });
  });

  test('en→zh: characters are the tokens', async () => {
    const work = await makeWork(
      { ...LEAFLET, events: scriptedEvents(LEAFLET.exercise, REWORDED_ZH) },
      testMaker('2026-03-08T08:00:00.000Z'),
    );
    const figures = figuresOf(work);
    expect(figures.length).toEqual({ rule: 'words-1', unit: 'words', words: 194, ewc: 194 });
    // s2 4 characters, s3 the number, s4 3, s6 2, s8 3, s9 6.
    expect(figures.hter).toMatchObject({ edits: 19, refLength: 331 });
    expect(figures.hter!.signature).toContain('asian:yes');
    expect(figures.characters!.distance).toBe(19);
    expect(figures.findings).toMatchObject({ errors: 10, repaired: 5, missed: 4, toJudge: 1, preferential: 1 });
    // Wilson's lower limit of 5 in 10 and upper limit of 6 in 10.
    expect(figures.findings?.fixInterval?.low).toBeCloseTo(0.2366, 4);
    expect(figures.findings?.fixInterval?.high).toBeCloseTo(0.8318, 4);
    expect(figures.selfAssessment).toBeNull();
  });

  test('the log that stays behind is whole, and the submission commits to it', async () => {
    const { exercise } = DUNHUANG;
    const maker = testMaker();
    const sealed = await sealBody(exercise, digest);
    const attempt = beginAttempt(exercise, { slug: exercise.slug, revision: 1, sha256: sealed.sha256 }, maker);
    const events = [...detours(exercise), ...scriptedEvents(exercise, REWORDED)];
    const { submission, log } = await submitAttempt(attempt, exercise, events, { reflection: [], self: null }, maker);
    expect(await openLog(log.record.body, digest)).toEqual({ events, fault: null });
    expect(submission.record.body.log.head).toBe(log.record.body.head);
    expect(submission.sha256).toBe(await digest(submission.line));
  });

  test('an attempt with an unconfirmed segment is not handed in', async () => {
    const events = scriptedEvents(DUNHUANG.exercise, REWORDED).slice(0, -1);
    await expect(makeWork({ ...DUNHUANG, events }, testMaker())).rejects.toThrow(NotReady);
  });
});

describe('the pack', () => {
  async function samplePack(): Promise<EvidencePack> {
    const maker = testMaker();
    const first = await dunhuangWork(maker);
    const second = await makeWork({ ...LEAFLET, events: scriptedEvents(LEAFLET.exercise, REWORDED_ZH) }, maker);
    const events = scriptedEvents(DUNHUANG.exercise, REWORDED.slice(0, 5));
    const again = await makeWork({ ...DUNHUANG, events, levels: [3, 3, 3, 3, 3] }, maker);
    return packFrom([first, second, again], maker, '0.1.0');
  }

  test('is found whole after a way through a file, and its growth follows', async () => {
    const pack = await samplePack();
    const { faults, works } = await checkPack(JSON.parse(packText(pack)), digest);
    expect(faults).toEqual([]);
    expect(works.map((work) => figuresOf(work))).toEqual(pack.works.map(({ figures }) => figures));
    expect(pack.growth.map(({ slug, first }) => [slug, first])).toEqual([
      ['zh-en-digital-dunhuang', true],
      ['en-zh-antibiotics-leaflet', true],
      ['zh-en-digital-dunhuang', false],
    ]);
    expect(growthFrom(works).points[0]).toMatchObject({ ewc: 200.6, missedCritical: 0, selfScore: 67 });
    expect(pack.works.map(({ processData, aiUse }) => [processData, aiUse])[0]).toEqual([
      'not-disclosed',
      'not-recorded',
    ]);
    expect(pack.works[0]!.rubric).toBe((await sealBody(shippedRubric('pe-full'), digest)).sha256);
  });

  test('any single change is found and named', async () => {
    const text = packText(await samplePack());
    const paths = leafPaths(JSON.parse(text));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.nat(), async (path, seed) => {
        const pack = JSON.parse(text);
        changeAt(pack, path, seed);
        const { faults } = await checkPack(pack, digest);
        expect(faults.map(nameOf(path))).toContain(true);
      }),
      { numRuns: process.env['SOAK'] === 'full' ? 5000 : 50 },
    );
  }, 120_000);

  test('a forger who writes the pack hash anew is found by the figures, the lines and the growth', async () => {
    const text = packText(await samplePack());
    const paths = leafPaths(JSON.parse(text)).filter((path) => /^(?:works|growth|sources)/.test(path.join('.')));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.nat(), async (path, seed) => {
        const pack = JSON.parse(text) as EvidencePack;
        changeAt(pack, path, seed);
        const forged = { ...pack, sha256: await digest(packContent(pack)) };
        const { faults } = await checkPack(forged, digest);
        // Claiming less than the works show is allowed: the first try may be outside of the pack.
        expect(faults.length > 0 || (path.at(-1) === 'first' && path[1] !== '2')).toBe(true);
      }),
      { numRuns: process.env['SOAK'] === 'full' ? 5000 : 50 },
    );
  }, 120_000);
});

/** Whether a fault names the place that was changed; what no other check speaks of is named by the pack's own hash. */
function nameOf(path: readonly string[]): (fault: PackFault) => boolean {
  const [top, , member] = path;
  const under = path.join('.');
  return (fault) => {
    if (fault.code === 'not-a-pack') return under.startsWith(fault.path);
    if (top === 'works' && member === 'figures') {
      return fault.code === 'figures-differ' && fault.figure === path.slice(3).join('.');
    }
    if (top === 'works' && ['exercise', 'key', 'rubric', 'submission'].includes(member ?? '')) {
      return fault.code === 'source-missing' || fault.code === 'source-invalid';
    }
    if (top === 'growth' && path.at(-1) !== 'first') return fault.code === 'growth-differs';
    if (top === 'sources')
      return fault.code === 'line-hash' && fault.list === path[1] && String(fault.index) === path[2];
    if (top === 'format') return fault.code === 'newer-format' || fault.code === 'pack-hash';
    return fault.code === 'pack-hash';
  };
}

function leafPaths(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return Object.entries(value).flatMap(([name, member]) => leafPaths(member, [...path, name]));
}

function changeAt(root: object, path: readonly string[], seed: number): void {
  const parent = path.slice(0, -1).reduce<object>((value, name) => Reflect.get(value, name) as object, root);
  const name = path.at(-1)!;
  Reflect.set(parent, name, changed(Reflect.get(parent, name), seed));
}

function changed(value: unknown, seed: number): unknown {
  if (typeof value === 'number') return value + 1 + (seed % 3);
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return 1;
  const at = value === '' ? 0 : seed % value.length;
  return value.slice(0, at) + (value[at] === 'a' ? 'b' : 'a') + value.slice(at + 1);
}
