import { Route, Routes } from 'react-router';
import { Frame } from './Frame.tsx';
import { lazyPage } from './lazy-page.tsx';
import { MissingPage } from './MissingPage.tsx';

const LibraryPage = lazyPage(async () => (await import('../features/library/LibraryPage.tsx')).LibraryPage);

/** Which address shows which page. Every page is fetched when it is first visited. */
export function AppRoutes() {
  return (
    <Routes>
      <Route element={<Frame />}>
        <Route index element={<LibraryPage />} />
        <Route path="*" element={<MissingPage />} />
      </Route>
    </Routes>
  );
}
