import { expect, it } from 'vitest';
import { anotherQuestion } from '../../../src/features/findings/another/another-question.ts';
import { shippedExercise } from '../../domain/review/shipped-exercises.ts';

const { exercise, key } = shippedExercise('zh-en-digital-dunhuang');

it('asks with the sources and what goes along, and with no draft, no reference and no accepted wording', () => {
  const question = anotherQuestion(exercise, ['s1'], { brief: true, terms: true }, 'en');
  expect(question).toMatchObject({ wanted: ['s1'], brief: { audience: exercise.brief.audience.en } });
  expect(question.document).toEqual(exercise.segments.map(({ id, source }) => ({ id, source })));
  expect(question.terms.map((term) => Object.keys(term)).flat()).not.toContain('also');
  const sent = JSON.stringify(question);
  for (const { draft } of exercise.segments) expect(sent).not.toContain(draft);
  for (const { reference } of key.segments) expect(sent).not.toContain(reference);
});

it('lets brief and terms stay behind', () => {
  expect(anotherQuestion(exercise, [], { brief: false, terms: false }, 'zh-CN')).toMatchObject({
    brief: null,
    terms: [],
  });
});
