import { Suspense, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useMatch } from 'react-router';
import { CommandsOverPage } from './commands/CommandsOverPage.tsx';
import { FaultBoundary } from './FaultBoundary.tsx';
import { FocusOnNavigation } from './FocusOnNavigation.tsx';
import classes from './Frame.module.css';
import { LoadingPage } from './LoadingPage.tsx';
import { WORKBENCH_PATH } from './pages.ts';
import { TopBar } from './TopBar.tsx';

/** What stands around every page: the skip link, the bar (the workbench has its own instead), and the one `main`. */
export function Frame() {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const workbench = useMatch(WORKBENCH_PATH) !== null;
  const main = useRef<HTMLElement>(null);
  return (
    <>
      {/* A button, not a link to an anchor: the part of the address after # is the route. */}
      <button type="button" className={classes.skip} onClick={() => skipTo(main.current)}>
        {t('skip')}
      </button>
      {!workbench && <TopBar />}
      <main ref={main} tabIndex={-1} className={classes.main}>
        <FaultBoundary place={pathname}>
          <Suspense fallback={<LoadingPage />}>
            <Outlet />
            <FocusOnNavigation />
          </Suspense>
        </FaultBoundary>
      </main>
      <CommandsOverPage />
    </>
  );
}

/** To where a page says its text begins, if it has a bar of its own before it; else to its beginning. */
function skipTo(main: HTMLElement | null): void {
  (main?.querySelector<HTMLElement>('[data-skip-here]') ?? main)?.focus();
}
