/** Keeps what is being written beside the text (the reflection, before it is handed in) on this device, at once. */
export interface NoteKeeper {
  /** What was kept under the name, `unknown` until a schema has parsed it; null when nothing was. */
  read(name: string): unknown;
  /** The names of everything that is kept. */
  names(): readonly string[];
  write(name: string, value: unknown): void;
  remove(name: string): void;
}

export const NOTE_PREFIX = 'yijin.note.';

type NoteStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'length' | 'key'>;

/**
 * A keeper on `localStorage`, or in memory alone where the browser allows none: then a reload loses the notes. No prefix
 * may be the beginning of another.
 */
export function createNoteKeeper(storage: NoteStorage | null, prefix = NOTE_PREFIX): NoteKeeper {
  /** What could not be stored. */
  const memory = new Map<string, string>();
  const kept = (): readonly string[] => {
    try {
      return Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? '');
    } catch {
      return [];
    }
  };
  return {
    read(name) {
      try {
        const text = memory.get(name) ?? storage?.getItem(prefix + name) ?? null;
        return text === null ? null : (JSON.parse(text) as unknown);
      } catch {
        return null;
      }
    },
    names() {
      const stored = kept().flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
      return [...new Set([...stored, ...memory.keys()])];
    },
    write(name, value) {
      const text = JSON.stringify(value);
      memory.set(name, text);
      try {
        if (!storage) return;
        storage.setItem(prefix + name, text);
        // Another window may change it, or take it away.
        memory.delete(name);
      } catch {
        // Full or forbidden: it stays in memory for as long as the page is open.
      }
    },
    remove(name) {
      memory.delete(name);
      try {
        storage?.removeItem(prefix + name);
      } catch {
        // Nothing to remove where nothing could be written.
      }
    },
  };
}
