import './theme/mantine.css';
import './theme/tokens.css';
import './theme/base.css';

import { createRoot } from 'react-dom/client';
import { HashRouter } from 'react-router';
import * as z from 'zod/mini';
import { createI18n } from '../i18n/create-i18n.ts';
import { preferredLocale } from '../i18n/locale.ts';
import { createSettingsStore } from '../workspace/settings-store.ts';
import { App } from './App.tsx';
import { AppRoutes } from './AppRoutes.tsx';
import { followLocale } from './follow-locale.ts';
import { createServices } from './services.ts';
import { StartFailed } from './StartFailed.tsx';

// The content security policy forbids code made from text.
z.config({ jitless: true });

async function start(place: HTMLElement): Promise<void> {
  const root = createRoot(place);
  const settings = createSettingsStore({ storage: localStorageOrNull(), locale: preferredLocale(navigator.languages) });
  const servicesComing = createServices();
  const i18n = await createI18n(settings.getState().locale, ['shell', 'library', 'names']);
  followLocale(settings, i18n, document.documentElement);
  window.addEventListener('storage', () => settings.getState().reread());
  try {
    const services = await servicesComing;
    root.render(
      <App i18n={i18n} settings={settings} services={services}>
        <HashRouter>
          <AppRoutes />
        </HashRouter>
      </App>,
    );
  } catch (error) {
    root.render(<StartFailed error={error} t={i18n.getFixedT(null, 'shell')} />);
  }
}

function localStorageOrNull(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const place = document.getElementById('root');
if (place) void start(place);
