import { expect, it } from 'vitest';
import { withoutHiddenDraft } from '../../../src/domain/exercise/starting-text.ts';
import { shippedExercise } from '../review/shipped-exercises.ts';

it('leaves nothing of the draft in an exercise that is translated without it, and all else as it is', () => {
  const { exercise } = shippedExercise('zh-en-lanzhou-noodles');
  const seen = withoutHiddenDraft(exercise);
  expect(seen.segments.map(({ draft }) => draft)).toEqual(exercise.segments.map(() => ''));
  expect(seen.segments.map(({ source }) => source)).toEqual(exercise.segments.map(({ source }) => source));
  expect({ ...seen, segments: [] }).toEqual({ ...exercise, segments: [] });
});

it('leaves the draft where it is worked on', () => {
  const { exercise } = shippedExercise('zh-en-digital-dunhuang');
  expect(withoutHiddenDraft(exercise)).toEqual(exercise);
});
