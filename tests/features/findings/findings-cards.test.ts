import { describe, expect, it } from 'vitest';
import type { Typology } from '../../../src/domain/errors/typology.ts';
import type { Exercise } from '../../../src/domain/exercise/exercise.ts';
import type { Key, PlantedError } from '../../../src/domain/exercise/key.ts';
import { findTask } from '../../../src/domain/review/find.ts';
import { findingsCards, groupCards } from '../../../src/features/findings/findings-cards.ts';

const both = (text: string) => ({ zh: text, en: text });
const planted = (id: string, severity: PlantedError['severity'], rest: object): PlantedError =>
  ({ id, severity, type: 'terminology/wrong', note: both('why'), ...rest }) as PlantedError;

const exercise = {
  slug: 'caves',
  revision: 1,
  languages: { source: 'zh-CN', target: 'en-GB' },
  segments: [
    { id: 's1', source: '一', draft: 'The murals cracked and the algae well broke.' },
    { id: 's2', source: '二', draft: 'A slap each day.' },
    { id: 's3', source: '三', draft: 'It is open daily.' },
    { id: 's4', source: '四', draft: 'Nice words here.' },
    { id: 's5', source: '五', draft: 'Look at the audience now.' },
  ],
} as unknown as Exercise;

const key: Key = {
  slug: 'caves',
  revision: 1,
  segments: [
    {
      id: 's1',
      reference: 'Reference one.',
      errors: [
        planted('e1', 'minor', { span: 'algae well', accept: ['caisson ceiling', 'coffered ceiling', 'a', 'b'] }),
        planted('e2', 'major', { span: 'cracked', accept: ['flaked'] }),
      ],
    },
    { id: 's2', reference: 'Reference two.', errors: [planted('e1', 'major', { span: 'slap', accept: ['palm'] })] },
    { id: 's3', reference: 'Reference three.', errors: [] },
    { id: 's4', reference: 'Reference four.', errors: [] },
    {
      id: 's5',
      reference: 'Reference five.',
      errors: [planted('e1', 'critical', { span: 'the audience', accept: ['visitors'] })],
    },
  ],
};

const typology = {
  types: [{ id: 'terminology/wrong', name: both('Wrong term') }],
} as unknown as Typology;

const texts = new Map([
  ['s1', 'The murals flaked and the algae well broke.'],
  ['s2', 'A handful each day.'],
  ['s3', 'It is open daily.'],
  ['s4', 'Lovely words here.'],
  ['s5', 'Look at the audience now.'],
]);

const cards = findingsCards({ exercise, key, texts, findings: findTask(exercise, key, texts), typology });

describe('cards', () => {
  it('stand in the order of the text, with number, source and reference', () => {
    expect(cards.map(({ id, n }) => [id, n])).toEqual([
      ['s1', 1],
      ['s2', 2],
      ['s3', 3],
      ['s4', 4],
      ['s5', 5],
    ]);
    expect(cards[0]).toMatchObject({ source: '一', reference: 'Reference one.' });
  });

  it('give missed errors first, numbered as they stand in the draft', () => {
    expect(cards[0]?.errors.map(({ id, number, status }) => [id, number, status])).toEqual([
      ['e1', 2, 'missed'],
      ['e2', 1, 'repaired'],
    ]);
  });

  it('say what would do only while an error is not repaired, three wordings at most', () => {
    expect(cards[0]?.errors.map(({ wouldDo }) => wouldDo)).toEqual([['caisson ceiling', 'coffered ceiling', 'a'], []]);
  });

  it('say what was drafted, what stands there, and what kind of error it is', () => {
    expect(cards[1]?.errors[0]).toMatchObject({
      status: 'to-judge',
      reason: 'reworded',
      drafted: 'slap',
      standing: 'handful',
      type: { name: { en: 'Wrong term' } },
    });
  });

  it('hold the edits that answer to no error', () => {
    expect(cards[3]?.preferential.map(({ deleted, inserted }) => [deleted, inserted])).toEqual([['Nice', 'Lovely']]);
    expect(cards.flatMap(({ preferential }) => preferential)).toHaveLength(1);
  });

  it('without a key say nothing of errors and edits', () => {
    const bare = findingsCards({ exercise, key: null, texts, findings: null, typology });
    for (const card of bare) {
      expect(card).toMatchObject({ errors: [], preferential: [], consequential: [], reference: null });
    }
    expect(bare[3]?.places).toMatchObject([{ deleted: 'Nice', inserted: 'Lovely' }]);
  });
});

describe('groups', () => {
  it('begin with what was missed, the severest first, and end with what was rightly left', () => {
    expect(groupCards(cards).map(({ group, cards: own }) => [group, own.map(({ id }) => id)])).toEqual([
      ['missed', ['s5', 's1']],
      ['to-judge', ['s2']],
      ['preferential', ['s4']],
      ['left', ['s3']],
    ]);
  });
});
