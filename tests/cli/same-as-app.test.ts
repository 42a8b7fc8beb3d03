import { describe, expect, it } from 'vitest';
import { makePack } from '../../src/domain/evidence/make-pack.ts';
import { packContent, packText, type EvidencePack } from '../../src/domain/evidence/pack.ts';
import { digest, makeWork, testMaker } from '../domain/evidence/pack-kit.ts';
import { scriptedEvents } from '../domain/evidence/scripted-events.ts';
import { shippedExercise } from '../domain/review/shipped-exercises.ts';
import { builtProgram } from './program.ts';

const yijin = builtProgram();

const WORKS = [
  ['zh-en-digital-dunhuang', 'en', ['s4', 'slap', 'palm']],
  ['en-zh-tides', 'zh', null],
] as const;

async function packOf(slug: string, edit: readonly [string, string, string] | null): Promise<EvidencePack> {
  const { exercise, key } = shippedExercise(slug);
  const maker = testMaker();
  const first = exercise.segments[0]!;
  const edits = [edit ?? ([first.id, first.draft.slice(2, 4), '新的'] as const)];
  const work = await makeWork(
    { exercise, key, events: scriptedEvents(exercise, edits), levels: [3, 3, 3, 3, 3] },
    maker,
  );
  const made = { learner: maker.author, course: maker.course, at: '2026-03-02T08:00:00.000Z', app: '0.1.0' };
  return makePack({ works: [work], ...made }, digest);
}

describe.each(WORKS)('a submission of %s', (slug, target, edit) => {
  it('has the figures of its pack on the command line', async () => {
    const pack = await packOf(slug, edit);
    const { exercise } = shippedExercise(slug);
    const submission = pack.sources.records
      .map(({ line }) => JSON.parse(line) as { kind: string; body: { texts: readonly { id: string; text: string }[] } })
      .find(({ kind }) => kind === 'submission')!;
    const pairs = submission.body.texts.map(({ id, text }, at) => ({
      id,
      hyp: exercise.segments[at]!.draft,
      ref: text,
    }));
    const input = pairs.map((pair) => JSON.stringify(pair)).join('\n');
    const { json } = await yijin.run(['score', '--target', target, '--corpus'], input);
    const { hter, chrf2, lev } = json().at(-1) as Record<string, Record<string, unknown>>;
    const { figures } = pack.works[0]!;
    expect(figures.hter!.edits).toBeGreaterThan(0);
    expect(hter).toEqual({
      score: figures.hter!.score,
      edits: figures.hter!.edits,
      ref_len: figures.hter!.refLength,
      signature: figures.hter!.signature,
    });
    expect(chrf2).toEqual(figures.chrf2);
    expect(lev).toMatchObject(figures.characters!);
  });

  it('is summed up from its pack', async () => {
    const pack = await packOf(slug, edit);
    const { code, out, err } = await yijin.run(['summary', yijin.file('pack.json', packText(pack))]);
    expect([code, err]).toEqual([0, '']);
    const [about, head, row] = out.split('\n');
    expect(about).toContain('1 work');
    expect(head!.split(/ {2,}/)).toContain('HTER');
    const { hter, findings } = pack.works[0]!.figures;
    expect(row!.split(/ {2,}/)).toEqual(
      expect.arrayContaining([
        slug,
        String(Math.round(hter!.score * 100) / 100),
        `${findings!.repaired} of ${findings!.errors}`,
      ]),
    );
    expect(out).toContain(hter!.signature);
  });
});

describe('summary', () => {
  it('tells a figure that does not follow from the texts', async () => {
    const pack = structuredClone(await packOf(WORKS[0][0], WORKS[0][2]));
    Object.assign(pack.works[0]!.figures.hter!, { score: 0 });
    const false_ = packText({ ...pack, sha256: await digest(packContent(pack)) });
    const { code, err } = await yijin.run(['summary', yijin.file('false.json', false_)]);
    expect(code).toBe(1);
    expect(err).toContain('figures-differ');
    expect(err).toContain('hter.score');
  });

  it.each([
    ['no JSON', '{'],
    ['not-a-pack', '{}'],
    ['newer-format', '{"format":99}'],
  ])('of a file that is no pack: %s', async (told, content) => {
    const { code, out, err } = await yijin.run(['summary', yijin.file('x.json', content)]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(told);
  });
});
