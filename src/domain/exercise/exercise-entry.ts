/** The entry of the library for an exercise, the same for one built in and one taken in from a file. */
import { scriptOf } from '../text/language.ts';
import { evaluationWordCount } from '../text/words-1.ts';
import type { Exercise } from './exercise.ts';
import type { ExerciseEntry } from './exercise-library.ts';
import type { Key } from './key.ts';

/** `sha256`: of `JSON.stringify(exercise)`. The source is counted segment by segment, so no word runs over a border. */
export function exerciseEntry(exercise: Exercise, key: Key | null, sha256: string, charsPerWord = 1.6): ExerciseEntry {
  const script = scriptOf(exercise.languages.source);
  const counts = evaluationWordCount(
    exercise.segments.map((segment) => segment.source).join('\n'),
    script,
    charsPerWord,
  );
  const { slug, revision, kind, title, languages, field, level, minutes } = exercise;
  return {
    slug,
    revision,
    tour: exercise.tour === true,
    kind,
    title,
    languages,
    field,
    level,
    minutes,
    postEditing: exercise.brief.postEditing,
    segments: exercise.segments.length,
    words: counts.words,
    characters: counts.characters,
    ewc: counts.ewc,
    plantedErrors: key === null ? null : key.segments.reduce((sum, segment) => sum + segment.errors.length, 0),
    sha256,
  };
}
