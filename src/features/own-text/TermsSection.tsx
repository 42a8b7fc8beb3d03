import { useTranslation } from 'react-i18next';
import type { FormProps } from './form-props.ts';
import { languagesOf } from './make-own-text.ts';
import { MAX_TERMS, type TermRow } from './own-form.ts';
import classes from './OwnText.module.css';

const COLUMNS = ['source', 'target', 'forbidden'] as const;

/** The terms of the task: how a word is to be rendered, and how it is not. */
export function TermsSection({ form, change }: FormProps) {
  const { t } = useTranslation('own');
  const { source, target } = languagesOf(form);
  const langs = { source, target, forbidden: target };
  const put = (terms: (rows: readonly TermRow[]) => readonly TermRow[]): void =>
    change((now) => ({ ...now, terms: [...terms(now.terms)] }));
  return (
    <section className={classes.section}>
      <h2>{t('terms.title')}</h2>
      <p className={classes.quiet}>{t('terms.hint')}</p>
      {form.terms.length > 0 && (
        <ul className={classes.terms}>
          {form.terms.map((row, at) => (
            <li key={at}>
              {COLUMNS.map((column) => (
                <label key={column}>
                  <span>{t(`terms.${column}`)}</span>
                  <input
                    type="text"
                    lang={langs[column]}
                    maxLength={column === 'forbidden' ? 600 : 200}
                    value={row[column]}
                    onChange={({ currentTarget: { value } }) =>
                      put((rows) => rows.map((one, index) => (index === at ? { ...one, [column]: value } : one)))
                    }
                  />
                </label>
              ))}
              <button
                type="button"
                className={classes.plain}
                aria-label={t('terms.removeOne', { n: at + 1 })}
                onClick={() => put((rows) => rows.filter((_, index) => index !== at))}
              >
                {t('terms.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {form.terms.length < MAX_TERMS && (
        <button
          type="button"
          className={classes.plain}
          onClick={() => put((rows) => [...rows, { source: '', target: '', forbidden: '' }])}
        >
          {t('terms.add')}
        </button>
      )}
    </section>
  );
}
