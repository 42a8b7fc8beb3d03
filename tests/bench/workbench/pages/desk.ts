/** Writes a log into an attempt as the app does, through its own journal. */
import { openStoredServices } from '../../../../src/app/adapters.ts';
import { surroundings } from '../../../../src/app/surroundings.ts';
import type { EditEvent } from '../../../../src/domain/attempt/edit-event.ts';

/** A batch of this many events is what a fast writer fills in a few seconds. */
const BATCH = 25;

async function write(attempt: string, events: readonly EditEvent[], confirmed: number): Promise<number> {
  const { openJournal } = await openStoredServices('/', surroundings, () => undefined);
  const journal = await openJournal(attempt);
  journal.setConfirmed(confirmed);
  for (let from = 0; from < events.length; from += BATCH) {
    for (const event of events.slice(from, from + BATCH)) journal.append(event);
    await journal.flush();
  }
  const written = journal.events.length;
  await journal.close();
  return written;
}
Object.assign(globalThis, { write });
