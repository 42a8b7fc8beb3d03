import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InAppBrowser } from '../workspace/in-app-browser.ts';
import classes from './InAppNotice.module.css';

const DISMISSED = 'yijin.in-app';

/** Says that this is a browser inside another app, why that is no place for work, and the way out. Once a session. */
export function InAppNotice({ app }: { readonly app: InAppBrowser }) {
  const { t } = useTranslation('device');
  const [shown, setShown] = useState(() => !wasDismissed());
  const [copied, setCopied] = useState<'copied' | 'not-copied' | null>(null);
  if (!shown) return null;
  const address = new URL('.', document.baseURI).href;
  const copy = (): void => {
    copyText(address).then(
      () => setCopied('copied'),
      () => setCopied('not-copied'),
    );
  };
  const dismiss = (): void => {
    setShown(false);
    try {
      sessionStorage.setItem(DISMISSED, '1');
    } catch {
      // It comes again with the next page.
    }
  };
  return (
    <section className={classes.notice} aria-label={t('inApp.label')}>
      <p>
        <strong>{app === 'other' ? t('inApp.titleOther') : t('inApp.title', { app: t(`inApp.app.${app}`) })}</strong>{' '}
        {t('inApp.why')} {t(`inApp.how.${app === 'other' ? 'other' : 'menu'}`)}
      </p>
      <div className={classes.ways}>
        <button type="button" onClick={copy}>
          {t('inApp.copy')}
        </button>
        <button type="button" onClick={dismiss}>
          {t('inApp.dismiss')}
        </button>
        <span role="status">
          {copied === 'copied' && t('inApp.copied')}
          {copied === 'not-copied' && t('inApp.notCopied', { address })}
        </span>
      </div>
    </section>
  );
}

function wasDismissed(): boolean {
  try {
    return sessionStorage.getItem(DISMISSED) !== null;
  } catch {
    return false;
  }
}

/** Some of these browsers refuse the clipboard, or leave it out. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
