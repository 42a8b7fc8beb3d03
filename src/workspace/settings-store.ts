import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Locale } from '../i18n/locale.ts';
import { firstSettings, settingsSchemas, type Settings } from './settings.ts';

/** Theme and language have keys of their own: `public/boot.js` reads them before the first paint. */
export const THEME_KEY = 'yijin.theme';
export const LOCALE_KEY = 'yijin.locale';
export const SETTINGS_KEY = 'yijin.settings';

export interface SettingsDeps {
  /** Where settings are kept: `localStorage`, or null where the browser allows none. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  /** The language to begin in. */
  readonly locale: Locale;
}

export interface SettingsState extends Settings {
  change(patch: Partial<Settings>): void;
  /** Reads what is stored again: another tab may have changed it. */
  reread(): void;
}

/** The settings of this device. A browser that stores nothing still has them, for as long as the page is open. */
export function createSettingsStore(deps: SettingsDeps): StoreApi<SettingsState> {
  const first = firstSettings(deps.locale);
  const schemas = settingsSchemas(first);
  const stored = (key: string): string | null => {
    try {
      return deps.storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  };
  const keep = (key: string, value: string): void => {
    try {
      deps.storage?.setItem(key, value);
    } catch {
      // A full or forbidden storage must not keep anybody from changing the language.
    }
  };
  const read = (): Settings => ({
    theme: schemas.theme.parse(stored(THEME_KEY)),
    locale: schemas.locale.parse(stored(LOCALE_KEY)),
    ...schemas.rest.parse(parseJson(stored(SETTINGS_KEY))),
  });

  return createStore<SettingsState>((set, get) => ({
    ...read(),
    change(patch) {
      set(patch);
      const { theme, locale, change: _change, reread: _reread, ...rest } = get();
      if (patch.theme !== undefined) keep(THEME_KEY, theme);
      if (patch.locale !== undefined) keep(LOCALE_KEY, locale);
      keep(SETTINGS_KEY, JSON.stringify(rest));
    },
    reread: () => set(read()),
  }));
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
