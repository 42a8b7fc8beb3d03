import { useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { createTranslator } from '../../i18n/create-i18n.ts';
import { LOCALES } from '../../i18n/locale.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Command } from '../../workspace/command.ts';
import { CommandsContext } from '../../workspace/commands-context.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import type { NamedCommand } from './find-commands.ts';
import { useAppCommands } from './use-app-commands.ts';

/** What can be done on this page now, and for what was typed, with the names in both languages. */
export function useNamedCommands(query: string): readonly NamedCommand[] {
  const offers = useStore(useContext(CommandsContext), (registry) => registry.offers);
  const appCommands = useAppCommands();
  const { t } = useTranslation('commands');
  const other = useOtherLanguage();
  const all = [...offers.flatMap((offer) => [...(offer.find?.(query) ?? []), ...offer.commands()]), ...appCommands];
  return all
    .filter(({ unlisted }) => unlisted !== true)
    .map((command) => ({
      command,
      words: nameOf(command, t),
      otherWords: other === null ? '' : nameOf(command, other),
    }));
}

/** What a command is called in the language of `t`. */
export function nameOf({ name, values }: Pick<Command, 'name' | 'values'>, t: Translate<['commands']>): string {
  return t(`name.${name}`, { n: 0, term: '', ...values?.() });
}

function useOtherLanguage(): Translate<['commands']> | null {
  const locale = useSettings((settings) => settings.locale);
  const [translator, setTranslator] = useState<Translate<['commands']> | null>(null);
  useEffect(() => {
    let left = false;
    const other = LOCALES.find((one) => one !== locale) ?? locale;
    createTranslator(other, 'commands').then(
      (t) => !left && setTranslator(() => t),
      // Without a network the names of this language are enough.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [locale]);
  return translator;
}
