import type { Timers } from './journal-parts.ts';
import type { JournalWriter } from './journal-writer.ts';

/** How long after opening, and after she has written much, the journal is looked at, in ms. */
const IDLE_MS = 2000;
/** After so many batches. */
const BATCHES = 200;

/**
 * Has the journal of an open attempt sealed in the background: after opening, and from time to time when all is saved.
 * `seal` tells whether there is more to do. When it fails nothing has changed, and it is tried at a later look.
 */
export function sealNowAndThen(writer: JournalWriter, timers: Timers, seal: () => Promise<boolean>): () => void {
  let timer: unknown = null;
  let looked = writer.seq;
  const look = (): void => {
    timer ??= timers.set(() => {
      timer = null;
      if (writer.mode !== 'writing') return;
      // She is writing: at the next pause.
      if (writer.save.state !== 'saved') return look();
      looked = writer.seq;
      seal().then(
        (more) => more && writer.mode === 'writing' && look(),
        () => undefined,
      );
    }, IDLE_MS);
  };
  const listen = (): void => {
    if (writer.seq - looked >= BATCHES) look();
  };
  writer.listeners.add(listen);
  look();
  return () => {
    writer.listeners.delete(listen);
    if (timer !== null) timers.clear(timer);
    timer = null;
  };
}
