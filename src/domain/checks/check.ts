/** What a check says of a segment. It asks the student to look and never decides: she may set it aside with a reason. */
import type { Exercise } from '../exercise/exercise.ts';
import type { Term } from '../exercise/termbase.ts';
import type { LanguageTag } from '../text/language.ts';

export type CheckKind =
  | 'term-missing'
  | 'term-forbidden'
  | 'term-inconsistent'
  | 'number-missing'
  | 'number-added'
  | 'unit'
  | 'markup-missing'
  | 'markup-added'
  | 'markup-order'
  | 'width'
  | 'quotes'
  | 'spacing'
  | 'doubled'
  | 'untranslated'
  | 'left-over'
  | 'sentences'
  | 'length'
  | 'spelling'
  | 'address'
  | 'over-limit'
  | 'forbidden';

/** A stretch in code points to be replaced, if it still reads `out`. */
export interface Fix {
  readonly start: number;
  readonly end: number;
  readonly out: string;
  readonly with: string;
}

/** What one rule found; places are code points of the side's text. */
export interface Finding {
  readonly kind: CheckKind;
  /** `likely` an error, or a place to `look` at. */
  readonly severity: 'look' | 'likely';
  /** In which text the place lies: what stands nowhere in the target is shown in the source. */
  readonly side: 'source' | 'target';
  readonly start: number;
  readonly end: number;
  /** What is said in the sentence about it; `what` also tells it from others of its kind. */
  readonly params: Readonly<Record<string, string>> & { readonly what: string };
  readonly fix?: Fix;
  /** Words that are missing, to be put in where the student wants them. */
  readonly insert?: string;
}

export interface Check extends Finding {
  /** The same as long as the matter is the same, wherever it moves in the text. */
  readonly id: string;
}

/** A segment to check, with all that the rules go by. */
export interface CheckInput {
  readonly source: string;
  readonly text: string;
  readonly languages: { readonly source: LanguageTag; readonly target: LanguageTag };
  readonly terms: readonly Term[];
  readonly brief: Exercise['brief'];
  /** The renderings of a term in the other segments of the task (`term-use.ts`), to see one rendered in two ways. */
  readonly elsewhere?: (term: Term) => Iterable<string>;
}
