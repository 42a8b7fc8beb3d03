import { copyNotes, NO_COPY, type CopyNotes } from '../domain/copy/standing.ts';
import type { YijinDatabase } from './database.ts';
import { folderRow, type FolderState } from './folder-row.ts';
import { stored } from './storage-error.ts';

/** What this browser knows of copies outside it, beside the data they are of. */
export interface CopyStore {
  notes(): Promise<CopyNotes>;
  changeNotes(change: (notes: CopyNotes) => CopyNotes): Promise<void>;
  /** The folder that takes automatic copies; null when none was chosen. */
  folder(): Promise<FolderState | null>;
  changeFolder(change: (folder: FolderState | null) => FolderState | null): Promise<void>;
  subscribe(listener: () => void): () => void;
}

interface Kept<T> {
  readonly order: number | null;
  readonly value: T;
}

/** The rows of kind `copies` and `copy-folder` of the device. One that cannot be read is told and left where it is. */
export function createCopyStore(db: YijinDatabase): CopyStore {
  const device = db.table('device');
  const read = async <T>(kind: string, open: (row: object) => T | null, otherwise: T): Promise<Kept<T>> => {
    for (const row of await device.where('kind').equals(kind).toArray()) {
      const value = row instanceof Object ? open(row) : null;
      if (value !== null && row instanceof Object && 'order' in row) return { order: Number(row.order), value };
      db.notify({ code: 'unreadable-row', table: 'device', key: kind });
    }
    return { order: null, value: otherwise };
  };
  const change = async <T>(
    kind: string,
    open: (row: object) => T | null,
    otherwise: T,
    step: (value: T) => T,
  ): Promise<void> => {
    await stored('noting a copy', () =>
      db.dexie.transaction('rw', device, async () => {
        const { order, value } = await read(kind, open, otherwise);
        const next = step(value);
        if (next === null) {
          if (order !== null) await device.delete(order);
        } else await device.put({ ...(order === null ? {} : { order }), kind, value: next });
      }),
    );
    db.changes.tell('copies');
  };
  const openNotes = (row: object): CopyNotes | null => {
    const parsed = copyNotes.safeParse('value' in row ? row.value : null);
    return parsed.success ? parsed.data : null;
  };
  const openFolder = (row: object): FolderState | null => {
    const parsed = folderRow.safeParse('value' in row ? row.value : null);
    return parsed.success ? parsed.data : null;
  };
  return {
    notes: () => stored('reading of copies', async () => (await read('copies', openNotes, NO_COPY)).value),
    changeNotes: (step) => change('copies', openNotes, NO_COPY, step),
    folder: () => stored('reading of the folder', async () => (await read('copy-folder', openFolder, null)).value),
    changeFolder: (step) => change<FolderState | null>('copy-folder', openFolder, null, step),
    subscribe: (listener) => db.changes.subscribe('copies', listener),
  };
}
