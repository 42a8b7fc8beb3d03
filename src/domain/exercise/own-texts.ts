import { inForce } from '../record/in-force.ts';
import type { KeptOwnText, OwnTextRecord } from './own-text.ts';

/** A text of her own as it stands: its latest edition, and the record that a change of it supersedes. */
export interface OwnText {
  readonly slug: string;
  readonly record: string;
  readonly removed: boolean;
  readonly latest: KeptOwnText;
}

/** The slug of the text that a record is about. */
export function ownTextSlug({ body }: OwnTextRecord): string {
  return body.state === 'kept' ? body.exercise.slug : body.slug;
}

/** How her own texts stand, in the order they came; of two records that both stand the later one counts. */
export function ownTexts(records: readonly OwnTextRecord[]): readonly OwnText[] {
  const standing = new Map<string, OwnText>();
  for (const record of inForce(records)) {
    const slug = ownTextSlug(record);
    const latest = record.body.state === 'kept' ? record.body : records.findLast((one) => isKept(one, slug))?.body;
    // A removal without what it removes shows nothing, and takes nothing away.
    if (latest?.state !== 'kept') continue;
    standing.set(slug, { slug, record: record.id, removed: record.body.state === 'removed', latest });
  }
  return [...standing.values()];
}

function isKept(record: OwnTextRecord, slug: string): boolean {
  return record.body.state === 'kept' && record.body.exercise.slug === slug;
}
