import type { Translate } from '../i18n/translate.ts';
import type { Cleared } from '../workspace/device.ts';
import classes from './QuietPage.module.css';

interface ClearedPageProps {
  /** What was removed; null when another window did it. */
  readonly removed: Cleared | null;
  readonly t: Translate<'device'>;
}

/** The last page: this device was finished with. The app behind it is gone, here and in every other window. */
export function ClearedPage({ removed, t }: ClearedPageProps) {
  return (
    <main className={classes.page}>
      <h1>{removed ? t('cleared.title') : t('cleared.elsewhere')}</h1>
      {removed && (
        <ul>
          <li>{t('cleared.attempts', { count: removed.attempts })}</li>
          <li>{t('cleared.records', { count: removed.records })}</li>
          <li>{t('cleared.notes', { count: removed.notes })}</li>
          <li>{t('cleared.rest', { code: removed.learner })}</li>
        </ul>
      )}
      <p>{t('cleared.kept')}</p>
      <p>{t('cleared.back')}</p>
      <button type="button" onClick={() => window.location.replace(new URL('.', document.baseURI))}>
        {t('cleared.begin')}
      </button>
    </main>
  );
}
