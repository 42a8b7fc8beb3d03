import * as z from 'zod/mini';
import type { SegmentState } from '../../domain/attempt/replay.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { scriptOf } from '../../domain/text/language.ts';
import { countWording } from '../../domain/text/wording.ts';

/** The way through a tour in the workbench, one step after another. */
export const TOUR_STEPS = ['brief', 'change', 'measure', 'term', 'confirm', 'handIn'] as const;
export type TourStep = (typeof TOUR_STEPS)[number];

/** What of the tour cannot be seen from the text: what she has said she has read, and whether she has left it. */
const tourNotes = z.catch(
  z.object({
    read: z.catch(z.boolean(), false),
    measured: z.catch(z.boolean(), false),
    left: z.catch(z.boolean(), false),
  }),
  { read: false, measured: false, left: false },
);
export type TourNotes = z.output<typeof tourNotes>;

export function parseTourNotes(kept: unknown): TourNotes {
  return tourNotes.parse(kept);
}

/** A term of the termbase that a draft does not have: the first, for her to put in. Null when every draft has its terms. */
export interface TourTerm {
  readonly segment: string;
  readonly n: number;
  readonly source: string;
  readonly done: boolean;
}

export function tourTerm(
  { terms, languages, segments: given }: Pick<Exercise, 'terms' | 'languages' | 'segments'>,
  segments: readonly SegmentState[],
): TourTerm | null {
  const [from, to] = [scriptOf(languages.source), scriptOf(languages.target)];
  for (const [index, { id, source, draft }] of given.entries()) {
    for (const term of terms) {
      const wordings = [term.target, ...(term.also ?? []), ...(term.forms ?? [])];
      const has = (text: string): boolean => wordings.some((wording) => countWording(text, wording, to) > 0);
      if (countWording(source, term.source, from) === 0 || has(draft)) continue;
      return { segment: id, n: index + 1, source: term.source, done: has(segments[index]?.text ?? draft) };
    }
  }
  return null;
}

/**
 * Where she stands in the tour. It follows what she does: whatever she has done already is not asked of her again, in
 * whichever order she did it.
 */
export function tourStep(segments: readonly SegmentState[], term: TourTerm | null, notes: TourNotes): TourStep {
  if (segments.every(({ confirmed }) => confirmed)) return 'handIn';
  if (!segments.some(({ text, draft }) => text !== draft)) return notes.read ? 'change' : 'brief';
  if (!notes.measured) return 'measure';
  return term && !term.done ? 'term' : 'confirm';
}
