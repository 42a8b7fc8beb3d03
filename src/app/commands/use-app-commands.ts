import { useLocation, useMatch, useNavigate } from 'react-router';
import { LOCALES } from '../../i18n/locale.ts';
import type { Command } from '../../workspace/command.ts';
import { THEMES } from '../../workspace/settings.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { SETTINGS_PATH, stateOver } from '../../workspace/settings-over.ts';
import { NAV, WORKBENCH_PATH } from '../pages.ts';

/** What can be done from every page: go to another, change the language and the light. */
export function useAppCommands(): readonly Command[] {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const overText = useMatch(WORKBENCH_PATH) !== null;
  const { locale, theme, change } = useSettings((settings) => settings);
  const unless = (isSo: boolean) => () => (isSo ? ('is-so' as const) : null);
  return [
    ...NAV.map(({ path, name }): Command => ({
      name: `open-${name}`,
      group: 'go',
      why: unless(path === pathname),
      run: () => void navigate(path),
    })),
    {
      name: 'open-settings',
      group: 'go',
      why: unless(pathname === SETTINGS_PATH),
      // Over the workbench they lie on the text, which stays open.
      run: () => void navigate(SETTINGS_PATH, overText ? { state: stateOver(pathname) } : {}),
    },
    ...LOCALES.map((one): Command => ({
      name: `language-${one}`,
      group: 'app',
      why: unless(one === locale),
      run: () => change({ locale: one }),
    })),
    ...THEMES.map((one): Command => ({
      name: `theme-${one}`,
      group: 'app',
      why: unless(one === theme),
      run: () => change({ theme: one }),
    })),
  ];
}
