import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProposedLevel } from '../../../../src/domain/review/proposed-levels.ts';
import { parseRubricYaml } from '../../../../src/exchange/rubric-yaml.ts';
import {
  firstRatings,
  parseRatings,
  ratingsOf,
  stillToRate,
} from '../../../../src/features/findings/spot/spot-ratings.ts';

const parsed = parseRubricYaml(readFileSync('rubrics/mt-spot.yaml', 'utf8'));
if (!parsed.ok) throw new Error('the rubric cannot be read');
const rubric = parsed.content;
const proposed: readonly ProposedLevel[] = [
  { criterion: 'finding', figure: 'recall', value: 0.6, level: 3 },
  { criterion: 'precision', figure: 'precision', value: 0.9, level: 5 },
  { criterion: 'classification', figure: 'typeAccuracy', value: null, level: null },
  { criterion: 'severity', figure: 'severityAccuracy', value: null, level: null },
];

describe('her levels', () => {
  const first = firstRatings(proposed, null);

  it('begin with the proposed ones, and wait for those that nothing proposes', () => {
    expect(first['finding']).toEqual({ level: 3, evidence: '' });
    expect(stillToRate(rubric, proposed, first)).toEqual(['classification', 'severity', 'explanation']);
    expect(ratingsOf(rubric, first).map(({ criterion }) => criterion)).toEqual(['finding', 'precision']);
  });

  it('may be others than proposed with a reason, and never without one', () => {
    const rated = (evidence: string) => ({
      ...first,
      finding: { level: 4, evidence },
      classification: { level: 2, evidence: '' },
      severity: { level: 2, evidence: '' },
      explanation: { level: 3, evidence: '' },
    });
    expect(stillToRate(rubric, proposed, rated(' '))).toEqual(['finding']);
    expect(stillToRate(rubric, proposed, rated('the key leaves one out'))).toEqual([]);
    expect(ratingsOf(rubric, rated('so '))[0]).toEqual({ criterion: 'finding', level: 4, evidence: 'so' });
  });

  it('begin with what she said before, where she did', () => {
    const said = firstRatings(proposed, { ratings: [{ criterion: 'finding', level: 5, evidence: 'why' }] });
    expect(said).toEqual({ finding: { level: 5, evidence: 'why' } });
  });

  it('are read from what was kept, and nothing else is', () => {
    expect(parseRatings(JSON.parse(JSON.stringify(first)))).toEqual(first);
    expect(parseRatings({ finding: { level: 9, evidence: '' } })).toBeNull();
    expect(parseRatings(null)).toBeNull();
  });
});
