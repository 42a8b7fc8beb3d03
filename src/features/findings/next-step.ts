import type { Attempt } from '../../domain/attempt/attempt.ts';
import type { SubmissionRecord } from '../../domain/attempt/submission.ts';

/** What she can do next with a task after a round of it. */
export type NextStep =
  /** Open the attempt again for this round. */
  | { readonly kind: 'begin'; readonly round: number }
  /** The next round is under way. */
  | { readonly kind: 'go-on'; readonly round: number }
  /** A later round is handed in already; its findings are there. */
  | { readonly kind: 'later'; readonly round: number; readonly submission: string }
  /** The attempt is not on this device: the work can be read, not gone on with. */
  | { readonly kind: 'none' };

/** The next step after `submission`, given the attempt it belongs to and everything handed in. */
export function nextStep(
  submission: SubmissionRecord,
  attempt: Attempt | null,
  handedIn: readonly SubmissionRecord[],
): NextStep {
  const { round } = submission.body;
  const latest = handedIn
    .filter(({ body }) => body.attempt === submission.body.attempt)
    .reduce((best, one) => (one.body.round > best.body.round ? one : best), submission);
  if (latest.body.round > round) return { kind: 'later', round: latest.body.round, submission: latest.id };
  if (!attempt) return { kind: 'none' };
  return attempt.state === 'open' ? { kind: 'go-on', round: attempt.round } : { kind: 'begin', round: round + 1 };
}
