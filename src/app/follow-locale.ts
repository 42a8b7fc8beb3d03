import type { Translations } from '../i18n/translate.ts';
import type { StoreApi } from 'zustand';
import type { SettingsState } from '../workspace/settings-store.ts';

/** Lets the texts and the page's `lang` follow the language in the settings, now and after every change. */
export function followLocale(settings: StoreApi<SettingsState>, i18n: Translations, page: HTMLElement): () => void {
  const tell = (locale: string): void => {
    page.lang = locale;
    if (i18n.language !== locale) void i18n.changeLanguage(locale);
  };
  tell(settings.getState().locale);
  return settings.subscribe((state, before) => {
    if (state.locale !== before.locale) tell(state.locale);
  });
}
