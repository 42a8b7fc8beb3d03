import type { SealedRecord } from '../record/record.ts';

/** What becomes of the records of a file: new ones are added, known ones passed over, others under a known id refused. */
export interface PlacedRecords {
  readonly fresh: readonly SealedRecord[];
  readonly known: number;
  /** Two contents under one id cannot both be true: what is here stays. */
  readonly refused: readonly SealedRecord[];
}

/** Sorts records by what is here: `here` gives the hash under an id. */
export function placeRecords(records: readonly SealedRecord[], here: ReadonlyMap<string, string>): PlacedRecords {
  const fresh: SealedRecord[] = [];
  const refused: SealedRecord[] = [];
  for (const sealed of records) {
    const known = here.get(sealed.record.id);
    if (known === undefined) fresh.push(sealed);
    else if (known !== sealed.sha256) refused.push(sealed);
  }
  return { fresh, known: records.length - fresh.length - refused.length, refused };
}
