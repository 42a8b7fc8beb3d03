import { MantineProvider } from '@mantine/core';
import { useColorScheme } from '@mantine/hooks';
import type { Translations } from '../i18n/translate.ts';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { StoreApi } from 'zustand';
import type { Services } from '../workspace/services.ts';
import { ServicesContext } from '../workspace/services-context.ts';
import { SettingsContext, useSettings } from '../workspace/settings-context.ts';
import type { SettingsState } from '../workspace/settings-store.ts';
import { cssVariables, theme } from './theme/theme.ts';

export interface AppProps {
  readonly i18n: Translations;
  readonly settings: StoreApi<SettingsState>;
  readonly services: Services;
  readonly children: ReactNode;
}

/** Hands everything that screens share down to them. Tests put a single page inside, `main.tsx` the routes. */
export function App({ i18n, settings, services, children }: AppProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <SettingsContext value={settings}>
        <ServicesContext value={services}>
          <Themed>{children}</Themed>
        </ServicesContext>
      </SettingsContext>
    </I18nextProvider>
  );
}

function Themed({ children }: { readonly children: ReactNode }) {
  const choice = useSettings((state) => state.theme);
  const system = useColorScheme('light', { getInitialValueInEffect: false });
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      forceColorScheme={choice === 'auto' ? system : choice}
    >
      {children}
    </MantineProvider>
  );
}
