import { describe, expect, it } from 'vitest';
import {
  MAX_ANSWER,
  parseAnswer,
  parseDraftLine,
  type AnswerFault,
  type ObjectPurpose,
} from '../../../src/domain/assist/answer.ts';
import type { HintData, QuestionData } from '../../../src/domain/assist/question.ts';
import { MAX_SEGMENT } from '../../../src/domain/exercise/exercise.ts';

const languages = { source: 'zh-CN', target: 'en-GB' } as const;
const passage = { languages, source: '译事三难：信、达、雅。', target: 'Three things are hard: faith, flow, grace.' };
const DATA: { readonly [P in ObjectPurpose]: QuestionData[P] } = {
  test: {},
  explain: { ...passage, about: { side: 'source', phrase: '雅' } },
  hint: { ...passage, rung: 1, before: [] },
  compare: { languages, source: passage.source, first: 'faith', second: 'fidelity' },
  reason: { ...passage, draft: 'Three difficulties.', reason: '更自然' },
  alternatives: { ...passage, selected: 'grace' },
};
const quote = { side: 'source', text: '信、达、雅' };
const GOOD: { readonly [P in ObjectPurpose]: object } = {
  test: { ok: true },
  explain: { explanation: '讲的是文采。', quotes: [quote, { side: 'target', text: 'grace' }] },
  hint: { rung: 1, where: { side: 'target', text: 'faith' } },
  compare: {
    better: 'second',
    reasons: [{ quote: { side: 'first', text: 'faith' }, text: 'A belief, not a quality.' }],
  },
  reason: { verdict: 'doubtful', why: '没有说明读者。', quotes: [quote] },
  alternatives: { options: [{ text: 'elegance', note: '' }] },
};
const PURPOSES = Object.keys(GOOD) as ObjectPurpose[];

function faultOf(
  purpose: ObjectPurpose,
  text: string,
  data: QuestionData[ObjectPurpose] = DATA[purpose],
): AnswerFault | null {
  const parsed = parseAnswer(purpose, text, data as never);
  return parsed.ok ? null : parsed.fault;
}

describe.each(PURPOSES)('an answer to %s', (purpose) => {
  const good = JSON.stringify(GOOD[purpose]);

  it('is taken as it is, bare and in a fence', () => {
    for (const text of [good, ` \n${good}\n`, `\`\`\`json\n${good}\n\`\`\``, `\n\`\`\`\n${good}\`\`\`  \n`]) {
      expect(parseAnswer(purpose, text, DATA[purpose] as never)).toEqual({ ok: true, answer: GOOD[purpose] });
    }
  });

  it.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t ', 'empty'],
    ['words', 'Here is my answer.', 'malformed'],
    ['half of it', good.slice(0, -1), 'malformed'],
    ['two of them', `${good}\n${good}`, 'malformed'],
    ['words around it', `Sure!\n${good}`, 'malformed'],
    ['a list', `[${good}]`, 'malformed'],
    ['null', 'null', 'malformed'],
    ['a text', JSON.stringify(good), 'malformed'],
    ['something more in it', JSON.stringify({ ...GOOD[purpose], score: 5 }), 'malformed'],
    ['nothing in it', '{}', 'malformed'],
  ] as const)('that is %s is none', (_what, text, fault) => {
    expect(faultOf(purpose, text)).toBe(fault);
  });

  it('of a megabyte is not even read', () => {
    expect(faultOf(purpose, good + ' '.repeat(1_000_000))).toBe('too-long');
    expect(faultOf(purpose, good + ' '.repeat(MAX_ANSWER[purpose] - good.length))).toBeNull();
    expect(faultOf(purpose, good + ' '.repeat(MAX_ANSWER[purpose] - good.length + 1))).toBe('too-long');
  });
});

