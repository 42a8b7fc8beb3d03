/**
 * Chromium keeps all databases of a site in one LevelDB and takes its log up again after a power cut, behind whatever
 * the cut left there: often a stretch of zeros, the length of the file having reached the disk and its last bytes not.
 * The opening after the next meets that hole in the middle of the log, and Chromium throws every database of the site
 * away (the soak `crash` saw it in three runs of three). A log that has grown past the write buffer is put into a table
 * and a new one begun; so one is filled and what filled it deleted.
 */

/** Chromium's write buffer is 4 MiB at most; the last piece is the one that begins the new log. */
const LOG_BYTES = 4.5 * 2 ** 20;
/** Chromium keeps values of more than 64 KiB in files beside the log. */
const PIECE_BYTES = 60 * 2 ** 10;

/**
 * Begins a new log under the databases of this site. Rejects when there is no room for it, or another window is at it;
 * nothing else is touched.
 * @param name of a database that nobody else uses; it is there only meanwhile
 */
export async function beginNewLog(factory: IDBFactory, name: string): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = factory.open(name, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('filling'));
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('blocked', () => reject(new Error('another window begins a new log')));
  });
  try {
    const writing = db.transaction('filling', 'readwrite', { durability: 'strict' });
    const piece = new Uint8Array(PIECE_BYTES);
    for (let at = 0; at * PIECE_BYTES < LOG_BYTES; at++) writing.objectStore('filling').put(piece, at);
    await new Promise<void>((resolve, reject) => {
      writing.addEventListener('complete', () => resolve());
      writing.addEventListener('abort', () => reject(writing.error ?? new Error('the log could not be filled')));
    });
  } finally {
    db.close();
    factory.deleteDatabase(name);
  }
}
