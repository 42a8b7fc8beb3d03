/** The content files that are no exercises: rubrics, the typology, the scoring schemes, and the matched pairs. */
import type * as z from 'zod/mini';
import { typologySchema, type Typology } from '../domain/errors/typology.ts';
import { matchedPairs, type MatchedPairs } from '../domain/exercise/matched-pair.ts';
import { rubricSchema, type Rubric } from '../domain/review/rubric.ts';
import { schemesSchema, type Schemes } from '../domain/review/scheme.ts';
import type { ContentFault, ContentPath, LinePlace } from './content-fault.ts';
import { formFaults } from './form-faults.ts';
import { readYaml } from './yaml-document.ts';

export type ParsedContent<T> =
  | { readonly ok: true; readonly content: T; readonly locate: (path: ContentPath) => LinePlace }
  | { readonly ok: false; readonly faults: readonly ContentFault[] };

/** Reads a rubric. Never throws. */
export function parseRubricYaml(text: string): ParsedContent<Rubric> {
  return parse(text, rubricSchema);
}

/** Reads a typology with its severities. Never throws. */
export function parseTypologyYaml(text: string): ParsedContent<Typology> {
  return parse(text, typologySchema);
}

/** Reads the list of scoring schemes. Never throws. */
export function parseSchemesYaml(text: string): ParsedContent<Schemes> {
  return parse(text, schemesSchema);
}

/** Reads the list of matched pairs of exercises. Never throws. */
export function parsePairsYaml(text: string): ParsedContent<MatchedPairs> {
  return parse(text, matchedPairs);
}

function parse<T>(text: string, schema: z.ZodMiniType<T>): ParsedContent<T> {
  const read = readYaml(text);
  if (!read.ok) return read;
  const parsed = schema.safeParse(read.value);
  if (!parsed.success) return { ok: false, faults: formFaults(parsed.error, read.value, read.locate) };
  return { ok: true, content: parsed.data, locate: read.locate };
}
