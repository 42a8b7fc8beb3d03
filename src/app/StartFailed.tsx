import type { Translate } from '../i18n/translate.ts';
import classes from './QuietPage.module.css';

/** The page when Yijin could not start at all: almost always because the browser lets it keep nothing. */
export function StartFailed({ error, t }: { readonly error: unknown; readonly t: Translate<'shell'> }) {
  return (
    <main className={classes.page}>
      <h1>{t('start.title')}</h1>
      <p>{t('start.text')}</p>
      <button type="button" onClick={() => window.location.reload()}>
        {t('start.reload')}
      </button>
      <details className={classes.detail}>
        <summary>{t('fault.detail')}</summary>
        <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
      </details>
    </main>
  );
}
