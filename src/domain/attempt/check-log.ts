/** What an edit log that came with a submission shows: whether it is whole and belongs to it, and how much it lets out. */
import type { StartingSegment } from '../exercise/starting-text.ts';
import type { Digest } from '../record/digest.ts';
import { LogMismatch } from './apply-event.ts';
import type { LogLevel } from './consent.ts';
import type { EditEvent } from './edit-event.ts';
import { openLog, type EditLog, type LogFault } from './edit-log.ts';
import { fitsMask, masked } from './masked-text.ts';
import { replay } from './replay.ts';
import type { SubmissionRecord } from './submission.ts';

export type LogCheckFault =
  | LogFault
  /** It names another submission, attempt or head than the one it came with. */
  | { readonly code: 'other-log' }
  | { readonly code: 'events-missing'; readonly found: number; readonly of: number }
  /** Replayed, it does not fit the exercise, or does not lead to the texts that were handed in. */
  | { readonly code: 'does-not-fit' }
  | { readonly code: 'texts-differ'; readonly segment: string };

export interface CheckedLog {
  readonly level: LogLevel;
  /** How many events had their texts taken out. */
  readonly redacted: number;
  /** As much as is whole. */
  readonly events: readonly EditEvent[];
  /** The first fault met; null where all holds. A log that is not disclosed has none. */
  readonly fault: LogCheckFault | null;
  /**
   * Whether the head the submission commits to was computed from the events. Of a log that is let out in part it cannot
   * be: that its times and keys are those of the full log is then the student's word, until she shows it.
   */
  readonly sealed: boolean;
}

/**
 * Checks the log of a submission: its chain, that it is of this submission, that none of its events is missing, and that
 * it leads from the segments as they began to the texts that were handed in; what is masked fits any text of its length.
 */
export async function checkLog(
  { id, body }: Pick<SubmissionRecord, 'id' | 'body'>,
  segments: readonly StartingSegment[],
  log: EditLog,
  digest: Digest,
): Promise<CheckedLog> {
  const { level, disclosed } = log;
  const redacted = level === 'keys' ? (disclosed?.redacted.length ?? 0) : 0;
  const told = (events: readonly EditEvent[], fault: LogCheckFault | null): CheckedLog => ({
    level,
    redacted,
    events,
    fault,
    sealed: fault === null && level === 'keys' && disclosed === undefined,
  });
  const own = log.submission === id && log.attempt === body.attempt && log.head === body.log.head;
  if (level === 'none') return told([], own ? null : { code: 'other-log' });
  const { events, fault } = await openLog(log, digest);
  if (!own) return told(events, { code: 'other-log' });
  if (fault) return told(events, fault);
  const of = body.log.events;
  if (events.length !== of || (disclosed && disclosed.events !== of)) {
    return told(events, { code: 'events-missing', found: events.length, of });
  }
  return told(events, textsFault(body.texts, segments, events, level));
}

function textsFault(
  texts: SubmissionRecord['body']['texts'],
  segments: readonly StartingSegment[],
  events: readonly EditEvent[],
  level: LogLevel,
): LogCheckFault | null {
  const starts = level === 'times' ? segments.map(({ id, draft }) => ({ id, draft: masked(draft) })) : segments;
  try {
    const states = new Map(replay(starts, events).map(({ id, text }) => [id, text]));
    const parted = texts.find(({ id, text }) => !fitsMask(text, states.get(id) ?? ''));
    return parted ? { code: 'texts-differ', segment: parted.id } : null;
  } catch (error) {
    if (error instanceof LogMismatch || error instanceof RangeError) return { code: 'does-not-fit' };
    throw error;
  }
}
