import '../../src/app/theme/mantine.css';
import '../../src/app/theme/tokens.css';
import '../../src/app/theme/base.css';

import { MemoryRouter } from 'react-router';
import { render } from 'vitest-browser-react';
import { App } from '../../src/app/App.tsx';
import { followLocale } from '../../src/app/follow-locale.ts';
import { followLook } from '../../src/app/follow-look.ts';
import { SettingsPage } from '../../src/features/settings/SettingsPage.tsx';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { Services } from '../../src/workspace/services.ts';
import { createSettingsStore } from '../../src/workspace/settings-store.ts';

/** Shows the settings page; the page around it follows the settings as it does in the app. */
export async function showSettings(locale: Locale = 'en', theme: 'light' | 'dark' = 'light') {
  const i18n = await createI18n(locale, ['shell', 'settings']);
  const settings = createSettingsStore({ storage: null, locale });
  settings.getState().change({ theme });
  followLocale(settings, i18n, document.documentElement);
  followLook(settings, document.documentElement);
  const screen = await render(
    // The page asks for no service.
    <App i18n={i18n} settings={settings} services={{} as Services}>
      <MemoryRouter>
        <main>
          <SettingsPage />
        </main>
      </MemoryRouter>
    </App>,
  );
  return { screen, settings };
}
