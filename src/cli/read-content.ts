/** Reads the whole content of the product from its files, and gathers the faults with their places. */
import type { Typology } from '../domain/errors/typology.ts';
import type { Exercise } from '../domain/exercise/exercise.ts';
import type { Key } from '../domain/exercise/key.ts';
import type { Rubric } from '../domain/review/rubric.ts';
import type { Scheme } from '../domain/review/scheme.ts';
import { checkExerciseYaml } from '../exchange/check-exercise.ts';
import { contentFault, type ContentFault } from '../exchange/content-fault.ts';
import { parseRubricYaml, parseSchemesYaml, parseTypologyYaml, type ParsedContent } from '../exchange/rubric-yaml.ts';

export const TYPOLOGY_FILE = 'rubrics/learner-1.yaml';
export const SCHEMES_FILE = 'rubrics/schemes.yaml';

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
  readonly faults: readonly FileFault[];
}

/** `files`: text by path from the root of the project, with slashes. Only `exercises/**` and `rubrics/*` YAML is read. */
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
  const paths = [...files.keys()].filter((file) => file.endsWith('.yaml')).toSorted();
  const rubrics: Rubric[] = [];
  for (const file of paths) {
    if (!/^rubrics\/[^/]+$/.test(file) || file === TYPOLOGY_FILE || file === SCHEMES_FILE) continue;
    const rubric = open(file, parseRubricYaml);
    if (rubric === null) continue;
    rubrics.push(rubric);
    faults.push(...nameFaults(file, rubric.id, `rubrics/${rubric.id}.yaml`));
  }
  const exercises: ReadExercise[] = [];
  for (const file of paths) {
    if (!/^exercises\/[^/]+\/[^/]+$/.test(file)) continue;
    const context = { typology: typology ?? NO_TYPOLOGY, rubricIds: rubrics.map(({ id }) => id) };
    const { exercise, key, faults: own } = checkExerciseYaml(files.get(file) ?? '', context);
    // Without a typology every type would be unknown: that is one fault, not many.
    faults.push(
      ...own.filter(({ code }) => typology !== null || code !== 'unknown-type').map((fault) => ({ file, fault })),
    );
    if (exercise === null) continue;
    const { slug, languages } = exercise;
    const folder = `${languages.source.slice(0, 2)}-${languages.target.slice(0, 2)}`;
    faults.push(...nameFaults(file, slug, `exercises/${folder}/${slug}.yaml`));
    const twin = exercises.find((other) => other.exercise.slug === slug);
    if (twin !== undefined) {
      faults.push({
        file,
        fault: contentFault('slug-taken', { slug, file: twin.file }, ['slug'], { line: 1, column: 1 }),
      });
    } else if (key !== null) exercises.push({ file, exercise, key });
  }
  return { exercises, rubrics, typology, schemes, faults };
}

const NO_TYPOLOGY: Typology = { id: 'none', version: 1, name: { zh: '无', en: 'none' }, severities: [], types: [] };

function nameFaults(file: string, id: string, expected: string): readonly FileFault[] {
  if (file === expected) return [];
  return [{ file, fault: contentFault('not-called-as-slug', { expected, id }, [], { line: 1, column: 1 }) }];
}
