import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Submission } from '../../../src/domain/attempt/submission.ts';
import { assessSubmission, taskLength } from '../../../src/domain/review/assess.ts';
import { parseExerciseYaml } from '../../../src/exchange/exercise-yaml.ts';

const parsed = parseExerciseYaml(readFileSync('exercises/zh-en/zh-en-digital-dunhuang.yaml', 'utf8'));
if (!parsed.ok || !parsed.key) throw new Error('the exercise is sound');
const { exercise, key } = parsed;

function submission(text: (id: string, draft: string) => string): Submission {
  const texts = exercise.segments.map(({ id, draft }) => ({ id, text: text(id, draft), confirmed: true }));
  return { texts } as unknown as Submission;
}
const references = new Map(key.segments.map(({ id, reference }) => [id, reference]));

describe('the assessment of a submission', () => {
  it('of an untouched draft shows no change at all, and every error missed', () => {
    const { measure, findings } = assessSubmission(
      exercise,
      key,
      submission((_, draft) => draft),
    );
    expect(measure).toMatchObject({ hter: { score: 0, edits: 0 }, chrf2: { score: 100 }, characters: { distance: 0 } });
    expect(findings?.totals).toMatchObject({ repaired: 0, toJudge: 0, preferential: 0 });
    expect(findings?.totals.missed).toBe(findings?.totals.errors);
  });

  it('of the references finds every error repaired', () => {
    const { findings, segments } = assessSubmission(
      exercise,
      key,
      submission((id) => references.get(id) ?? ''),
    );
    expect(findings?.totals).toMatchObject({ missed: 0, toJudge: 0 });
    const unchanged = exercise.segments.filter(({ id, draft }) => references.get(id) === draft).map(({ id }) => id);
    expect(segments.filter(({ hter }) => hter === 0).map(({ id }) => id)).toEqual(unchanged);
  });

  it('without the key has measures and says that there are no findings', () => {
    const { measure, findings } = assessSubmission(
      exercise,
      null,
      submission((_, draft) => draft),
    );
    expect(findings).toBeNull();
    expect(measure).not.toBeNull();
  });

  it('counts a segment that was not handed in as left as it was', () => {
    const { measure } = assessSubmission(exercise, key, { texts: [] } as unknown as Submission);
    expect(measure?.hter.score).toBe(0);
  });
});

describe('the length of a task', () => {
  it('sums characters first and divides them once', () => {
    const length = taskLength(exercise);
    expect(length).toMatchObject({ rule: 'words-1', unit: 'characters' });
    expect(length.ewc).toBe(Math.round((length.words / 1.6) * 10) / 10);
  });
});
