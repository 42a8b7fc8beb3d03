import { Suspense } from 'react';
import { Route, Routes, useLocation, type Location } from 'react-router';
import { pathUnder, SETTINGS_PATH } from '../workspace/settings-over.ts';
import { FaultBoundary } from './FaultBoundary.tsx';
import { Frame } from './Frame.tsx';
import { lazyPage } from './lazy-page.tsx';
import { MissingPage } from './MissingPage.tsx';
import { WORKBENCH_PATH } from './pages.ts';

const LibraryPage = lazyPage(async () => (await import('../features/library/LibraryPage.tsx')).LibraryPage);
const WorkbenchPage = lazyPage(async () => (await import('../features/practice/WorkbenchPage.tsx')).WorkbenchPage);
const FindingsPage = lazyPage(async () => (await import('../features/findings/FindingsPage.tsx')).FindingsPage);

const ReplayPage = lazyPage(async () => (await import('../features/replay/ReplayPage.tsx')).ReplayPage);
const OwnTextPage = lazyPage(async () => (await import('../features/own-text/OwnTextPage.tsx')).OwnTextPage);
const GrowthPage = lazyPage(async () => (await import('../features/growth/GrowthPage.tsx')).GrowthPage);
const DevicePage = lazyPage(async () => (await import('../features/device/DevicePage.tsx')).DevicePage);
const EvidencePage = lazyPage(async () => (await import('../features/evidence/EvidencePage.tsx')).EvidencePage);
const ProcessPage = lazyPage(async () => (await import('../features/process/ProcessPage.tsx')).ProcessPage);
const SettingsPage = lazyPage(async () => (await import('../features/settings/SettingsPage.tsx')).SettingsPage);
const SettingsDrawer = lazyPage(async () => (await import('./SettingsDrawer.tsx')).SettingsDrawer);

/** Which address shows which page. Every page is fetched when it is first visited. */
export function AppRoutes() {
  const location = useLocation();
  const under = pathUnder(location.pathname, location.state);
  return (
    <>
      <Pages at={under ?? location} />
      {under !== null && (
        <FaultBoundary place={location.pathname}>
          <Suspense>
            <SettingsDrawer />
          </Suspense>
        </FaultBoundary>
      )}
    </>
  );
}

/** Always told where it is, or the page under the settings would be made anew. */
function Pages({ at }: { readonly at: Location | string }) {
  return (
    <Routes location={at}>
      <Route element={<Frame />}>
        <Route index element={<LibraryPage />} />
        <Route path={WORKBENCH_PATH} element={<WorkbenchPage />} />
        <Route path="/findings/:submission" element={<FindingsPage />} />
        <Route path="/replay/:submission?" element={<ReplayPage />} />
        <Route path="/own-text/:slug?" element={<OwnTextPage />} />
        <Route path="/growth" element={<GrowthPage />} />
        <Route path="/evidence" element={<EvidencePage />} />
        <Route path="/process/:submission?" element={<ProcessPage />} />
        <Route path={SETTINGS_PATH} element={<SettingsPage />} />
        <Route path="/device" element={<DevicePage />} />
        <Route path="*" element={<MissingPage />} />
      </Route>
    </Routes>
  );
}
