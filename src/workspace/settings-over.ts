/**
 * Settings over a page: the address is that of the settings, and the history entry carries the address of the page that
 * stays below. So a text being written, its undo and its journal stay open while language or theme are changed, and the
 * back button closes the panel.
 */
export const SETTINGS_PATH = '/settings';

interface Over {
  readonly over: string;
}

/** The state of a history entry that shows the settings over the page at `path`. */
export function stateOver(path: string): Over {
  return { over: path };
}

/** The path of the page under the settings; null when the entry has none. */
export function pathUnder(path: string, state: unknown): string | null {
  if (path !== SETTINGS_PATH || typeof state !== 'object' || state === null || !('over' in state)) return null;
  const { over } = state;
  return typeof over === 'string' && over.startsWith('/') && over !== SETTINGS_PATH ? over : null;
}
