import { REFLECTION_QUESTIONS, type ReflectionQuestion } from '../../domain/attempt/submission.ts';
import type { ExerciseKind } from '../../domain/exercise/exercise.ts';

/** What is different in the workbench and its hand-in from one kind of task to another. Stated here and nowhere else. */
export interface KindOfWork {
  /**
   * Whether she works on the machine draft: it can be restored, her changes of it are shown and measured, and her text is
   * never empty but by her own doing. Else the draft is not seen before the hand-in, and a segment begins empty.
   */
  readonly onDraft: boolean;
  /**
   * Whether a later round begins with no segment confirmed: what she handed in stands, and each is looked at once more.
   * Else what was confirmed stays so until it is changed.
   */
  readonly looksAgain: boolean;
  /** Whether readers and purpose are always in sight: above the text where the brief is not beside it. */
  readonly aimInSight: boolean;
  /** Whether she writes instructions that have an AI improve the draft, above the text. */
  readonly instructs: boolean;
  /** Whether she is asked why she translated as she did. */
  readonly rationale: boolean;
  /** What she is asked when looking back. */
  readonly reflection: readonly ReflectionQuestion[];
}

const EDITING: KindOfWork = {
  onDraft: true,
  looksAgain: false,
  aimInSight: false,
  instructs: false,
  rationale: false,
  reflection: REFLECTION_QUESTIONS,
};

// That a segment is done means here that all its errors are marked, which a mark kept from an earlier round does not say.
const SPOTTING: KindOfWork = { ...EDITING, looksAgain: true };

const INSTRUCTING: KindOfWork = { ...EDITING, instructs: true };

const TRANSLATING: KindOfWork = {
  onDraft: false,
  looksAgain: false,
  aimInSight: true,
  instructs: false,
  rationale: true,
  // She has not seen the draft, so nothing is asked about it.
  reflection: REFLECTION_QUESTIONS.filter((question) => question !== 'machine'),
};

export function kindOfWork(kind: ExerciseKind): KindOfWork {
  switch (kind) {
    case 'post-edit':
      return EDITING;
    case 'spot':
      return SPOTTING;
    case 'translate':
      return TRANSLATING;
    case 'instruct':
      return INSTRUCTING;
  }
}
