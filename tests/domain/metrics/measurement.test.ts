import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  measureSegment,
  measureTask,
  poolMeasures,
  type SegmentTexts,
} from '../../../src/domain/metrics/measurement.ts';
import { anyText } from '../text/any-text.ts';
import { goldenPairs } from './golden-file.ts';

function en(draft: string, text: string): SegmentTexts {
  return { draft, text, target: 'en' };
}

const EMPTY = {
  hter: {
    score: 0,
    signature: 'TER|case:lc|tok:tercom|norm:yes|punct:yes|asian:no|ref:once|version:yijin-1',
    edits: 0,
    refLength: 0,
    ins: 0,
    del: 0,
    sub: 0,
    shift: 0,
  },
  chrf2: {
    score: 0,
    signature: 'chrF2|case:mixed|nc:6|nw:0|space:no|beta:2|version:yijin-1',
    stats: Array.from({ length: 18 }, () => 0),
  },
  characters: {
    distance: 0,
    rate: 0,
    draftLength: 0,
    textLength: 0,
    longerLength: 0,
    signature: 'LEV|unit:codepoint|version:yijin-1',
  },
};

describe('measureSegment', () => {
  it('of two empty texts has the values of the specification', () => {
    expect(measureSegment(en('', ''))).toEqual({ ...EMPTY, hter: { ...EMPTY.hter, shifts: [], trace: '' } });
  });

  it('takes the draft as hypothesis and the student’s text as reference', () => {
    const { hter, characters } = measureSegment(en('a b c', 'a'));
    expect(hter).toMatchObject({ score: 200, edits: 2, refLength: 1, del: 2, trace: ' dd', shifts: [] });
    expect(characters).toMatchObject({ distance: 4, draftLength: 5, textLength: 1, longerLength: 5, rate: 0.8 });
    expect(measureSegment(en('some draft', '')).hter).toMatchObject({ score: 100, edits: 2, refLength: 0 });
  });

  it('shows what the golden file has for the target', () => {
    for (const pair of goldenPairs) {
      const { hter, chrf2, characters } = measureSegment({ draft: pair.hyp, text: pair.ref, target: pair.lang });
      const golden = pair.ter_once[pair.lang === 'zh' ? 'norm_asian' : 'norm']!;
      expect([hter.score, hter.edits, hter.refLength]).toEqual([golden.score, golden.edits, golden.ref_len]);
      expect(chrf2.score).toBe(pair.chrf.chrf2);
      expect(characters.distance).toBe(pair.lev);
    }
  });
});

describe('measureTask', () => {
  it('sums first and divides then', () => {
    const { hter, chrf2, characters } = measureTask([en('x', 'y'), en('a b c', 'a b c'), en('', 'd')])!;
    expect(hter).toMatchObject({ score: 40, edits: 2, refLength: 5, ins: 1, del: 0, sub: 1, shift: 0 });
    expect(chrf2.stats.slice(0, 3)).toEqual([4, 5, 3]);
    expect(characters).toMatchObject({ distance: 2, draftLength: 6, textLength: 7, longerLength: 7, rate: 2 / 7 });
  });

  it('the rate of a task stays within 1 when segments trade text', () => {
    expect(measureTask([en('abcd', ''), en('', 'abcd')])!.characters).toMatchObject({ distance: 8, rate: 1 });
  });

  it('has no value for nothing at all and refuses two scripts together', () => {
    expect(measureTask([])).toBeNull();
    expect(() => measureTask([en('a', 'a'), { draft: '好', text: '好', target: 'zh' }])).toThrow(RangeError);
  });

  it('laws: one segment pools to itself, pools of pools agree, all is plain data, untouched drafts have 0', () => {
    const segment = fc.record({ draft: anyText(), text: anyText(), target: fc.constant('zh' as const) });
    fc.assert(
      fc.property(segment, segment, segment, (one, two, three) => {
        const [a, b, c] = [measureSegment(one), measureSegment(two), measureSegment(three)];
        const { shifts: _shifts, trace: _trace, ...hter } = a.hter;
        expect(measureTask([one])).toEqual({ ...a, hter });
        expect(poolMeasures([poolMeasures([a, b])!, c])).toEqual(measureTask([one, two, three]));
        expect(JSON.parse(JSON.stringify(a))).toEqual(a);
        expect(measureSegment({ ...one, text: one.draft }).hter.score).toBe(0);
      }),
    );
  });
});
