import { exerciseEntry } from '../domain/exercise/exercise-entry.ts';
import { ownTextRecord } from '../domain/exercise/own-text.ts';
import { ownTexts } from '../domain/exercise/own-texts.ts';
import type { Digest } from '../domain/record/digest.ts';
import { parseRecord } from '../domain/record/record.ts';
import type { Imported } from './exercise-shelf.ts';

/** Every edition of the texts of her own, from the lines of their records: one that is not the last may have work on it. */
export async function ownEditions(
  lines: readonly { readonly line: string }[],
  digest: Digest,
): Promise<readonly Imported[]> {
  const records = lines.flatMap(({ line }) => {
    const read = parseRecord(line, ownTextRecord);
    return read.ok ? [read.record] : [];
  });
  const removed = new Set(ownTexts(records).flatMap((text) => (text.removed ? [text.slug] : [])));
  const editions = records.flatMap(({ body }) => (body.state === 'kept' ? [body.exercise] : []));
  return Promise.all(
    editions.map(async (exercise): Promise<Imported> => {
      const entry = exerciseEntry(exercise, null, await digest(JSON.stringify(exercise)));
      return { entry: { ...entry, own: removed.has(exercise.slug) ? 'removed' : 'kept' }, exercise, key: null };
    }),
  );
}
