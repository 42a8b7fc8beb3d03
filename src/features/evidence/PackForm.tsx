import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale } from '../../i18n/locale.ts';
import { useServices } from '../../workspace/services-context.ts';
import classes from './PackForm.module.css';

export interface PackFormProps {
  readonly locale: Locale;
  readonly name: string;
  onLocale(locale: Locale): void;
  onName(name: string): void;
}

/** How the page speaks, and whose name it prints. */
export function PackForm({ locale, name, onLocale, onName }: PackFormProps) {
  const { t } = useTranslation(['evidence', 'shell']);
  const { learner } = useServices();
  const id = useId();
  return (
    <>
      <fieldset className={classes.group} aria-describedby={`${id}-language`}>
        <legend>{t('page.language.title')}</legend>
        <div className={classes.choices}>
          {LOCALES.map((one) => (
            <label key={one} lang={one}>
              <input type="radio" name={`${id}-locale`} checked={one === locale} onChange={() => onLocale(one)} />
              {t(`shell:language.name.${one}`)}
            </label>
          ))}
        </div>
        <p id={`${id}-language`} className={classes.hint}>
          {t('page.language.hint')}
        </p>
      </fieldset>
      <div className={classes.group}>
        <label htmlFor={`${id}-name`} className={classes.legend}>
          {t('page.name.title')}
        </label>
        <input
          id={`${id}-name`}
          className={classes.field}
          type="text"
          maxLength={80}
          autoComplete="off"
          spellCheck={false}
          value={name}
          aria-describedby={`${id}-why`}
          onChange={(event) => onName(event.currentTarget.value)}
        />
        <p id={`${id}-why`} className={classes.hint}>
          {t('page.name.hint', { code: learner.code })}
        </p>
      </div>
    </>
  );
}
