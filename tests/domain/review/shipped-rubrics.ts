/** The typology, rubrics and schemes of the product, as tests read them. */
import { readFileSync } from 'node:fs';
import type { Typology } from '../../../src/domain/errors/typology.ts';
import type { Rubric } from '../../../src/domain/review/rubric.ts';
import type { Scheme } from '../../../src/domain/review/scheme.ts';
import {
  parseRubricYaml,
  parseSchemesYaml,
  parseTypologyYaml,
  type ParsedContent,
} from '../../../src/exchange/rubric-yaml.ts';

function read<T>(file: string, parse: (text: string) => ParsedContent<T>): T {
  const parsed = parse(readFileSync(new URL(`../../../rubrics/${file}.yaml`, import.meta.url), 'utf8'));
  if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.faults)}`);
  return parsed.content;
}

export const shippedTypology = (): Typology => read('learner-1', parseTypologyYaml);
export const shippedRubric = (id: string): Rubric => read(id, parseRubricYaml);
export const shippedSchemes = (): readonly Scheme[] => read('schemes', parseSchemesYaml).schemes;
