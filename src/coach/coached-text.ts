import type { LanguageTag } from '../domain/text/language.ts';
import type { CoachPurpose } from '../domain/assist/past-answer.ts';

/** The segment the coach is asked about, as it stands now. */
export interface CoachedText {
  readonly id: string;
  readonly source: string;
  /** Her translation, or the draft where she does not write one. */
  readonly text: string;
  /** The machine draft, where she may see it and edits it; else null. */
  readonly draft: string | null;
}

/** A check or a finding that can be explained. */
export interface Explainable {
  readonly id: string;
  /** What its button says. */
  readonly label: string;
  readonly type: string;
  readonly words: string;
  readonly note: string;
}

/** The panel asked for by a command, anew each time: with words to explain, if some are selected. */
export interface CoachAsked {
  readonly flow: CoachPurpose | null;
  readonly words: string;
}

export interface CoachLanguages {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
}
