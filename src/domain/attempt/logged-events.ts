import type { EditEvent } from './edit-event.ts';

interface Journals {
  journal(id: string): Promise<readonly { readonly events: readonly EditEvent[] }[]>;
}

/** The edit log of an attempt. One that is damaged tells nothing, opens nothing, and stands in nobody's way. */
export async function loggedEvents(attempts: Journals, id: string): Promise<readonly EditEvent[]> {
  try {
    return (await attempts.journal(id)).flatMap(({ events }) => events);
  } catch {
    return [];
  }
}
