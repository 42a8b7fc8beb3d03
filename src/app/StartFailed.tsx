import type { Translate } from '../i18n/translate.ts';
import classes from './QuietPage.module.css';

interface StartProps {
  readonly error: unknown;
  readonly t: Translate<'shell'>;
}

/** The page when Yijin could not start: the browser lets it keep nothing, or keeps what a newer version wrote. */
export function StartFailed({ error, t }: StartProps) {
  // The store's error class lives in a chunk that may be the very thing that failed; its name and reason are enough.
  const newer = error instanceof Error && 'reason' in error && error.reason === 'newer-database';
  return (
    <main className={classes.page}>
      <h1>{newer ? t('start.newer.title') : t('start.title')}</h1>
      <p>{newer ? t('start.newer.text') : t('start.text')}</p>
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

/** The page while an older window keeps the database from being brought up to date. It goes by itself. */
export function StartBlocked({ t }: Pick<StartProps, 't'>) {
  return (
    <main className={classes.page}>
      <h1>{t('start.blocked.title')}</h1>
      <p>{t('start.blocked.text')}</p>
    </main>
  );
}
