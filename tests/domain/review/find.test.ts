import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlantedError } from '../../../src/domain/exercise/key.ts';
import { findSegment, findTask } from '../../../src/domain/review/find.ts';
import { charactersChanged, editScript } from '../../../src/domain/text/edit-script.ts';
import { sliceCodePoints, toCodePoints } from '../../../src/domain/text/code-points.ts';
import { shippedDrafts, shippedExercise, shippedExercises } from './shipped-exercises.ts';

const common = {
  id: 'e1',
  type: 'accuracy/mistranslation',
  severity: 'major',
  note: { zh: '注', en: 'note' },
} as const;
const replace = (span: string, accept: string[], reject: string[] = []): PlantedError => ({
  ...common,
  span,
  accept,
  reject,
});
const find = (draft: string, text: string, error: PlantedError, target: 'en-GB' | 'zh-CN' = 'en-GB') =>
  findSegment({ id: 's1', draft, text, errors: [error], target });
const verdict = (draft: string, text: string, error: PlantedError, target: 'en-GB' | 'zh-CN' = 'en-GB') => {
  const [finding] = find(draft, text, error, target).errors;
  return `${finding?.status} ${finding?.reason}`;
};

describe('an error to be worded otherwise', () => {
  const draft = 'The algae well is old. We like the well.';
  const error = replace('algae well', ['caisson ceiling', 'coffered ceiling'], ['algae']);

  it.each([
    ['the draft as it is', draft, 'missed span-stands'],
    ['an accepted wording', 'The caisson ceiling is old. We like the well.', 'repaired accepted'],
    [
      'an accepted wording in capitals, elsewhere in the sentence',
      'It is old, the CAISSON CEILING.',
      'repaired accepted',
    ],
    ['a wording the key does not know', 'The carved roof is old. We like the well.', 'to-judge reworded'],
    ['a rejected wording', 'The algae pit is old. We like the well.', 'to-judge rejected-wording'],
    ['an accepted and a rejected wording', 'The algae caisson ceiling is old.', 'to-judge rejected-wording'],
    [
      'an accepted wording beside the span',
      'The algae well (caisson ceiling) is old.',
      'to-judge accepted-but-span-stands',
    ],
    ['part of an accepted word', 'The caisson ceilings are old.', 'to-judge reworded'],
    ['an edit elsewhere', 'The algae well is very old. We like the well.', 'missed span-stands'],
    ['nothing', '', 'to-judge reworded'],
  ])('with %s', (_, text, expected) => {
    expect(verdict(draft, text, error)).toBe(expected);
  });

  it('is not repaired by a wording the draft already has elsewhere', () => {
    const other = replace('audience', ['visitors']);
    const said = 'The audience came; visitors left.';
    expect(verdict(said, 'People came; visitors left.', other)).toBe('to-judge reworded');
    expect(verdict(said, 'Visitors came; visitors left.', other)).toBe('repaired accepted');
  });

  it('counts a span that the student moved as still standing', () => {
    expect(verdict('Cold is the algae well.', 'The algae well is cold.', error)).toBe('missed span-stands');
  });

  it('does not find a wording across the place where the span stood', () => {
    const said = replace('大', ['新馆'], []);
    expect(verdict('重新大馆开放。', '重新馆开放。', said, 'zh-CN')).toBe('repaired accepted');
    expect(verdict('重新大馆开放。', '重新大馆开放。', said, 'zh-CN')).toBe('missed span-stands');
  });
});

describe('an addition', () => {
  const error: PlantedError = { ...common, span: 'famous', fix: 'delete', reject: ['well-known'] };
  it.each([
    ['left', 'The famous hall.', 'missed span-stands'],
    ['taken out', 'The hall.', 'repaired removed'],
    ['exchanged for a rejected wording', 'The well-known hall.', 'to-judge rejected-wording'],
    ['exchanged for another wording', 'The renowned hall.', 'repaired removed'],
  ])('%s', (_, text, expected) => {
    expect(verdict('The famous hall.', text, error)).toBe(expected);
  });
});

