import type { Submission } from '../attempt/submission.ts';
import { hasDraft, type Exercise } from '../exercise/exercise.ts';
import type { Key } from '../exercise/key.ts';
import { measureSegment, poolMeasures, type TaskMeasure } from '../metrics/measurement.ts';
import { scriptOf } from '../text/language.ts';
import { evaluationWordCount } from '../text/words-1.ts';
import { compareTranslation, type TranslationFigures } from './compare-translation.ts';
import { findTask } from './find.ts';
import type { TaskFindings } from './findings.ts';
import { instructFigures, type InstructFigures } from './instruct.ts';
import { spotTask, type AnnotationsOf, type SpotFindings } from './spot.ts';

/** Length of a task's source: evaluation words, words or characters in its own unit, and the rule they were counted by. */
export interface TaskLength {
  readonly rule: string;
  readonly unit: 'words' | 'characters';
  readonly words: number;
  readonly ewc: number;
}

/** One segment of an assessment: its HTER alone, since a short segment's other figures say little. */
export interface SegmentFigures {
  readonly id: string;
  readonly hter: number;
  readonly edits: number;
  readonly refLength: number;
}

/**
 * All that is computed from one submission without a person. What it is made of follows from the kind of the task:
 * post-editing has measures and findings; translating has measures that compare with a draft she did not see; spotting
 * has what was spotted; instructing has what the instructions saved.
 */
export interface Assessment {
  /** Null for spotting, where no text is changed, and where there is no draft to compare with. */
  readonly measure: TaskMeasure | null;
  /** Of post-editing alone. */
  readonly segments: readonly SegmentFigures[];
  readonly length: TaskLength;
  /** Of post-editing; null also when the key is not at hand. */
  readonly findings: TaskFindings | null;
  /** Of spotting; null also when the key is not at hand. */
  readonly spotting: SpotFindings | null;
  /** Of translating: her text beside the reference. */
  readonly translation: TranslationFigures | null;
  /** Of instructing. */
  readonly instruction: InstructFigures | null;
}

/** The length of a task's source by `words-1` (assessment 3.2). */
export function taskLength(exercise: Exercise): TaskLength {
  const script = scriptOf(exercise.languages.source);
  const counts = exercise.segments.map((segment) => evaluationWordCount(segment.source, script));
  const words = counts.reduce((sum, count) => sum + count.words, 0);
  const ewc = evaluationWordCountOf(words, script);
  return { rule: counts[0]?.rule ?? 'words-1', unit: script === 'zh' ? 'characters' : 'words', words, ewc };
}

/** Assesses a submission against its exercise and, where it is at hand, the key. Pure: the same facts give the same figures. */
export function assessSubmission(exercise: Exercise, key: Key | null, submission: Submission): Assessment {
  const length = taskLength(exercise);
  if (exercise.kind === 'spot') {
    const spotting = key && spotTask(exercise, key, annotationsOf(submission));
    return { measure: null, segments: [], length, findings: null, spotting, translation: null, instruction: null };
  }
  const edited = exercise.kind === 'post-edit';
  const target = scriptOf(exercise.languages.target);
  const texts = new Map(submission.texts.map(({ id, text }) => [id, text]));
  const measures = exercise.segments.map(({ id, draft }) => ({
    id,
    measure: measureSegment({ draft, text: texts.get(id) ?? draft, target }),
  }));
  return {
    measure: hasDraft(exercise) ? poolMeasures(measures.map(({ measure }) => measure)) : null,
    segments: edited
      ? measures.map(({ id, measure: { hter } }) => ({
          id,
          hter: hter.score,
          edits: hter.edits,
          refLength: hter.refLength,
        }))
      : [],
    length,
    findings: key && edited ? findTask(exercise, key, texts) : null,
    spotting: null,
    translation: exercise.kind === 'translate' ? compareTranslation(exercise, key, texts) : null,
    instruction: exercise.kind === 'instruct' ? instructFigures(exercise, key, submission) : null,
  };
}

function annotationsOf({ annotations = [] }: Submission): AnnotationsOf {
  return (id) => annotations.flatMap(({ segment, annotation }) => (segment === id ? [annotation] : []));
}

/** Characters are divided once, after summing: a sum of rounded parts would drift. */
function evaluationWordCountOf(words: number, script: 'zh' | 'en'): number {
  return script === 'zh' ? Math.round((words * 10) / 1.6) / 10 : words;
}
