/** The check of all content files: faults as sentences, and a line of figures for each exercise. */
import { contentFault } from '../exchange/content-fault.ts';
import { exerciseFigures, type ExerciseFigures } from './content-figures.ts';
import { contentSchemas } from './content-schemas.ts';
import { tellFault, type ToldFault } from './content-sentences.ts';
import { comparePairs, type PairFigures } from './pair-figures.ts';
import { readContent } from './read-content.ts';

export interface ContentReport {
  /** In the order of the files, errors and warnings as they stand. */
  readonly faults: readonly ToldFault[];
  readonly figures: readonly ExerciseFigures[];
  readonly pairs: readonly PairFigures[];
  /** No errors; warnings may be there. */
  readonly clean: boolean;
}

/** `files`: text by path from the root of the project, the schema files among them. Never throws for what is in a file. */
export function checkContent(files: ReadonlyMap<string, string>): ContentReport {
  const { exercises, pairs, faults } = readContent(files);
  const compared = comparePairs(pairs, exercises);
  const stale = Object.entries(contentSchemas())
    .filter(([file, text]) => files.get(file) !== text)
    .map(([file]) => ({ file, fault: contentFault('schema-stale', {}, [], null) }));
  const told = [...faults, ...compared.faults, ...stale].map(({ file, fault }) => tellFault(file, fault));
  return {
    faults: told,
    figures: exercises.map(({ file, exercise, key }) => exerciseFigures(file, exercise, key)),
    pairs: compared.pairs,
    clean: told.every(({ severity }) => severity !== 'error'),
  };
}
