import type { Typology } from '../domain/errors/typology.ts';
import type { RubricEntry, RubricLibrary } from '../domain/review/rubric-library.ts';
import type { Rubric } from '../domain/review/rubric.ts';
import type { Scheme } from '../domain/review/scheme.ts';

/** A rubric that comes with the app: its entry, and its chunk. */
export interface BuiltInRubric extends RubricEntry {
  load(): Promise<{ readonly default: Rubric }>;
}

/** What comes with the app, each in a chunk of its own. */
export interface BuiltInContent {
  readonly default: readonly BuiltInRubric[];
  loadTypology(): Promise<{ readonly default: Typology }>;
  loadSchemes(): Promise<{ readonly default: readonly Scheme[] }>;
}

/** The rubrics, the typology and the scoring schemes that are built in. */
export function createRubricShelf(content: BuiltInContent): RubricLibrary {
  return {
    list: () => content.default.map(({ load: _load, ...entry }) => entry),
    async load(id) {
      const rubric = content.default.find((one) => one.id === id);
      if (!rubric) throw new RangeError(`There is no rubric ${id}.`);
      return (await rubric.load()).default;
    },
    typology: async () => (await content.loadTypology()).default,
    schemes: async () => (await content.loadSchemes()).default,
  };
}
