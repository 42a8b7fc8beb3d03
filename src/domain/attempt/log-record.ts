import type { StartingSegment } from '../exercise/starting-text.ts';
import type { Digest } from '../record/digest.ts';
import { formatFor, type SealedRecord } from '../record/record.ts';
import { sealRecord } from '../record/seal.ts';
import type { Consent } from './consent.ts';
import { discloseLog, discloses } from './disclose-log.ts';
import type { EditEvent } from './edit-event.ts';
import { editLogRecord, type EditLogRecord } from './edit-log.ts';

/**
 * The record of an edit log as a consent lets it out: the full one itself where nothing is withheld, a record of its own
 * (with a new id) where a part is, none where all of it is. `events` are those of the full log.
 */
export async function disclosedRecord(
  full: SealedRecord<EditLogRecord>,
  events: readonly EditEvent[],
  segments: readonly StartingSegment[],
  consent: Pick<Consent, 'level' | 'redacted'>,
  { newId, digest }: { readonly newId: () => string; readonly digest: Digest },
): Promise<SealedRecord<EditLogRecord> | null> {
  const what = discloses(consent);
  if (what === 'nothing') return null;
  if (what === 'all') return full;
  const body = await discloseLog({ ...full.record.body, events }, segments, consent, digest);
  return sealRecord({ ...full.record, id: newId(), format: formatFor(editLogRecord, body), body }, digest);
}
