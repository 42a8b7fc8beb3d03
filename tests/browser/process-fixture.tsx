import '../../src/app/theme/mantine.css';
import '../../src/app/theme/tokens.css';
import '../../src/app/theme/base.css';

import { Suspense } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { App } from '../../src/app/App.tsx';
import { ProcessPage } from '../../src/features/process/ProcessPage.tsx';
import { ReplayPage } from '../../src/features/replay/ReplayPage.tsx';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import type { Services } from '../../src/workspace/services.ts';
import { createSettingsStore } from '../../src/workspace/settings-store.ts';
import type { Shown } from './evidence-fixture.tsx';

/** The page of process data: of one submission, or of all without one; or, at its own address, the one that opens a log. */
export async function processPage(
  services: Services,
  submission: string | null,
  { locale = 'en', theme = 'light' }: Shown = {},
) {
  const i18n = await createI18n(locale, ['shell', 'names', 'process', 'replay', 'commands']);
  const settings = createSettingsStore({ storage: null, locale });
  settings.getState().change({ theme });
  document.documentElement.lang = locale;
  return (
    <App i18n={i18n} settings={settings} services={services}>
      <MemoryRouter initialEntries={[addressOf(submission)]}>
        <main>
          <Suspense>
            <Routes>
              <Route path="/process/:submission?" element={<ProcessPage />} />
              <Route path="/replay/:submission?" element={<ReplayPage />} />
              <Route path="*" element={<p>Elsewhere</p>} />
            </Routes>
          </Suspense>
        </main>
      </MemoryRouter>
    </App>
  );
}

function addressOf(submission: string | null): string {
  if (submission === null) return '/process';
  return submission.startsWith('/') ? submission : `/process/${submission}`;
}
