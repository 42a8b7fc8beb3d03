import '../../src/app/theme/mantine.css';
import '../../src/app/theme/tokens.css';
import '../../src/app/theme/base.css';

import { MemoryRouter } from 'react-router';
import { render } from 'vitest-browser-react';
import { App } from '../../src/app/App.tsx';
import { followLocale } from '../../src/app/follow-locale.ts';
import { followLook } from '../../src/app/follow-look.ts';
import { PROVIDERS } from '../../src/assist/all-providers.ts';
import { createKeyRing } from '../../src/assist/key-ring.ts';
import type { Assistance } from '../../src/domain/assist/assistance.ts';
import { SettingsPage } from '../../src/features/settings/SettingsPage.tsx';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { absoluteAddress, createAiSettings } from '../../src/workspace/ai-settings.ts';
import type { AiSetup } from '../../src/workspace/ai-setup.ts';
import type { Services } from '../../src/workspace/services.ts';
import { createSettingsStore } from '../../src/workspace/settings-store.ts';
import { memoryStorage } from '../storage/memory-storage.ts';

export interface AiStandIn {
  readonly setup?: Partial<AiSetup>;
  /** What becomes of a test call. */
  readonly ask?: (signal: AbortSignal) => Promise<unknown>;
}

/** Everything of the AI that needs no server: settings and key ring are the real ones. */
export function standInAi(stand: AiStandIn = {}): AiSetup {
  const settings = createAiSettings(memoryStorage());
  const keys = createKeyRing({ storage: memoryStorage(), name: 'k', crypto });
  return {
    providers: PROVIDERS,
    settings,
    keys: { ...keys, shortestPassphrase: 10 },
    address: () => absoluteAddress(settings.getState(), document.baseURI),
    pageOrigin: 'https://yijin.example',
    reaches: () => true,
    reload: () => undefined,
    relay: () => Promise.resolve(null),
    translator: () => Promise.resolve('none'),
    download: () => null,
    subscribeDownload: () => () => undefined,
    ...stand.setup,
  };
}

/** Shows the settings page; the page around it follows the settings as it does in the app. */
export async function showSettings(
  locale: Locale = 'en',
  theme: 'light' | 'dark' = 'light',
  { ai = standInAi(), ask = () => Promise.resolve() }: { ai?: AiSetup; ask?: AiStandIn['ask'] } = {},
) {
  const i18n = await createI18n(locale, ['shell', 'settings', 'ai']);
  const settings = createSettingsStore({ storage: null, locale });
  settings.getState().change({ theme });
  followLocale(settings, i18n, document.documentElement);
  followLook(settings, document.documentElement);
  const assistance = {
    ask: ({ signal }: { signal: AbortSignal }) => ask(signal),
  } as unknown as Assistance;
  // The page asks for no other service.
  const services = {
    ai: () => Promise.resolve(ai),
    assistance: () => Promise.resolve(assistance),
    surroundings: { monotonic: () => performance.now() },
  } as unknown as Services;
  const screen = await render(
    <App i18n={i18n} settings={settings} services={services}>
      <MemoryRouter>
        <main>
          <SettingsPage />
        </main>
      </MemoryRouter>
    </App>,
  );
  return { screen, settings, ai };
}
