import type { Typology } from '../errors/typology.ts';
import type { Rubric } from './rubric.ts';
import type { Scheme } from './scheme.ts';

/** What a list of rubrics shows. */
export interface RubricEntry {
  readonly id: string;
  readonly version: number;
  readonly name: Rubric['name'];
  readonly aim: Rubric['aim'];
  readonly criteria: number;
}

/** Where rubrics, the typology and the scoring schemes come from. */
export interface RubricLibrary {
  list(): readonly RubricEntry[];
  /** Rejects when there is no such rubric. */
  load(id: string): Promise<Rubric>;
  typology(): Promise<Typology>;
  schemes(): Promise<readonly Scheme[]>;
}
