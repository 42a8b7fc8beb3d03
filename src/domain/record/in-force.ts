import type { YijinRecord } from './record.ts';

/** The records no other one of the list supersedes, in their order. A superseding record that is not there changes nothing. */
export function inForce<R extends YijinRecord>(records: readonly R[]): readonly R[] {
  const superseded = new Set(records.map((record) => record.supersedes));
  return records.filter((record) => !superseded.has(record.id));
}
