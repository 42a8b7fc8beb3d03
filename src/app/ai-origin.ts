import { localStorageOrNull } from './local-storage.ts';

/** `AI_SETTINGS_KEY` of the workspace: its schema is not loaded before there is need of it. */
const KEY = 'yijin.ai';

/**
 * The one origin besides our own that the page may reach: that of the AI the settings name. Read before anything else runs, and
 * so narrowly that nothing but an origin can come out of it.
 */
export function namedAiOrigin(storage: Pick<Storage, 'getItem'> | null): string | null {
  try {
    const { baseUrl }: { baseUrl?: unknown } = JSON.parse(storage?.getItem(KEY) ?? '');
    const { origin } = new URL(String(baseUrl));
    return /^https?:\/\/[a-z0-9.-]+(:\d+)?$/u.test(origin) ? origin : null;
  } catch {
    return null;
  }
}

/** What this page was let reach when it was loaded. In development no policy is set, and it reaches anything. */
export const reachedOrigin: string | null = import.meta.env.PROD ? namedAiOrigin(localStorageOrNull()) : 'any';
