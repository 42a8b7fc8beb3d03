import type { EditEvent } from '../../domain/attempt/edit-event.ts';

/** Checks that were set aside: segment and check → the reason given. */
export type Dismissals = ReadonlyMap<string, string>;

/** The name a check has among those of all segments. */
export function dismissalKey(segment: string, check: string): string {
  return `${segment} ${check}`;
}

/** What the log says was set aside; a later remark without a word brings a check back. */
export function dismissalsIn(events: Iterable<EditEvent>): Dismissals {
  const found = new Map<string, string>();
  for (const event of events) {
    if (event.kind !== 'remark' || event.about !== 'check-dismissed') continue;
    if (event.segment === undefined || event.ref === undefined) continue;
    const key = dismissalKey(event.segment, event.ref);
    if (event.text === '') found.delete(key);
    else found.set(key, event.text);
  }
  return found;
}
