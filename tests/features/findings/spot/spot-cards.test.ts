import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Submission } from '../../../../src/domain/attempt/submission.ts';
import type { Annotation } from '../../../../src/domain/errors/annotation.ts';
import { spotTask } from '../../../../src/domain/review/spot.ts';
import { parseTypologyYaml } from '../../../../src/exchange/rubric-yaml.ts';
import { groupSpotCards, spotCards } from '../../../../src/features/findings/spot/spot-cards.ts';
import { shippedExercise } from '../../../domain/review/shipped-exercises.ts';

const parsed = parseTypologyYaml(readFileSync('rubrics/learner-1.yaml', 'utf8'));
if (!parsed.ok) throw new Error('the typology cannot be read');
const typology = parsed.content;
const { exercise, key } = shippedExercise('zh-en-spot-wetland');

function on(segment: string, words: string, over: Partial<Annotation> = {}) {
  const draft = exercise.segments.find(({ id }) => id === segment)!.draft;
  const start = draft.indexOf(words);
  const annotation: Annotation = {
    id: `a${segment.slice(1)}`,
    side: 'target',
    start,
    end: start + words.length,
    type: 'accuracy/number-name',
    severity: 'major',
    note: '',
    correction: null,
    ...over,
  };
  return { segment, annotation };
}
const annotations = [
  on('s1', 'January'),
  on('s2', 'within a week', { correction: 'within a day' }),
  on('s3', '470,000'),
  on('s9', 'a permit'),
];
const submission = { annotations } as unknown as Submission;
const findings = spotTask(exercise, key, (id) =>
  annotations.flatMap(({ segment, annotation }) => (segment === id ? [annotation] : [])),
);
const cards = spotCards({ exercise, key, submission, findings, typology });
const card = (id: string) => cards.find((one) => one.id === id)!;

describe('the cards of a spotting task', () => {
  it('stand in the group of what asks for her eye most, the severest first', () => {
    expect(groupSpotCards(cards).map(({ group, cards: own }) => [group, own.map(({ id }) => id)])).toEqual([
      ['missed', ['s4', 's6', 's7', 's8']],
      ['misjudged', ['s3', 's9']],
      ['alarm', ['s1']],
      ['right', ['s2']],
      ['clean', ['s5', 's10']],
    ]);
  });

  it('hold each error beside the mark that is about it, and what the key says of the correction', () => {
    expect(card('s2').errors[0]).toMatchObject({
      number: 1,
      found: true,
      typeRight: true,
      severityRight: true,
      correction: 'repaired',
      words: 'within a week',
      mark: { words: 'within a week', correction: 'within a day' },
    });
    expect(card('s3').errors[0]).toMatchObject({ found: true, typeRight: true, severityRight: false });
    expect(card('s7').errors[0]).toMatchObject({ found: false, mark: null, words: '' });
    expect(card('s1').alarms).toMatchObject([{ words: 'January' }]);
  });

  it('have her marks alone where the key is not at hand', () => {
    const bare = spotCards({ exercise, key: null, submission, findings: null, typology });
    expect(bare[1]).toMatchObject({ errors: [], alarms: [], reference: null, marks: [{ words: 'within a week' }] });
  });
});
