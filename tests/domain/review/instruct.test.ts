import { describe, expect, it } from 'vitest';
import type { InstructedTry } from '../../../src/domain/attempt/submission.ts';
import type { Exercise } from '../../../src/domain/exercise/exercise.ts';
import type { Key } from '../../../src/domain/exercise/key.ts';
import { measureTask } from '../../../src/domain/metrics/measurement.ts';
import { instructFigures } from '../../../src/domain/review/instruct.ts';
import { chance } from '../../chance.ts';
import { shippedExercise } from './shipped-exercises.ts';

const shipped = shippedExercise('zh-en-digital-dunhuang');
const small: Exercise = {
  ...shipped.exercise,
  kind: 'instruct',
  segments: [
    { id: 's1', source: '一', draft: 'the cat sat on a mat' },
    { id: 's2', source: '二', draft: 'dogs bark' },
  ],
};
const key: Key = {
  slug: small.slug,
  revision: 1,
  segments: [
    {
      id: 's1',
      reference: 'the lion sat on the rug',
      errors: [error('e1', 'cat', 'lion'), error('e2', 'a mat', 'the rug')],
    },
    { id: 's2', reference: 'hounds bark', errors: [error('e1', 'dogs', 'hounds')] },
  ],
};
function error(id: string, span: string, accept: string): Key['segments'][number]['errors'][number] {
  return {
    id,
    span,
    accept: [accept],
    type: 'accuracy/mistranslation',
    severity: 'major',
    note: { zh: '错', en: 'wrong' },
  };
}
const tryOf = (call: string, texts: Record<string, string>, taken: string[]): InstructedTry => ({
  call,
  by: 'pasted',
  instruction: `Do ${call}.`,
  texts: Object.entries(texts).map(([id, text]) => ({ id, text })),
  taken,
});
const figures = (texts: Record<string, string>, instructed: InstructedTry[], keyOf: Key | null = key, of = small) =>
  instructFigures(of, keyOf, {
    texts: Object.entries(texts).map(([id, text]) => ({ id, text, confirmed: true })),
    instructed,
  });

describe('what an instruction saved', () => {
  const hers = { s1: 'the lion sat on the rug', s2: 'hounds bark' };

  it('is what there was to do before it less what was left after it, by hand', () => {
    // Before: cat→lion, a→the, mat→rug; dogs→hounds: 4 of 8 tokens. After: mat→rug is left: 1.
    const made = figures(hers, [tryOf('c1', { s1: 'the lion sat on the mat', s2: 'hounds bark' }, ['s1', 's2'])]);
    expect(made.before).toMatchObject({ edits: 4, refLength: 8, score: 50 });
    expect(made.after).toMatchObject({ edits: 1, refLength: 8, score: 12.5 });
    expect(made.saved).toEqual({ edits: 3, share: 0.75 });
    expect(made.before.signature).toBe(made.after.signature);
    expect(made.before.signature).toMatch(/^TER/);
  });

  it('is nothing where nothing was taken: its result is one of the tries all the same', () => {
    const made = figures(hers, [tryOf('c1', hers, [])]);
    expect(made.saved).toEqual({ edits: 0, share: 0 });
    expect(made.segments.map(({ from }) => from)).toEqual([null, null]);
    expect(made.tries).toMatchObject([
      { saved: { edits: 4, share: 1 }, taken: 0, changed: 2, segments: 2, repaired: 3 },
    ]);
  });

  it('is less than nothing where it made more to do', () => {
    const made = figures({ s1: small.segments[0]!.draft, s2: 'hounds bark' }, [
      tryOf('c1', { s1: 'a lazy old cat was sitting there' }, ['s1']),
    ]);
    expect(made.before.edits).toBe(1);
    expect(made.after.edits).toBeGreaterThan(1);
    expect(made.saved.edits).toBe(1 - made.after.edits);
    expect(made.saved.share).toBe(1 - made.after.edits);
  });

  it('has no share where there was nothing to save', () => {
    const drafts = { s1: small.segments[0]!.draft, s2: small.segments[1]!.draft };
    expect(figures(drafts, []).saved).toEqual({ edits: 0, share: null });
    const worse = figures(drafts, [tryOf('c1', { s2: 'hounds bark' }, ['s2'])]);
    expect(worse.saved).toEqual({ edits: -1, share: null });
  });

  it('counts the try a segment was taken from last, and a text that did not come as the draft', () => {
    const made = figures(hers, [
      tryOf('c1', { s1: 'the lion sat', s2: 'hounds bark' }, ['s2']),
      tryOf('c2', { s1: 'the lion sat on the mat' }, ['s1']),
    ]);
    expect(made.segments).toMatchObject([
      { id: 's1', instructed: 'the lion sat on the mat', from: 1, before: { edits: 3 }, after: { edits: 1 } },
      { id: 's2', instructed: 'hounds bark', from: 0, before: { edits: 1 }, after: { edits: 0 } },
    ]);
    expect(made.tries.map(({ segments, taken }) => [segments, taken])).toEqual([
      [2, 1],
      [1, 1],
    ]);
    expect(made.tries[1]!.after.edits).toBe(2);
  });
});

