import { describe, expect, it } from 'vitest';
import type { Key } from '../../../src/domain/exercise/key.ts';
import { compareTranslation } from '../../../src/domain/review/compare-translation.ts';
import { shippedExercise } from './shipped-exercises.ts';

const { exercise, key } = shippedExercise('zh-en-lanzhou-noodles');
const textsOf = (of: (at: number) => string): Map<string, string> =>
  new Map(exercise.segments.map(({ id }, at) => [id, of(at)]));
const references = textsOf((at) => key.segments[at]!.reference);
const drafts = textsOf((at) => exercise.segments[at]!.draft);

describe('a translation beside the reference', () => {
  it('is 100 like it, with no edit left, where it is the reference', () => {
    const { reference } = compareTranslation(exercise, key, references);
    expect(reference!.text.chrf2.score).toBe(100);
    expect(reference!.text.ter).toMatchObject({ score: 0, edits: 0 });
    expect(reference!.text.ter.signature).toMatch(/^TER\|/);
    expect(reference!.draft.chrf2.score).toBeLessThan(70);
  });

  it('has the figures of the draft where it is the draft: the reference is what both are held against', () => {
    const { reference } = compareTranslation(exercise, key, drafts);
    expect(reference!.text).toEqual(reference!.draft);
    // Tokens of the reference are what edits are divided by, whatever the text is.
    const { reference: other } = compareTranslation(exercise, key, references);
    expect(reference!.text.ter.refLength).toBe(other!.text.ter.refLength);
    expect(reference!.text.ter.score).toBeCloseTo((100 * reference!.text.ter.edits) / reference!.text.ter.refLength, 9);
  });

  it('has no such figures without the key, or where the key lacks a segment', () => {
    expect(compareTranslation(exercise, null, references)).toMatchObject({ reference: null, points: null });
    const short: Key = { ...key, segments: key.segments.slice(1) };
    expect(compareTranslation(exercise, short, references).reference).toBeNull();
  });

  it('is counted in the unit of its own language; what is missing is empty', () => {
    const texts = new Map([['s1', 'Lanzhou wakes to noodles.']]);
    expect(compareTranslation(exercise, key, texts).length).toEqual({ rule: 'words-1', unit: 'words', words: 4 });
    const chinese = shippedExercise('en-zh-opening-speech');
    const { length } = compareTranslation(chinese.exercise, null, new Map([['s1', '各位早上好。']]));
    expect(length).toEqual({ rule: 'words-1', unit: 'characters', words: 5 });
  });
});
