import type { SealedRecord } from '../record/record.ts';
import type { AttemptCopy, Note } from './local-row.ts';
import type { Placed } from './place-attempt.ts';
import type { PlacedRecords } from './place-records.ts';

/** What a file holds, read and found sound. */
export interface FileContent {
  readonly records: readonly SealedRecord[];
  readonly attempts: readonly AttemptCopy[];
  readonly notes: readonly Note[];
}

/** What would become of a file here. Nothing is ever overwritten. */
export interface TakeInPlan {
  readonly records: PlacedRecords;
  readonly attempts: readonly { readonly copy: AttemptCopy; readonly placed: Placed }[];
  /** Notes whose place here is empty. */
  readonly notes: readonly Note[];
}

/** Whether taking the file in would change anything. */
export function bringsAnything({ records, attempts, notes }: TakeInPlan): boolean {
  const brings = ['new', 'file-ahead', 'apart'];
  return records.fresh.length + notes.length > 0 || attempts.some(({ placed }) => brings.includes(placed.as));
}
