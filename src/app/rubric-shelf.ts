import type { Typology } from '../domain/errors/typology.ts';
import type { RubricLibrary } from '../domain/review/rubric-library.ts';
import type { Rubric } from '../domain/review/rubric.ts';
import type { Scheme } from '../domain/review/scheme.ts';

/** A rubric that comes with the app: its name, and its chunk. The first route knows no more of it. */
export interface BuiltInRubric {
  readonly id: string;
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
    ids: () => content.default.map(({ id }) => id),
    async load(id) {
      const rubric = content.default.find((one) => one.id === id);
      if (!rubric) throw new RangeError(`There is no rubric ${id}.`);
      return (await rubric.load()).default;
    },
    typology: async () => (await content.loadTypology()).default,
    schemes: async () => (await content.loadSchemes()).default,
  };
}