describe('an omission', () => {
  const draft = 'We open at nine, and you can see the caves. Welcome.';
  const error: PlantedError = {
    ...common,
    at: { after: 'see the caves' },
    accept: ['commentary'],
    reject: ['no commentary'],
  };
  it.each([
    ['left as it is', draft, 'missed nothing-inserted'],
    [
      'filled with an accepted wording',
      'We open at nine, and you can see the caves and hear a commentary. Welcome.',
      'repaired accepted',
    ],
    ['filled elsewhere', 'With commentary, we open at nine, and you can see the caves. Welcome.', 'repaired accepted'],
    [
      'filled with another wording',
      'We open at nine, and you can see the caves and hear more. Welcome.',
      'to-judge inserted',
    ],
    [
      'filled with a new sentence',
      'We open at nine, and you can see the caves. Listen to us. Welcome.',
      'to-judge inserted',
    ],
    [
      'filled with a rejected wording',
      'We open at nine, and you can see the caves with no commentary. Welcome.',
      'to-judge rejected-wording',
    ],
    [
      'and words in another clause',
      'We open daily at nine, and you can see the caves. Welcome.',
      'missed nothing-inserted',
    ],
    [
      'and words taken out of its clause',
      'We open at nine, and can see the caves. Welcome.',
      'missed nothing-inserted',
    ],
    [
      'and white space in its clause',
      'We open at nine, and you can  see the caves. Welcome.',
      'missed nothing-inserted',
    ],
  ])('%s', (_, text, expected) => {
    expect(verdict(draft, text, error)).toBe(expected);
  });
});

describe('places', () => {
  it('are code points, of the span in the draft and of the deciding wording in the text', () => {
    const draft = '𠮷 The algae well is old.';
    const text = '𠮷 Look, the caisson ceiling is old.';
    const [finding] = find(draft, text, replace('algae well', ['caisson ceiling'])).errors;
    expect(sliceCodePoints(draft, finding!.inDraft.start, finding!.inDraft.end)).toBe('algae well');
    expect(sliceCodePoints(text, finding!.inText.start, finding!.inText.end)).toBe('caisson ceiling');
  });

  it('of a wording to judge is what stands for the span in the text', () => {
    const text = 'The roof is old.';
    const [finding] = find('The 藻井 is old.', text, replace('藻井', ['caisson ceiling'])).errors;
    expect(sliceCodePoints(text, finding!.inText.start, finding!.inText.end)).toBe('roof');
  });

  it('of an accepted wording that also stood in the draft is the one that was written', () => {
    const text = 'Visitors came; visitors left.';
    const [finding] = find('The audience came; visitors left.', text, replace('The audience', ['visitors'])).errors;
    expect(finding?.inText).toEqual({ start: 0, end: 8 });
  });
});

describe('an omission beside a repaired error', () => {
  const draft = 'Wear a headset and see the algae well from afar. Welcome.';
  const omission: PlantedError = { ...common, id: 'e2', at: { after: 'headset and' }, accept: ['fly up'] };
  const well = replace('algae well', ['caisson ceiling', 'coffered ceiling'], ['seaweed ceiling']);
  const statuses = (text: string, errors: readonly PlantedError[] = [well, omission]) =>
    findSegment({ id: 's1', draft, text, errors, target: 'en-GB' }).errors.map(({ status }) => status);

  it.each([
    ['by the accepted wording alone', 'Wear a headset and see the caisson ceiling from afar. Welcome.', 'missed'],
    [
      'by the accepted wording elsewhere in the clause',
      'Wear a headset and see, from afar, the caisson ceiling. Welcome.',
      'to-judge',
    ],
    ['and other words', 'Wear a headset and soar to see the caisson ceiling from afar. Welcome.', 'to-judge'],
    ['and words beside it', 'Wear a headset and see the old caisson ceiling from afar. Welcome.', 'to-judge'],
    ['and what was missing', 'Wear a headset and fly up to the caisson ceiling from afar. Welcome.', 'repaired'],
  ])('repaired %s', (_, text, expected) => {
    expect(statuses(text)).toEqual(['repaired', expected]);
    expect(statuses(text, [omission, well])).toEqual([expected, 'repaired']);
  });

  it('is to judge where the other error is not repaired', () => {
    expect(statuses('Wear a headset and see the seaweed ceiling from afar. Welcome.')).toEqual([
      'to-judge',
      'to-judge',
    ]);
    expect(statuses('Wear a headset and see the old vault from afar. Welcome.')).toEqual(['to-judge', 'to-judge']);
  });

  it('is not taken for filled by what filled another omission', () => {
    const other: PlantedError = { ...common, id: 'e3', at: { after: 'from afar' }, accept: ['at night'] };
    const text = 'Wear a headset and see the algae well from afar at night. Welcome.';
    expect(statuses(text, [omission, other])).toEqual(['missed', 'repaired']);
  });
});

