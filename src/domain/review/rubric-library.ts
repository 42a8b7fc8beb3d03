import type { Typology } from '../errors/typology.ts';
import type { Rubric } from './rubric.ts';
import type { Scheme } from './scheme.ts';

/** Where rubrics, the typology and the scoring schemes come from. */
export interface RubricLibrary {
  /** The ids of those there are. */
  ids(): readonly string[];
  /** Rejects when there is no such rubric. */
  load(id: string): Promise<Rubric>;
  typology(): Promise<Typology>;
  schemes(): Promise<readonly Scheme[]>;
}