describe('a quote', () => {
  it.each([
    ['that stands in neither text', { side: 'source', text: '信达雅' }],
    ['that stands in the other text', { side: 'target', text: '雅' }],
    ['in other letters', { side: 'target', text: 'Faith' }],
    ['that was mended', { side: 'source', text: '译事三难:信' }],
  ])('%s makes the answer useless', (_which, wrong) => {
    expect(faultOf('explain', JSON.stringify({ explanation: 'x', quotes: [quote, wrong] }))).toBe('false-quote');
    expect(faultOf('reason', JSON.stringify({ verdict: 'holds', why: 'x', quotes: [wrong] }))).toBe('false-quote');
    expect(faultOf('hint', JSON.stringify({ rung: 1, where: wrong }))).toBe('false-quote');
  });

  it('of a rendering must stand in that rendering', () => {
    const answer = (side: string, text: string) =>
      JSON.stringify({ better: 'depends', reasons: [{ quote: { side, text }, text: 'x' }] });
    expect(faultOf('compare', answer('second', 'fidelity'))).toBeNull();
    expect(faultOf('compare', answer('first', 'fidelity'))).toBe('false-quote');
    expect(faultOf('compare', answer('target', 'faith'))).toBe('malformed');
    expect(faultOf('compare', answer('languages', 'zh'))).toBe('malformed');
  });

  it('is one to six', () => {
    const answer = (count: number) =>
      JSON.stringify({ explanation: 'x', quotes: Array.from({ length: count }, () => quote) });
    expect([0, 1, 6, 7].map((count) => faultOf('explain', answer(count)))).toEqual([
      'malformed',
      null,
      null,
      'malformed',
    ]);
  });

  it.each(['', ' ', '\n'])('of nothing (%j) is none', (text) => {
    expect(faultOf('hint', JSON.stringify({ rung: 1, where: { side: 'source', text } }))).toBe('malformed');
  });
});

describe('a hint', () => {
  const rungs: Readonly<Record<number, object>> = {
    1: GOOD.hint,
    2: { rung: 2, type: 'accuracy/omission' },
    3: { rung: 3, question: '读者会怎么理解？' },
    4: { rung: 4, option: 'elegance', why: '更贴近原文。' },
  };

  it.each([1, 2, 3, 4] as const)('of rung %i gives that rung away and no other', (rung) => {
    const data: HintData = { ...DATA.hint, rung };
    for (const [given, answer] of Object.entries(rungs)) {
      expect(faultOf('hint', JSON.stringify(answer), data)).toBe(Number(given) === rung ? null : 'malformed');
    }
  });

  it('gives nothing away beside its rung', () => {
    expect(faultOf('hint', JSON.stringify({ ...GOOD.hint, option: 'elegance' }))).toBe('malformed');
    expect(faultOf('hint', JSON.stringify({ rung: 2, type: 'It is an omission.' }), { ...DATA.hint, rung: 2 })).toBe(
      'malformed',
    );
    const long = { rung: 3, question: '问'.repeat(241) };
    expect(faultOf('hint', JSON.stringify(long), { ...DATA.hint, rung: 3 })).toBe('malformed');
  });
});

describe('the words of an answer', () => {
  it.each([
    ['blank', ' '],
    ['of 1501 characters', 'x'.repeat(1501)],
    ['that turn the text on the screen around', 'a\u202Eb'],
    ['with half a character', '\uD83D'],
  ])('%s are none', (_which, explanation) => {
    const text = JSON.stringify({ explanation: 'OK', quotes: [quote] }).replace(
      'OK',
      JSON.stringify(explanation).slice(1, -1).replaceAll('\u202E', '\\u202e'),
    );
    expect(faultOf('explain', text)).toBe('malformed');
  });

  it('stay text, whatever they look like', () => {
    const explanation = '<img src=x onerror=alert(1)> [link](https://evil.example)';
    expect(parseAnswer('explain', JSON.stringify({ explanation, quotes: [quote] }), DATA.explain)).toMatchObject({
      answer: { explanation },
    });
  });
});

describe('a line of a draft', () => {
  const wanted = new Set(['s1', 's2']);

  it('is taken where its segment was asked for', () => {
    expect(parseDraftLine(' {"id":"s2","draft":"Grace."}\r', wanted)).toEqual({ id: 's2', draft: 'Grace.' });
  });

  it.each([
    '',
    '```json',
    'Here you are:',
    '[',
    '{"id":"s3","draft":"Not asked for."}',
    '{"id":"S1","draft":"x"}',
    '{"id":"s1","draft":""}',
    '{"id":"s1","draft":"  "}',
    '{"id":"s1","draft":5}',
    '{"id":"s1"}',
    '{"id":"s1","draft":"x","note":"y"}',
    '{"id":"s1","draft":"x"},',
    `{"id":"s1","draft":"${'x'.repeat(MAX_SEGMENT + 1)}"}`,
  ])('is nothing else: %s', (line) => {
    expect(parseDraftLine(line, wanted)).toBeNull();
  });
});
