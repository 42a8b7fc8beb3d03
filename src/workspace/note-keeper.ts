/** Keeps what is being written beside the text (the reflection, before it is handed in) on this device, at once. */
export interface NoteKeeper {
  /** What was kept under the name, `unknown` until a schema has parsed it; null when nothing was. */
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  remove(name: string): void;
}

const PREFIX = 'yijin.note.';

/** A keeper on `localStorage`, or in memory alone where the browser allows none: then a reload loses the notes. */
export function createNoteKeeper(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null): NoteKeeper {
  const memory = new Map<string, string>();
  return {
    read(name) {
      try {
        const text = storage?.getItem(PREFIX + name) ?? memory.get(name) ?? null;
        return text === null ? null : (JSON.parse(text) as unknown);
      } catch {
        return null;
      }
    },
    write(name, value) {
      const text = JSON.stringify(value);
      memory.set(name, text);
      try {
        storage?.setItem(PREFIX + name, text);
      } catch {
        // Full or forbidden: it stays in memory for as long as the page is open.
      }
    },
    remove(name) {
      memory.delete(name);
      try {
        storage?.removeItem(PREFIX + name);
      } catch {
        // Nothing to remove where nothing could be written.
      }
    },
  };
}