describe('edits', () => {
  const draft = 'The algae well is old, and it is here. Come and see.';
  const error = replace('algae well', ['caisson ceiling']);
  const edits = (text: string) =>
    find(draft, text, error).edits.map(({ deleted, inserted, relation }) => [deleted, inserted, relation]);

  it('are counted by place: words for words are one, whatever letters they share', () => {
    expect(edits('The algae well is old, and it was there. Come and see.')).toEqual([
      ['is here', 'was there', 'preferential'],
    ]);
    expect(edits(draft)).toEqual([]);
  });

  it('in an error, in the clause of a repaired error and elsewhere are told apart', () => {
    expect(edits('The caisson ceiling is grey, and it is here. Come and look.')).toEqual([
      ['algae well', 'caisson ceiling', 'on-error'],
      ['old', 'grey', 'consequential'],
      ['see', 'look', 'preferential'],
    ]);
  });

  it('that take in a planted error are on it as a whole', () => {
    expect(edits('The old roof was old, and it is here. Come and see.')).toEqual([
      ['algae well is', 'old roof was', 'on-error'],
    ]);
  });

  it('in the clause of an error that was not repaired are preferential', () => {
    expect(edits('The algae well was old, and it is here. Come and see.')).toEqual([['is', 'was', 'preferential']]);
  });

  it('that write the accepted wording in another clause are on the error', () => {
    const written = edits('It is old, and it is here: the caisson ceiling. Come and see.');
    expect(written.find(([, inserted]) => inserted?.includes('caisson'))?.[2]).toBe('on-error');
  });

  it('hold the characters that the canonical script changed, in all what it changed', () => {
    const text = 'The caisson ceiling is grey, and it is here. Come and look.';
    const { edits: places, changed } = find(draft, text, error);
    // algae well > caisson ceiling keeps a, the space, e, l: 6 go, 11 come. old > grey 7, see > look 7.
    expect(places.map(({ characters }) => characters)).toEqual([17, 7, 7]);
    expect(changed).toEqual({ 'on-error': 17, consequential: 7, preferential: 7 });
  });
});

