import { ownTextRecord, type KeptOwnText, type OwnTextBody, type OwnTextRecord } from '../domain/exercise/own-text.ts';
import { ownTexts, type OwnText } from '../domain/exercise/own-texts.ts';
import { parseRecord } from '../domain/record/record.ts';
import { sealRecord } from '../domain/record/seal.ts';
import type { Services } from './services.ts';

type Sources = Pick<Services, 'records' | 'surroundings' | 'learner'>;

/** Her own texts on this device, as they stand. */
export async function loadOwnTexts({ records }: Pick<Services, 'records'>): Promise<readonly OwnText[]> {
  const all = await records.list(ownTextRecord.kind);
  return ownTexts(
    all.flatMap(({ line }) => {
      const parsed = parseRecord(line, ownTextRecord);
      return parsed.ok ? [parsed.record] : [];
    }),
  );
}

/** The number of the next edition of a text, which may have been changed in another window since. */
export async function nextRevision(sources: Pick<Services, 'records'>, slug: string): Promise<number> {
  const text = (await loadOwnTexts(sources)).find((one) => one.slug === slug);
  return (text?.latest.exercise.revision ?? 0) + 1;
}

/** Keeps a text of her own, new or changed. Rejects where its form is broken or nothing can be kept; then nothing has changed. */
export async function keepOwnText(sources: Sources, text: KeptOwnText): Promise<void> {
  await write(sources, text, text.exercise.slug);
}

/** Takes a text off the list. Works on it keep it. */
export async function removeOwnText(sources: Sources, slug: string): Promise<void> {
  await write(sources, { state: 'removed', slug }, slug);
}

/** Puts a removed text back on the list, as it was. */
export async function restoreOwnText(sources: Sources, slug: string): Promise<void> {
  const text = (await loadOwnTexts(sources)).find((one) => one.slug === slug);
  if (text?.removed) await write(sources, text.latest, slug);
}

async function write(sources: Sources, body: OwnTextBody, slug: string): Promise<void> {
  const { records, surroundings, learner } = sources;
  const before = (await loadOwnTexts(sources)).find((one) => one.slug === slug);
  const record: OwnTextRecord = {
    id: surroundings.newId(),
    kind: ownTextRecord.kind,
    format: ownTextRecord.format,
    course: learner.course,
    author: learner.code,
    at: surroundings.now(),
    ...(before ? { supersedes: before.record } : {}),
    // What its own schema would refuse later must not be sealed now.
    body: ownTextRecord.body.parse(body),
  };
  await records.add([await sealRecord(record, surroundings.digest)]);
}
