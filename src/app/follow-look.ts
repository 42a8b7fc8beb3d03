import type { StoreApi } from 'zustand';
import type { SettingsState } from '../workspace/settings-store.ts';

/** Lets the page follow the chosen size of text and density of rows, now and after every change (theme/tokens.css). */
export function followLook(settings: StoreApi<SettingsState>, page: HTMLElement): () => void {
  const tell = ({ textSize, density }: SettingsState): void => {
    page.dataset['text'] = textSize;
    page.dataset['density'] = density;
  };
  tell(settings.getState());
  return settings.subscribe(tell);
}
