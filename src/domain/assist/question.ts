/**
 * What an AI is told, purpose by purpose. This is all of it: an instruction (a plain file of ours) says what to do, and these
 * are the data it is to be done with. Nothing of another student, no key, no name, no mark and no figure is among them.
 */
import type { Exercise } from '../exercise/exercise.ts';
import type { Term } from '../exercise/termbase.ts';

type Languages = Exercise['languages'];

/** The brief in the language of the reader, and the terms of the client, where she lets them go along. */
export interface Setting {
  readonly brief: Readonly<Record<string, string>> | null;
  readonly terms: readonly Pick<Term, 'source' | 'target' | 'forbidden'>[];
}

/** A place in a text, as its words. */
export type Side = 'source' | 'target';

export interface DraftData extends Setting {
  readonly languages: Languages;
  /** Whole, so that each segment is translated in its context. */
  readonly document: readonly { readonly id: string; readonly source: string }[];
  /** The segments wanted: all of them, or those that failed. */
  readonly wanted: readonly string[];
}
export interface InstructData extends Setting {
  readonly languages: Languages;
  readonly segments: readonly { readonly id: string; readonly source: string; readonly draft: string }[];
  /** What the student wrote. The one text that is an instruction and not data. */
  readonly instruction: string;
}
interface Passage {
  readonly languages: Languages;
  readonly source: string;
  readonly target: string;
}
export interface ExplainData extends Passage {
  /** The term or phrase, which stands in source or target; or a finding. */
  readonly about:
    | { readonly side: Side; readonly phrase: string }
    | { readonly type: string; readonly words: string; readonly note: string };
}
/** The ladder: where to look, what kind of problem, a question, an option. */
export const RUNGS = [1, 2, 3, 4] as const;
export type Rung = (typeof RUNGS)[number];
export interface HintData extends Passage {
  readonly rung: Rung;
  /** What the rungs before said, so that the next one goes on from there. */
  readonly before: readonly string[];
}
export interface CompareData {
  readonly languages: Languages;
  readonly source: string;
  readonly first: string;
  readonly second: string;
}
export interface ReasonData extends Passage {
  readonly draft: string;
  readonly reason: string;
}
export interface AlternativesData extends Passage {
  /** The words of the target that others are wanted for; empty for what could come next. */
  readonly selected: string;
}

/** What goes with each purpose. */
export interface QuestionData {
  readonly test: Readonly<Record<string, never>>;
  readonly draft: DraftData;
  readonly instruct: InstructData;
  readonly explain: ExplainData;
  readonly hint: HintData;
  readonly compare: CompareData;
  readonly reason: ReasonData;
  readonly alternatives: AlternativesData;
}

/** The longest question, in UTF-16 units of what is sent. */
export const MAX_QUESTION = 120_000;
