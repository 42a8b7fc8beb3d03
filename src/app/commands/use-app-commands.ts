import { useNavigate } from 'react-router';
import { LOCALES } from '../../i18n/locale.ts';
import type { Command } from '../../workspace/command.ts';
import { THEMES } from '../../workspace/settings.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { NAV } from '../pages.ts';

/** What can be done from every page: go to another, change the language and the light. */
export function useAppCommands(): readonly Command[] {
  const navigate = useNavigate();
  const { locale, theme, change } = useSettings((settings) => settings);
  const unless = (isSo: boolean) => () => (isSo ? ('is-so' as const) : null);
  return [
    ...NAV.map(({ path, name }): Command => ({
      name: `open-${name}`,
      group: 'go',
      run: () => void navigate(path),
    })),
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
