/**
 * The concordance over a student's own confirmed segments: how she has put a wording before, or what she has used one
 * for. It is read out of what she handed in and of the attempts under way; nothing of it is stored.
 */
import type { Exercise } from '../exercise/exercise.ts';
import type { Bilingual } from '../record/bilingual.ts';
import { scriptOf } from '../text/language.ts';
import { foldedLoosely } from '../text/wording-fold.ts';
import { findWording, type WordingPlace } from '../text/wording.ts';

/** A segment as she confirmed it, with where and when that was. */
export interface ConfirmedSegment {
  /** The exercise, and its name. */
  readonly slug: string;
  readonly title: Bilingual;
  readonly n: number;
  readonly source: string;
  readonly target: string;
  /** When it was handed in or last written, ISO 8601 in UTC; null in the attempt she is in: it is the newest there is. */
  readonly at: string | null;
}

/** A confirmed segment ready to be searched: its texts folded once, so that most can be passed over at once. */
export interface SearchableSegment extends ConfirmedSegment {
  readonly folded: { readonly source: string; readonly target: string };
}

/** A segment in which the words were found. */
export interface ConcordanceLine {
  readonly segment: ConfirmedSegment;
  /** Every place of the words on either side. */
  readonly places: { readonly source: readonly WordingPlace[]; readonly target: readonly WordingPlace[] };
}

/**
 * The confirmed segments of one piece of work, in the order of the exercise. Ids the exercise does not have: none. Where
 * errors are only spotted the texts are not hers: none.
 */
export function confirmedSegments(
  exercise: Pick<Exercise, 'slug' | 'title' | 'segments' | 'kind'>,
  texts: readonly { readonly id: string; readonly text: string; readonly confirmed: boolean }[],
  at: string | null,
): readonly ConfirmedSegment[] {
  if (exercise.kind === 'spot') return [];
  const confirmed = new Map(texts.flatMap(({ id, text, confirmed }) => (confirmed ? [[id, text] as const] : [])));
  return exercise.segments.flatMap(({ id, source }, index) => {
    const target = confirmed.get(id);
    if (target === undefined || target === '') return [];
    return [{ slug: exercise.slug, title: exercise.title, n: index + 1, source, target, at }];
  });
}

export function searchable(segment: ConfirmedSegment): SearchableSegment {
  return { ...segment, folded: { source: foldedLoosely(segment.source), target: foldedLoosely(segment.target) } };
}

/**
 * Looks for words in the source and target of each segment, in the order given. Gives a step for each segment, so that
 * whoever asks can pause between them: the line, or null where the words are not there, or where a segment before said
 * the same of the same (a further round, a further try). Words are found as `findWording` finds them (case, quotes,
 * width and spaces aside), in English also at the beginning of longer ones, so that “restor” finds “restorers”.
 */
export function* lookUp(
  segments: Iterable<SearchableSegment>,
  words: string,
  languages: Exercise['languages'],
): Generator<ConcordanceLine | null, void> {
  const wanted = words.trim();
  if (wanted === '') return;
  const needle = foldedLoosely(wanted);
  const seen = new Set<string>();
  const placesIn = (segment: SearchableSegment, side: 'source' | 'target'): readonly WordingPlace[] =>
    segment.folded[side].includes(needle)
      ? findWording(segment[side], wanted, scriptOf(languages[side]), 'loose', 'begin')
      : [];
  for (const segment of segments) {
    const places = { source: placesIn(segment, 'source'), target: placesIn(segment, 'target') };
    const name = `${segment.slug}\n${segment.n}\n${segment.target}`;
    const isNew = places.source.length + places.target.length > 0 && !seen.has(name);
    if (isNew) seen.add(name);
    yield isNew ? { segment, places } : null;
  }
}
