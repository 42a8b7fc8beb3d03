import '../../src/app/theme/mantine.css';
import '../../src/app/theme/tokens.css';
import '../../src/app/theme/base.css';

import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { Suspense } from 'react';
import { App } from '../../src/app/App.tsx';
import { FindingsPage } from '../../src/features/findings/FindingsPage.tsx';
import { GrowthPage } from '../../src/features/growth/GrowthPage.tsx';
import { ReplayPage } from '../../src/features/replay/ReplayPage.tsx';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { Services } from '../../src/workspace/services.ts';
import { createSettingsStore } from '../../src/workspace/settings-store.ts';

export interface Shown {
  readonly locale?: Locale;
  readonly theme?: 'light' | 'dark';
}

/** Where the page has gone. */
function Elsewhere() {
  return <p data-testid="elsewhere">{useLocation().pathname}</p>;
}

/** The findings, the replay or the growth page at an address, ready to be shown. */
export async function pageAt(services: Services, address: string, { locale = 'en', theme = 'light' }: Shown = {}) {
  const i18n = await createI18n(locale, [
    'shell',
    'names',
    'measures',
    'remarks',
    'findings',
    'comparison',
    'effort',
    'replay',
    'spot',
    'instruct',
    'growth',
    'coach',
    'ai',
  ]);
  const settings = createSettingsStore({ storage: null, locale });
  settings.getState().change({ theme });
  document.documentElement.lang = locale;
  return (
    <App i18n={i18n} settings={settings} services={services}>
      <MemoryRouter initialEntries={[address]}>
        <main>
          <Suspense>
            <Routes>
              <Route path="/findings/:submission" element={<FindingsPage />} />
              <Route path="/replay/:submission" element={<ReplayPage />} />
              <Route path="/growth" element={<GrowthPage />} />
              <Route path="*" element={<Elsewhere />} />
            </Routes>
          </Suspense>
        </main>
      </MemoryRouter>
    </App>
  );
}
