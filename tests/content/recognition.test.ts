/**
 * The keys against post-edits that were judged by hand: honest ones, made without sight of the key, and careless ones. A true
 * repair that the key does not know costs a teacher's minute; a wrong one taken for a repair costs a student the lesson.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { findTask } from '../../src/domain/review/find.ts';
import { shippedDrafts, shippedExercise } from '../domain/review/shipped-exercises.ts';

const FOLDER = new URL('../fixtures/recognition/', import.meta.url);

/** Edited segments, and what became of the errors planted in them: in neither list is what two people would judge differently. */
const judgedTask = z.strictObject({
  slug: z.string(),
  segments: z.array(
    z.strictObject({
      id: z.string(),
      edits: z.array(
        z.strictObject({
          text: z.string(),
          repaired: z.optional(z.array(z.string())),
          wrong: z.optional(z.array(z.string())),
        }),
      ),
    }),
  ),
});

interface Judged {
  readonly slug: string;
  readonly segment: string;
  readonly error: string;
  readonly truly: 'repaired' | 'wrong';
  readonly found: string;
  readonly text: string;
}

const tasks = readdirSync(FOLDER).map((file) => {
  const task = judgedTask.parse(parse(readFileSync(new URL(file, FOLDER), 'utf8')));
  if (file !== `${task.slug}.yaml`) throw new Error(`${file} is of ${task.slug}`);
  return { ...task, ...shippedExercise(task.slug) };
});

const judged: readonly Judged[] = tasks.flatMap(({ slug, segments, exercise, key }) =>
  segments.flatMap(({ id, edits }) =>
    edits.flatMap(({ text, repaired = [], wrong = [] }) => {
      const errors =
        findTask(exercise, key, { [id]: text }).segments.find((segment) => segment.id === id)?.errors ?? [];
      const judge = (truly: Judged['truly']) => (error: string) => {
        const found = errors.find((finding) => finding.id === error)?.status ?? 'no such error';
        return { slug, segment: id, error, truly, found, text };
      };
      return [...repaired.map(judge('repaired')), ...wrong.map(judge('wrong'))];
    }),
  ),
);

const lines = (list: readonly Judged[]) =>
  list.map(({ slug, segment, error, found, text }) => `${slug} ${segment} ${error} ${found}: ${text}`);

function expectShares(of: readonly Judged[]): void {
  const repairs = of.filter(({ truly }) => truly === 'repaired');
  const wrong = of.filter(({ truly }) => truly === 'wrong');
  const unknown = repairs.filter(({ found }) => found !== 'repaired');
  const taken = wrong.filter(({ found }) => found === 'repaired');
  expect(unknown.length / repairs.length, lines(unknown).join('\n')).toBeLessThanOrEqual(0.05);
  expect(taken.length / wrong.length, lines(taken).join('\n')).toBeLessThanOrEqual(0.02);
}

describe('post-edits judged by hand', () => {
  it('are there for every exercise to edit but the tour', () => {
    const shipped = shippedDrafts().filter(({ exercise }) => exercise.tour !== true && exercise.kind !== 'translate');
    expect(tasks.map(({ slug }) => slug).toSorted()).toEqual(shipped.map(({ exercise }) => exercise.slug).toSorted());
  });

  it('are of errors that the exercise has, in segments that were edited', () => {
    expect(lines(judged.filter(({ found }) => found === 'no such error'))).toEqual([]);
    for (const { slug, segments, exercise } of tasks)
      for (const { id, edits } of segments) {
        const { draft } = exercise.segments.find((segment) => segment.id === id)!;
        const texts = [draft, ...edits.map(({ text }) => text)];
        expect(new Set(texts).size, `${slug} ${id} has a text twice, or the draft`).toBe(texts.length);
      }
  });

  it.each(tasks)('$slug: every error is repaired in four ways at least, and missed in one', ({ slug, key }) => {
    for (const { id, errors } of key.segments)
      for (const { id: error } of errors) {
        const own = judged.filter((each) => each.slug === slug && each.segment === id && each.error === error);
        const count = (truly: Judged['truly']) => own.filter((each) => each.truly === truly).length;
        expect(count('repaired'), `${id} ${error}`).toBeGreaterThanOrEqual(4);
        expect(count('wrong'), `${id} ${error}`).toBeGreaterThanOrEqual(1);
      }
  });

  it.each(tasks)('$slug: 95 % of the repairs are found, and 2 % of the rest at most are taken for one', ({ slug }) => {
    expectShares(judged.filter((each) => each.slug === slug));
  });

  it('never shows a repair as missed', () => {
    expect(lines(judged.filter(({ truly, found }) => truly === 'repaired' && found === 'missed'))).toEqual([]);
  });
});