describe('a task', () => {
  const { exercise, key } = shippedExercise('zh-en-digital-dunhuang');
  const planted = key.segments.flatMap(({ errors }) => errors).length;

  it('left as it is has every error missed, and no over-editing to speak of', () => {
    const found = findTask(exercise, key, {});
    expect(found.totals).toEqual({
      errors: planted,
      repaired: 0,
      missed: planted,
      toJudge: 0,
      consequential: 0,
      preferential: 0,
    });
    expect(found.fixRate).toEqual({ low: 0, high: 0, n: planted, reason: null });
    expect(found.missRate).toEqual({ low: 1, high: 1, n: planted, reason: null });
    expect(found.overEditRate).toEqual({ value: null, changedInFree: 0, changed: 0, reason: 'nothing-changed' });
  });

  it('gives rates as bounds while something is left to judge', () => {
    const first = exercise.segments[0]!;
    const found = findTask(exercise, key, { [first.id]: first.draft.replace('at the throat of', 'right on') });
    expect(found.fixRate).toEqual({ low: 0, high: 1 / planted, n: planted, reason: null });
    expect(found.missRate.high).toBe(1);
  });

  it('counts consequential edits neither as needless nor as changed', () => {
    const [first, second] = exercise.segments;
    const texts = new Map([
      [first!.id, first!.draft.replace('lie at the throat of', 'stand at a gateway of')],
      [second!.id, second!.draft.replace('quietly ', '')],
    ]);
    const found = findTask(exercise, key, texts);
    expect(found.totals).toMatchObject({ repaired: 1, consequential: 1, preferential: 1 });
    // lie > stand 8, the throat > a gateway 13, quietly with its space 8.
    expect(found.segments[0]!.edits.map(({ characters }) => characters)).toEqual([8, 13]);
    expect(found.overEditRate).toEqual({ value: 8 / 21, changedInFree: 8, changed: 21, reason: null });
  });

  it('without planted errors has undefined rates, with the reason', () => {
    const free = { ...key, segments: key.segments.map((segment) => ({ ...segment, errors: [] })) };
    expect(findTask(exercise, free, {}).fixRate).toEqual({ low: null, high: null, n: 0, reason: 'no-errors' });
    expect(findTask(exercise, { ...key, segments: [] }, {}).totals.errors).toBe(0);
  });

  it('takes no text from what every object has', () => {
    const odd = { ...exercise, segments: [{ ...exercise.segments[0]!, id: 'constructor' }] };
    expect(findTask(odd, key, {}).segments[0]?.edits).toEqual([]);
  });

  it('is a plain JSON value', () => {
    const found = findTask(exercise, key, { s1: 'Something else.' });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

describe('laws, on random edits of the shipped drafts', () => {
  const segments = shippedExercises().flatMap(({ exercise, key }) =>
    exercise.segments.map((segment, index) => ({
      ...segment,
      ...key.segments[index]!,
      target: exercise.languages.target,
    })),
  );
  const edited = fc
    .tuple(
      fc.constantFrom(...segments),
      fc.nat(),
      fc.nat(12),
      fc.oneof(
        fc.string({ maxLength: 12 }),
        fc.string({ unit: 'binary', maxLength: 6 }),
        fc.constantFrom(...segments.map(({ reference }) => reference)),
      ),
    )
    .map(([segment, at, length, inserted]) => {
      const points = toCodePoints(segment.draft);
      return { segment, text: points.toSpliced(at % (points.length + 1), length, inserted).join('') };
    });

  it.each(segments.map((segment) => [segment.draft, segment] as const))(
    'draft: all missed, reference: all repaired (%s)',
    (_, segment) => {
      const statuses = (text: string) => findSegment({ ...segment, text }).errors.map(({ status }) => status);
      expect(statuses(segment.draft)).toEqual(segment.errors.map(() => 'missed'));
      expect(statuses(segment.reference)).toEqual(segment.errors.map(() => 'repaired'));
    },
  );

  it('never throws; every error has one status; every place lies in its text; the edits make the text', () => {
    fc.assert(
      fc.property(edited, ({ segment, text }) => {
        const found = findSegment({ ...segment, text });
        expect(found.errors.map(({ id }) => id)).toEqual(segment.errors.map(({ id }) => id));
        for (const { inDraft, inText } of found.errors) {
          expect(inDraft.start <= inDraft.end && inDraft.end <= toCodePoints(segment.draft).length).toBe(true);
          expect(0 <= inText.start && inText.start <= inText.end && inText.end <= toCodePoints(text).length).toBe(true);
        }
        const all = charactersChanged(editScript(segment.draft, text));
        expect(found.edits.reduce((sum, { characters }) => sum + characters, 0)).toBe(all);
        expect(Object.values(found.changed).reduce((sum, one) => sum + one, 0)).toBe(all);
        let rebuilt = '';
        let at = 0;
        for (const edit of found.edits) {
          rebuilt += sliceCodePoints(segment.draft, at, edit.at) + edit.inserted;
          at = edit.end;
        }
        expect(rebuilt + sliceCodePoints(segment.draft, at)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('the counts of a task add up', () => {
    const all = shippedDrafts();
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.array(fc.string({ maxLength: 30 }), { maxLength: 4 }),
        ({ exercise, key }, texts) => {
          const given = new Map(texts.map((text, index) => [exercise.segments[index]!.id, text]));
          const { totals, segments: found, fixRate, missRate, overEditRate } = findTask(exercise, key, given);
          expect(totals.repaired + totals.missed + totals.toJudge).toBe(totals.errors);
          const edits = found.flatMap((segment) => segment.edits);
          expect(edits.filter(({ relation }) => relation !== 'on-error').length).toBe(
            totals.consequential + totals.preferential,
          );
          expect((fixRate.low ?? 0) + (missRate.high ?? 0)).toBeCloseTo(1);
          expect(overEditRate.changedInFree).toBeLessThanOrEqual(overEditRate.changed);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('good and bad repairs of the leaflet on antibiotics', () => {
  const { exercise, key } = shippedExercise('en-zh-antibiotics-leaflet');
  const statuses = (id: string, text: string) =>
    findTask(exercise, key, { [id]: text })
      .segments.find((segment) => segment.id === id)
      ?.errors.map(({ status }) => status);

  it.each([
    ['s2', '不是所有的细菌感染都要用抗生素：许多轻度感染会自行痊愈。', ['repaired']],
    ['s2', '细菌感染也不一定都需要抗生素：许多轻症会自己好。', ['repaired']],
    ['s2', '所有细菌感染都不需要抗生素：许多轻度感染会自行痊愈。', ['to-judge']],
    ['s3', '据估计，2019年全球有127万人死于耐药细菌感染，495万人的死亡与耐药细菌感染有关。', ['repaired', 'repaired']],
    ['s3', '2019年，全球估计有127万人死于耐药细菌感染，另有495万人的死亡与之有关。', ['missed', 'repaired']],
    ['s3', '2019年，全球估计有127万人死于耐药细菌感染，此外，4950万人的死亡与之有关。', ['to-judge', 'missed']],
    ['s4', '细菌每次遇到抗生素后存活下来，都可能更难杀灭：产生免疫力的是细菌，而不是您的身体。', ['to-judge']],
    ['s4', '细菌每次遇到抗生素而存活下来，都可能变得更难杀灭：变得耐药的是细菌，而不是您的身体。', ['repaired']],
    ['s7', '除非医生或药剂师另有嘱咐，否则即使感觉好转，也请严格按照处方服完整个疗程。', ['repaired']],
    ['s8', '如果三天后仍不见好转，请致电家庭医生：您也许需要换一种抗生素。', ['repaired', 'repaired']],
    ['s8', '如果三天后仍不见好转，请致电手术诊所：您需要换一种抗生素。', ['to-judge', 'missed']],
    ['s9', '如果孩子在服药后30分钟内吐了，请向药剂师咨询是否要再喂一次。', ['repaired', 'repaired']],
    ['s10', '服用甲硝唑期间及停药后48小时内，请勿饮酒。', ['repaired']],
    ['s10', '服用甲硝唑期间请勿饮酒，最后一次服药满48小时后方可饮酒。', ['repaired']],
    ['s10', '服用甲硝唑期间以及最后一次服药后48小时后，请勿饮酒。', ['to-judge']],
  ])('%s: %s', (id, text, expected) => {
    expect(statuses(id, text)).toEqual(expected);
  });
});

describe('good and bad repairs of the Dunhuang panel', () => {
  const { exercise, key } = shippedExercise('zh-en-digital-dunhuang');
  const statusOf = (id: string, from: string, to: string) => {
    const draft = exercise.segments.find((segment) => segment.id === id)!.draft;
    expect(draft).toContain(from);
    const found = findTask(exercise, key, { [id]: draft.replace(from, to) });
    return found.segments.find((segment) => segment.id === id)?.errors.map(({ status }) => status);
  };

  it.each([
    ['s1', 'at the throat of', 'at a strategic point on', ['repaired']],
    ['s4', 'cracked', 'begun to flake', ['repaired', 'missed', 'missed']],
    ['s4', 'the size of a slap', 'no bigger than your palm', ['missed', 'missed', 'repaired']],
    ['s9', 'over 60', 'aged 60 years of age or over', ['repaired', 'missed']],
    ['s9', 'under 1.4 years of age', 'under 1.4 m tall', ['missed', 'repaired']],
    ['s9', 'under 1.4 years of age', 'under 1.4 meters tall', ['missed', 'to-judge']],
    ['s10', 'caves, let', 'caves, and let', ['repaired']],
    ['s10', 'caves, let', 'caves – let', ['repaired']],
  ])('%s: %s → %s', (id, from, to, expected) => {
    expect(statusOf(id, from, to)).toEqual(expected);
  });
});
