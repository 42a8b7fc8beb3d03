import type { StartingSegment } from '../exercise/starting-text.ts';
import type { Digest } from '../record/digest.ts';
import { takenOut, type Consent } from './consent.ts';
import type { EditEvent } from './edit-event.ts';
import { partStart, sealLines, type EditLog } from './edit-log.ts';
import { redactEvents, withoutTexts } from './mask-events.ts';

/** The full log of a submission as it is taken out of. */
export type FullLog = Pick<EditLog, 'submission' | 'attempt' | 'head'> & { readonly events: readonly EditEvent[] };

/** The events that a consent lets out, with what it withholds masked. None at level `none`. */
export function disclosedEvents(
  segments: readonly StartingSegment[],
  events: readonly EditEvent[],
  { level, redacted }: Pick<Consent, 'level' | 'redacted'>,
): readonly EditEvent[] {
  switch (level) {
    case 'none':
      return [];
    case 'times':
      return withoutTexts(events);
    case 'keys':
      return redactEvents(segments, events, new Set(redacted));
  }
}

/** Whether a consent withholds nothing. */
export function discloses(consent: Pick<Consent, 'level' | 'redacted'>): 'nothing' | 'part' | 'all' {
  if (consent.level === 'none') return 'nothing';
  return consent.level === 'keys' && takenOut(consent) === 0 ? 'all' : 'part';
}

/**
 * The log that a consent lets out in part, as an edit log of its own: it names its level and the head of the full log, and
 * is sealed anew over what is in it. Where nothing is withheld the full log itself goes out, with its seal: `RangeError`.
 */
export async function discloseLog(
  full: FullLog,
  segments: readonly StartingSegment[],
  consent: Pick<Consent, 'level' | 'redacted'>,
  digest: Digest,
): Promise<EditLog> {
  const what = discloses(consent);
  if (what === 'all') throw new RangeError('discloseLog: nothing is withheld');
  const { submission, attempt, head } = full;
  const log = { submission, attempt, level: consent.level, head, encoding: 'json-lines' as const };
  if (what === 'nothing') return { ...log, chunks: [] };
  const redacted = consent.level === 'keys' ? [...new Set(consent.redacted)].sort((a, b) => a - b) : [];
  const part = { events: full.events.length, redacted };
  const sealed = await sealLines(
    await partStart({ ...log, ...part }, digest),
    disclosedEvents(segments, full.events, consent).map((event) => JSON.stringify(event)),
    digest,
  );
  return {
    ...log,
    chunks: [...sealed.chunks],
    disclosed: { head: sealed.head, ...part },
  };
}
