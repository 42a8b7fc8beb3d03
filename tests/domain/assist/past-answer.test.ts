import { describe, expect, it } from 'vitest';
import { pastAnswer, quotesIn, sentIn } from '../../../src/domain/assist/past-answer.ts';
import { asked } from './asked-kit.ts';

const TEXTS = { source: '壁画已经起甲。', target: 'The murals are flaking.' };
const quotes = [{ side: 'source', text: '起甲' }];
const EXPLAINED = asked(
  'explain',
  { ...TEXTS, about: { side: 'source', phrase: '起甲' } },
  { explanation: 'Paint comes off.', quotes },
);
const COMPARED = asked(
  'compare',
  { source: TEXTS.source, first: 'The murals are armored.', second: TEXTS.target },
  {
    better: 'second',
    reasons: [
      { quote: { side: 'first', text: 'armored' }, text: 'Wrong.' },
      { quote: { side: 'second', text: 'flaking' }, text: 'Right.' },
      { quote: { side: 'source', text: '起甲' }, text: 'A term.' },
    ],
  },
);

describe('what the coach said, out of the ledger', () => {
  it('is read with its question', () => {
    expect(pastAnswer(EXPLAINED)).toMatchObject({
      purpose: 'explain',
      data: { about: { phrase: '起甲' } },
      answer: { explanation: 'Paint comes off.' },
    });
    expect(sentIn(EXPLAINED)?.map(({ role }) => role)).toEqual(['system', 'user']);
  });

  it.each([
    ['failed', { failure: 'false-quote' }],
    ['was never answered', { answer: null }],
    ['is of another purpose', { purpose: 'draft' }],
    ['was tampered with: no JSON', { asked: 'x' }],
    ['was tampered with: no message of hers', { asked: '[{"role":"system","content":"{}"}]' }],
    ['was tampered with: a role of its own', { asked: '[{"role":"tool","content":"{}"}]' }],
    [
      'was tampered with: another text',
      { asked: EXPLAINED.asked.replace(String.raw`\"source\":\"壁画已经起甲。`, String.raw`\"source\":\"好。`) },
    ],
    ['was tampered with: markup of another form', { answer: '<b>hello</b>' }],
  ])('is none where the call %s', (_what, change) => {
    expect(pastAnswer({ ...EXPLAINED, ...change })).toBeNull();
  });

  it('is none for a rung that was not asked for', () => {
    const data = { ...TEXTS, rung: 1, before: [] };
    expect(pastAnswer(asked('hint', data, { rung: 4, option: 'x', why: 'y' }))).toBeNull();
    expect(pastAnswer(asked('hint', { ...data, rung: 9 }, { rung: 4, option: 'x', why: 'y' }))).toBeNull();
  });

  it('quotes the source and, of two renderings, the one that stands in her text', () => {
    const past = pastAnswer(COMPARED)!;
    expect(quotesIn(past, TEXTS.target)).toEqual([
      { side: 'target', text: 'flaking' },
      { side: 'source', text: '起甲' },
    ]);
    expect(quotesIn(past, 'Another text, flaking.')).toEqual([{ side: 'source', text: '起甲' }]);
    expect(quotesIn(pastAnswer(EXPLAINED)!, '')).toEqual(quotes);
  });
});