describe('the planted errors', () => {
  it('are told by who repaired them, and what was lost again', () => {
    const made = figures({ s1: 'the lion sat on a mat', s2: 'dogs bark' }, [
      tryOf('c1', { s1: 'the cat sat on the rug', s2: 'hounds bark' }, ['s1', 's2']),
    ]);
    expect(made.segments.map(({ errors }) => errors.map(({ id, became }) => [id, became]))).toEqual([
      [
        ['e1', 'by-student'],
        ['e2', 'lost'],
      ],
      [['e1', 'lost']],
    ]);
    expect(made.errors).toEqual({
      rule: 'findings-1',
      errors: 3,
      byInstruction: 0,
      byStudent: 1,
      missed: 2,
      lost: 2,
      toJudge: 0,
      unasked: { instructed: 0, final: 0 },
    });
  });

  it('leave the rest to be told: what the instruction changed that nothing asked for', () => {
    const made = figures({ s1: 'the tiger sat on the rug', s2: 'dogs howl' }, [
      tryOf('c1', { s1: 'the lion sat on a mat', s2: 'dogs howl loudly' }, ['s1', 's2']),
    ]);
    expect(made.errors).toMatchObject({
      byInstruction: 0,
      byStudent: 1,
      missed: 1,
      toJudge: 1,
      unasked: { instructed: 1, final: 1 },
    });
    expect(made.segments[1]!.after.edits).toBe(1);
  });

  it('are not known without the key', () => {
    const made = figures({ s1: 'x', s2: 'y' }, [tryOf('c1', { s1: 'x' }, ['s1'])], null);
    expect(made).toMatchObject({ errors: null, findings: null, tries: [{ repaired: null }] });
    expect(made.segments.every(({ errors }) => errors.length === 0)).toBe(true);
  });
});

describe('whatever was written', () => {
  const exercise: Exercise = { ...shipped.exercise, kind: 'instruct' };
  const next = chance(20260301);
  const below = (n: number): number => Math.floor(next() * n);
  const some = (text: string): string =>
    text
      .split(' ')
      .flatMap((word) => [[word], [], [word, 'new'], ['other']][below(12)] ?? [word])
      .join(' ');
  const random = () => {
    const texts = Object.fromEntries(exercise.segments.map(({ id, draft }) => [id, some(draft)]));
    const tries = Array.from({ length: below(4) }, (_, at) =>
      tryOf(
        `c${at}`,
        Object.fromEntries(exercise.segments.filter(() => below(3) > 0).map(({ id, draft }) => [id, some(draft)])),
        [],
      ),
    );
    // Each segment from one try at most that has it.
    const taken = tries.map((one, at) => ({
      ...one,
      taken: one.texts.map(({ id }) => id).filter((id, n) => (n + at) % tries.length === 0 && texts[id] !== undefined),
    }));
    return { texts, taken };
  };

  it.each(Array.from({ length: 40 }, (_, at) => at))('the figures hold together (%i)', () => {
    const { texts, taken } = random();
    const made = figures(texts, taken, shipped.key, exercise);
    const drafts = exercise.segments.map(({ id, draft }) => ({ draft, text: texts[id]!, target: 'en' as const }));
    const plain = measureTask(drafts)!.hter;
    // Before is the HTER of post-editing.
    expect(made.before).toEqual({
      score: plain.score,
      edits: plain.edits,
      refLength: plain.refLength,
      signature: plain.signature,
    });
    const instructed = made.segments.map(({ id, instructed: draft }) => ({
      draft,
      text: texts[id]!,
      target: 'en' as const,
    }));
    expect(made.after.score).toBe(measureTask(instructed)!.hter.score);
    expect(made.after.refLength).toBe(made.before.refLength);
    expect(made.saved.edits).toBe(made.before.edits - made.after.edits);
    const sum = (pick: (one: (typeof made.segments)[number]) => number) =>
      made.segments.reduce((all, one) => all + pick(one), 0);
    expect(sum((one) => one.before.edits)).toBe(made.before.edits);
    expect(sum((one) => one.after.edits)).toBe(made.after.edits);
    const { errors, byInstruction, byStudent, missed, lost, toJudge } = made.errors!;
    expect(byInstruction + byStudent + missed + toJudge).toBe(errors);
    expect(lost).toBeLessThanOrEqual(missed);
    const { final } = made.findings!;
    expect([byInstruction + byStudent, missed, toJudge]).toEqual([
      final.totals.repaired,
      final.totals.missed,
      final.totals.toJudge,
    ]);
  });

  it('a try that brought her very text leaves nothing to do, and saves all there was', () => {
    const { texts } = random();
    const made = figures(texts, [tryOf('c', texts, Object.keys(texts))], shipped.key, exercise);
    expect(made.after.edits).toBe(0);
    expect(made.saved).toEqual({ edits: made.before.edits, share: 1 });
    expect(made.errors!.byStudent).toBe(0);
  });
});
