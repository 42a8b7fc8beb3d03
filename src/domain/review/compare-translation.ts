/** What can be said of a translation made without the draft, when draft and reference stand beside it. */
import type { Exercise } from '../exercise/exercise.ts';
import type { Key } from '../exercise/key.ts';
import { measureTask, type Chrf2Value, type TaskMeasure } from '../metrics/measurement.ts';
import { scriptOf } from '../text/language.ts';
import { countWords } from '../text/words-1.ts';
import { checkPoints, type KeyPoints } from './key-points.ts';

/** TER in percent, not capped: the edits that turn a text into the reference, for each token of the reference. */
export interface TerValue {
  readonly score: number;
  readonly signature: string;
  readonly edits: number;
  readonly refLength: number;
}

/** How like a text is to the reference. */
export interface Likeness {
  readonly chrf2: Chrf2Value;
  readonly ter: TerValue;
}

export interface TranslationFigures {
  /** Of her text, in the unit of the target: words, or characters. */
  readonly length: { readonly rule: 'words-1'; readonly unit: 'words' | 'characters'; readonly words: number };
  /** Her text and the machine draft, each against the key's reference. Null: the key is not at hand, or lacks a segment. */
  readonly reference: { readonly text: Likeness; readonly draft: Likeness } | null;
  /** Null: the key is not at hand, or asks for nothing in particular. */
  readonly points: KeyPoints | null;
}

/** The figures of a translation, pooled over its segments. `texts`: hers by segment id; one that is missing is empty. */
export function compareTranslation(
  exercise: Exercise,
  key: Key | null,
  texts: ReadonlyMap<string, string>,
): TranslationFigures {
  const target = scriptOf(exercise.languages.target);
  const own = exercise.segments.map(({ id }) => texts.get(id) ?? '');
  return {
    length: {
      rule: 'words-1',
      unit: target === 'zh' ? 'characters' : 'words',
      words: own.reduce((sum, text) => sum + countWords(text, target), 0),
    },
    reference: key && likeReference(exercise, key, own),
    points: key && checkPoints(exercise, key, texts),
  };
}

function likeReference(
  { segments, languages }: Exercise,
  key: Key,
  own: readonly string[],
): TranslationFigures['reference'] {
  const target = scriptOf(languages.target);
  const references = new Map(key.segments.map(({ id, reference }) => [id, reference]));
  const compared = segments.flatMap(({ id, draft }, at) => {
    const reference = references.get(id);
    return reference === undefined ? [] : [{ reference, draft, text: own[at] ?? '' }];
  });
  if (compared.length < segments.length) return null;
  // The product's measure compares a hypothesis with what was made of it; here the reference takes that place.
  const against = (pick: (one: (typeof compared)[number]) => string): TaskMeasure | null =>
    measureTask(compared.map((one) => ({ draft: pick(one), text: one.reference, target })));
  const [text, draft] = [against((one) => one.text), against((one) => one.draft)];
  return text && draft && { text: likeness(text), draft: likeness(draft) };
}

function likeness({ chrf2, hter: { score, signature, edits, refLength } }: TaskMeasure): Likeness {
  return { chrf2, ter: { score, signature, edits, refLength } };
}
