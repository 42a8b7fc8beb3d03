import { useTranslation } from 'react-i18next';
import { LOCALES } from '../../i18n/locale.ts';
import { THEMES } from '../../workspace/settings.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { Choice } from './Choice.tsx';

/** The language of the interface, and light or dark. */
export function LookSection() {
  const { t } = useTranslation('settings');
  const { t: shell } = useTranslation('shell');
  const { locale, theme, change } = useSettings((settings) => settings);
  return (
    <>
      <Choice
        label={shell('language.label')}
        options={LOCALES.map((value) => ({ value, label: shell(`language.name.${value}`), lang: value }))}
        value={locale}
        onChoose={(value) => change({ locale: value })}
      />
      <Choice
        label={t('theme')}
        options={THEMES.map((value) => ({ value, label: shell(`theme.${value}`) }))}
        value={theme}
        onChoose={(value) => change({ theme: value })}
      />
    </>
  );
}
