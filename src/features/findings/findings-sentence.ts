import type { FindingTotals } from '../../domain/review/findings.ts';

/** The parts of the one counted sentence, as keys of the catalogue with their numbers. What counts nothing is not said. */
export type SentencePart =
  | { readonly key: 'repaired' | 'repairedAll'; readonly count: number; readonly repaired: number }
  | { readonly key: 'toJudge' | 'missed'; readonly count: number };

/** What became of the planted errors, part by part. Null when the draft has none. */
export function sentenceParts({ errors, repaired, toJudge, missed }: FindingTotals): readonly SentencePart[] | null {
  if (errors === 0) return null;
  const all = repaired === errors;
  return [
    { key: all ? 'repairedAll' : 'repaired', count: errors, repaired },
    ...(toJudge > 0 ? [{ key: 'toJudge', count: toJudge } as const] : []),
    ...(missed > 0 ? [{ key: 'missed', count: missed } as const] : []),
  ];
}
