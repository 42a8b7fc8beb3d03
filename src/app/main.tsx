import './theme/mantine.css';
import './theme/tokens.css';
import './theme/base.css';

import { lazy, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { HashRouter } from 'react-router';
import * as z from 'zod/mini';
import { createI18n } from '../i18n/create-i18n.ts';
import { preferredLocale } from '../i18n/locale.ts';
import { inAppBrowser } from '../workspace/in-app-browser.ts';
import { createSettingsStore } from '../workspace/settings-store.ts';
import type { Cleared } from '../workspace/device.ts';
import { reachedOrigin } from './ai-origin.ts';
import { App } from './App.tsx';
import { AppRoutes } from './AppRoutes.tsx';
import { followLocale } from './follow-locale.ts';
import { followLook } from './follow-look.ts';
import { localStorageOrNull } from './local-storage.ts';
import { narrowPolicy } from './narrow-policy.ts';
import { createNewVersion } from './new-version.ts';
import { NewVersionNotice } from './NewVersionNotice.tsx';
import { startServiceWorker } from './service-worker.ts';
import type { StorageNotice } from '../storage/storage-error.ts';
import { createServices } from './services.ts';
import { StartBlocked, StartFailed } from './StartFailed.tsx';
import { createStorageTrouble } from './storage-trouble.ts';
import { StorageTroubleNotice } from './StorageTroubleNotice.tsx';

// The content security policy forbids code made from text.
z.config({ jitless: true });

const InAppNotice = lazy(async () => ({ default: (await import('./InAppNotice.tsx')).InAppNotice }));

async function open(place: HTMLElement): Promise<void> {
  const root = createRoot(place);
  const settings = createSettingsStore({ storage: localStorageOrNull(), locale: preferredLocale(navigator.languages) });
  const newVersion = createNewVersion();
  const trouble = createStorageTrouble();
  const speaking = createI18n(settings.getState().locale, ['shell', 'library', 'names']);
  const tell = ({ code }: StorageNotice): void => {
    if (code === 'blocked-by-window') {
      void speaking.then((i18n) => root.render(<StartBlocked t={i18n.getFixedT(null, 'shell')} />));
    } else if (code !== 'unreadable-row') trouble.setState({ code });
  };
  const cleared = (removed: Cleared | null): void => {
    Promise.all([
      import('./ClearedPage.tsx'),
      speaking.then((i18n) => i18n.loadNamespaces('device').then(() => i18n)),
    ]).then(
      ([{ ClearedPage }, i18n]) => root.render(<ClearedPage removed={removed} t={i18n.getFixedT(null, 'device')} />),
      () => window.location.reload(),
    );
  };
  const [i18n, start] = await Promise.all([
    speaking,
    createServices(tell, cleared).then(
      (services) => ({ services }),
      (error: unknown) => ({ error }),
    ),
  ]);
  followLocale(settings, i18n, document.documentElement);
  followLook(settings, document.documentElement);
  // Each letter in another window is noted there too.
  window.addEventListener('storage', ({ key }) => key?.startsWith('yijin.tail.') || settings.getState().reread());
  if ('error' in start) {
    root.render(<StartFailed error={start.error} t={i18n.getFixedT(null, 'shell')} />);
    return;
  }
  const within = inAppBrowser(navigator.userAgent);
  root.render(
    <App i18n={i18n} settings={settings} services={start.services}>
      {within && (
        <Suspense>
          <InAppNotice app={within} />
        </Suspense>
      )}
      <HashRouter>
        <AppRoutes />
      </HashRouter>
      <NewVersionNotice store={newVersion} />
      <StorageTroubleNotice store={trouble} />
    </App>,
  );
  startServiceWorker({ onNewVersion: (apply) => newVersion.setState({ apply }) });
}

// The development server talks to the page over a socket of its own.
if (import.meta.env.PROD) narrowPolicy(document, reachedOrigin === null ? [] : [reachedOrigin]);

const place = document.getElementById('root');
if (place) void open(place);
