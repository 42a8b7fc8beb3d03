import { Route, Routes } from 'react-router';
import { Frame } from './Frame.tsx';
import { lazyPage } from './lazy-page.tsx';
import { MissingPage } from './MissingPage.tsx';
import { WORKBENCH_PATH } from './pages.ts';

const LibraryPage = lazyPage(async () => (await import('../features/library/LibraryPage.tsx')).LibraryPage);
const WorkbenchPage = lazyPage(async () => (await import('../features/practice/WorkbenchPage.tsx')).WorkbenchPage);
const FindingsPage = lazyPage(async () => (await import('../features/findings/FindingsPage.tsx')).FindingsPage);

const GrowthPage = lazyPage(async () => (await import('../features/growth/GrowthPage.tsx')).GrowthPage);
const EvidencePage = lazyPage(async () => (await import('../features/evidence/EvidencePage.tsx')).EvidencePage);

/** Which address shows which page. Every page is fetched when it is first visited. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route index element={<LibraryPage />} />
        <Route path={WORKBENCH_PATH} element={<WorkbenchPage />} />
        <Route path="/findings/:submission" element={<FindingsPage />} />
        <Route path="/growth" element={<GrowthPage />} />
        <Route path="/evidence" element={<EvidencePage />} />
        <Route path="*" element={<MissingPage />} />
      </Route>
    </Routes>
  );
}
