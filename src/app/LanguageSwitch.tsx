import { useTranslation } from 'react-i18next';
import { LOCALES } from '../i18n/locale.ts';
import { useSettings } from '../workspace/settings-context.ts';
import classes from './TopBar.module.css';

/** 中 / En: the language of the interface. The one that is on is marked by weight and for screen readers. */
export function LanguageSwitch() {
  const { t } = useTranslation('shell');
  const current = useSettings((settings) => settings.locale);
  const change = useSettings((settings) => settings.change);
  return (
    <div className={classes.languages} role="group" aria-label={t('language.label')}>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === current}
          aria-label={t(`language.name.${locale}`)}
          onClick={() => change({ locale })}
        >
          {t(`language.short.${locale}`)}
        </button>
      ))}
    </div>
  );
}
