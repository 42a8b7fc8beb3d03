import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposedLevels } from '../../../src/domain/review/proposed-levels.ts';
import type { SpotFindings } from '../../../src/domain/review/spot.ts';
import { parseRubricYaml } from '../../../src/exchange/rubric-yaml.ts';

const parsed = parseRubricYaml(readFileSync('rubrics/mt-spot.yaml', 'utf8'));
if (!parsed.ok) throw new Error('the rubric cannot be read');
const rubric = parsed.content;

function found(recall: number, precision: number, typeAccuracy: number | null, severityAccuracy: number | null) {
  const score = { credit: 0, marked: 0, inKey: 0, f1: 0, recall, precision };
  const findings: SpotFindings = {
    rule: 'spotting-1',
    segments: [],
    score,
    errors: 0,
    found: 0,
    typeAccuracy,
    severityAccuracy,
    falseAlarms: 0,
  };
  return proposedLevels(rubric, findings).map(({ criterion, level }) => `${criterion} ${level}`);
}

describe('the levels that follow from the figures', () => {
  it.each([
    [
      [0, 0, null, null],
      [1, 1, null, null],
    ],
    [
      [0.349, 0.35, 0.399, 0.4],
      [1, 2, 1, 2],
    ],
    [
      [11 / 20, 0.549, 0.55, 0.549],
      [3, 2, 3, 2],
    ],
    [
      [7 / 10, 0.699, 7 / 10, 0.699],
      [4, 3, 4, 3],
    ],
    [
      [17 / 20, 0.849, 17 / 20, 1],
      [5, 4, 5, 5],
    ],
  ] as const)('%j are %j', ([recall, precision, types, severities], levels) => {
    const names = ['finding', 'precision', 'classification', 'severity'];
    expect(found(recall, precision, types, severities)).toEqual(names.map((name, at) => `${name} ${levels[at]}`));
  });
});
