import type { Script } from '../text/language.ts';
import { chrfScore } from './chrf.ts';
import type { TaskMeasure } from './measurement.ts';
import { LEVENSHTEIN_SIGNATURE, chrfSignature, terSignature } from './signature.ts';
import { hterSettings } from './ter-settings.ts';
import { corpusTer } from './ter.ts';

/**
 * The counts that the measures of a task are made of, as numbers in a row, so that those of thousands of segments are sent
 * and summed at no cost: edits, length of the text in tokens, ins, del, sub, shift; the 18 counts of chrF2; distance, length of
 * the draft, of the text and of the longer of them in code points. The row of a task is the sum of those of its segments.
 */
export type SegmentCounts = Float64Array<ArrayBuffer>;
const CHRF2_COUNTS = 18;
/** The length of a row. */
export const COUNTS = 6 + CHRF2_COUNTS + 4;

/** The counts of a measure; without the score, which cannot be summed. */
export function countsOf({ hter, chrf2, characters }: TaskMeasure): SegmentCounts {
  const { edits, refLength, ins, del, sub, shift } = hter;
  const { distance, draftLength, textLength, longerLength } = characters;
  const ends = [distance, draftLength, textLength, longerLength];
  return Float64Array.of(edits, refLength, ins, del, sub, shift, ...chrf2.stats, ...ends);
}

/** The corpus value of summed counts, as `poolMeasures` makes it of measures: never a mean of scores. */
export function measureOfCounts(sums: SegmentCounts, target: Script): TaskMeasure {
  const [edits = 0, refLength = 0, ins = 0, del = 0, sub = 0, shift = 0] = sums;
  const stats = [...sums.subarray(6, 6 + CHRF2_COUNTS)];
  const [distance = 0, draftLength = 0, textLength = 0, longerLength = 0] = sums.subarray(6 + CHRF2_COUNTS);
  return {
    hter: {
      ...corpusTer([{ edits, refLength }]),
      signature: terSignature(hterSettings(target)),
      ins,
      del,
      sub,
      shift,
    },
    chrf2: { score: chrfScore(stats), signature: chrfSignature(0), stats },
    characters: {
      distance,
      rate: longerLength === 0 ? 0 : distance / longerLength,
      draftLength,
      textLength,
      longerLength,
      signature: LEVENSHTEIN_SIGNATURE,
    },
  };
}
