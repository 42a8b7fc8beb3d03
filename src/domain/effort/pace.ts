/** How fast the source was worked through: seconds per word and words per hour. Null where there is no word or no time. */
export interface Pace {
  readonly secondsPerWord: number | null;
  readonly wordsPerHour: number | null;
}

/** The pace of `ms` of editing time over `words` of the source (EWC). No time at all: null, nobody has gone through it. */
export function pace(ms: number, words: number): Pace {
  return ms > 0 && words > 0
    ? { secondsPerWord: ms / 1000 / words, wordsPerHour: (words * 3_600_000) / ms }
    : { secondsPerWord: null, wordsPerHour: null };
}
