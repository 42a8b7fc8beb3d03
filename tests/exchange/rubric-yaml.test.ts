import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRubricYaml, parseSchemesYaml, parseTypologyYaml } from '../../src/exchange/rubric-yaml.ts';

const text = (file: string) => readFileSync(new URL(`../../rubrics/${file}.yaml`, import.meta.url), 'utf8');
const codes = (parsed: ReturnType<typeof parseRubricYaml>) =>
  parsed.ok ? [] : parsed.faults.map(({ code, path }) => `${code} ${path}`);

describe('a rubric file', () => {
  const rubric = text('pe-full');
  it.each([
    ['is read', '', '', []],
    ['needs weights that add up to 1', 'weight: 0.35', 'weight: 0.3', ['weights-not-one criteria']],
    ['needs criteria with ids of their own', 'id: terminology', 'id: accuracy', ['criterion-twice criteria']],
    ['needs five levels for each criterion', /\n {6}- \{ zh: 关键处意义错误.*/, '', ['five-levels criteria.0.levels']],
    ['has floors from 1 to 5', 'floor: 2', 'floor: 6', ['number-out-of-range criteria.0.floor']],
    ['has texts in both languages', 'zh: 关键处意义错误, ', '', ['missing-field criteria.0.levels.0.zh']],
    ['says its version as a number', 'version: 1', 'version: one', ['not-a-number version']],
  ])('%s', (_, from, to, expected) => {
    expect(codes(parseRubricYaml(rubric.replace(from, () => to)))).toEqual(expected);
  });
});

it('a typology and the schemes are not taken for a rubric', () => {
  expect(parseTypologyYaml(text('learner-1')).ok).toBe(true);
  expect(parseSchemesYaml(text('schemes')).ok).toBe(true);
  expect(parseRubricYaml(text('learner-1')).ok).toBe(false);
  expect(parseRubricYaml(text('schemes')).ok).toBe(false);
});
