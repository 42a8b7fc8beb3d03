/** Reads the whole content of the product from its files, and gathers the faults with their places. */
import type { Typology } from '../domain/errors/typology.ts';
import type { Exercise } from '../domain/exercise/exercise.ts';
import type { Key } from '../domain/exercise/key.ts';
import type { MatchedPair } from '../domain/exercise/matched-pair.ts';
import type { Rubric } from '../domain/review/rubric.ts';
import type { Scheme } from '../domain/review/scheme.ts';
import { checkExerciseYaml } from '../exchange/check-exercise.ts';
import { contentFault, type ContentFault } from '../exchange/content-fault.ts';
import {
  parsePairsYaml,
  parseRubricYaml,
  parseSchemesYaml,
  parseTypologyYaml,
  type ParsedContent,
} from '../exchange/rubric-yaml.ts';

export const TYPOLOGY_FILE = 'rubrics/learner-1.yaml';
export const SCHEMES_FILE = 'rubrics/schemes.yaml';
export const PAIRS_FILE = 'exercises/pairs.yaml';

export interface FileFault {
  readonly file: string;
  readonly fault: ContentFault;
}
export interface ReadExercise {
  readonly file: string;
  readonly exercise: Exercise;
  readonly key: Key;
}
export interface Content {
  readonly exercises: readonly ReadExercise[];
  readonly rubrics: readonly Rubric[];
  readonly typology: Typology | null;
  readonly schemes: readonly Scheme[];
  readonly pairs: readonly MatchedPair[];
  readonly faults: readonly FileFault[];
}

/** `files`: text by path from the root of the project, with slashes. A YAML file from another folder is read as an exercise. */
export function readContent(files: ReadonlyMap<string, string>): Content {
  const faults: FileFault[] = [];
  const open = <T>(file: string, parse: (text: string) => ParsedContent<T>): T | null => {
    const text = files.get(file);
    const faultsHere = text === undefined ? [contentFault('content-file-missing', { file }, [], null)] : [];
    const parsed: ParsedContent<T> = text === undefined ? { ok: false, faults: faultsHere } : parse(text);
    if (parsed.ok) return parsed.content;
    faults.push(...parsed.faults.map((fault) => ({ file, fault })));
    return null;
  };
  const typology = open(TYPOLOGY_FILE, parseTypologyYaml);
  const schemes = open(SCHEMES_FILE, parseSchemesYaml)?.schemes ?? [];
  const pairs = open(PAIRS_FILE, parsePairsYaml)?.pairs ?? [];
  const paths = [...files.keys()].filter((file) => file.endsWith('.yaml')).toSorted();
  const rubricFiles = paths.filter((file) => IS_RUBRIC.test(file) && file !== TYPOLOGY_FILE && file !== SCHEMES_FILE);
  const rubrics = rubricFiles.flatMap((file) => {
    const rubric = open(file, parseRubricYaml);
    if (rubric !== null) faults.push(...nameFaults(file, rubric.id, `rubrics/${rubric.id}.yaml`));
    return rubric === null ? [] : [rubric];
  });
  // By file name, so that a broken rubric is one fault and not another in every exercise.
  const rubricIds = rubricFiles.map((file) => file.replace(/^.*\/|\.yaml$/g, ''));
  const exercises: ReadExercise[] = [];
  for (const file of paths.filter((path) => IS_EXERCISE.test(path) || IS_ELSEWHERE.test(path))) {
    const {
      exercise,
      key,
      faults: own,
    } = checkExerciseYaml(files.get(file) ?? '', {
      typology: typology ?? NO_TYPOLOGY,
      rubricIds,
    });
    // Without a typology every type would be unknown: that is one fault, not many.
    const known = own.filter(({ code }) => typology !== null || code !== 'unknown-type');
    faults.push(...known.map((fault) => ({ file, fault })));
    if (exercise === null) continue;
    const named = IS_ELSEWHERE.test(file) ? [] : shelfFaults(file, exercise, exercises);
    faults.push(...named);
    if (key !== null && named.every(({ fault }) => fault.code !== 'slug-taken'))
      exercises.push({ file, exercise, key });
  }
  return { exercises, rubrics, typology, schemes, pairs, faults };
}

const IS_RUBRIC = /^rubrics\/[^/]+$/;
const IS_EXERCISE = /^exercises\/[^/]+\/[^/]+$/;
const IS_ELSEWHERE = /^(?!exercises\/|rubrics\/)/;
const NO_TYPOLOGY: Typology = { id: 'none', version: 1, name: { zh: '无', en: 'none' }, severities: [], types: [] };

/** A file is called as its exercise and lies in the folder of its direction; no two exercises have one slug. */
function shelfFaults(
  file: string,
  { slug, languages }: Exercise,
  known: readonly ReadExercise[],
): readonly FileFault[] {
  const folder = `${languages.source.slice(0, 2)}-${languages.target.slice(0, 2)}`;
  const faults = [...nameFaults(file, slug, `exercises/${folder}/${slug}.yaml`)];
  const twin = known.find(({ exercise }) => exercise.slug === slug);
  if (twin === undefined) return faults;
  const fault = contentFault('slug-taken', { slug, file: twin.file }, ['slug'], { line: 1, column: 1 });
  return [...faults, { file, fault }];
}

function nameFaults(file: string, id: string, expected: string): readonly FileFault[] {
  if (file === expected) return [];
  return [{ file, fault: contentFault('not-called-as-slug', { expected, id }, [], { line: 1, column: 1 }) }];
}
