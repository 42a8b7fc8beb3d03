import { MAX_SEGMENT } from '../../domain/exercise/exercise.ts';
import { cleanText } from '../../domain/record/plain-text.ts';
import type { Script } from '../../domain/text/language.ts';
import { fitting, sentences } from '../../domain/text/sentences.ts';

/** A text in segments, a sentence each; one that is too long for a segment in parts that fit. */
export function divide(text: string, script: Script): readonly string[] {
  return sentences(cleanText(text), script).flatMap((sentence) => fitting(sentence, MAX_SEGMENT));
}

/** The segments with the one at `at` put together with the next. English words are kept apart by a space. */
export function joined(segments: readonly string[], at: number, script: Script): readonly string[] {
  const [one, next] = [segments[at], segments[at + 1]];
  if (one === undefined || next === undefined) return segments;
  const between = script === 'en' ? ' ' : '';
  return [...segments.slice(0, at), `${one.trimEnd()}${between}${next.trimStart()}`, ...segments.slice(at + 2)];
}

/** The segments with the one at `at` parted at a place in it. A place at either end parts nothing. */
export function parted(segments: readonly string[], at: number, place: number): readonly string[] {
  const words = segments[at] ?? '';
  const [head, tail] = [words.slice(0, place).trim(), words.slice(place).trim()];
  if (head === '' || tail === '') return segments;
  return [...segments.slice(0, at), head, tail, ...segments.slice(at + 1)];
}
