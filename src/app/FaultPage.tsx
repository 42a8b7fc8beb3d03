import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChunkFailed } from './lazy-page.tsx';
import classes from './QuietPage.module.css';

/** What stands in place of a page that threw: what happened, that nothing is lost, and the way on. */
export function FaultPage({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('shell');
  const reload = (): void => window.location.reload();
  if (error instanceof ChunkFailed) {
    return (
      <div className={classes.page} role="alert">
        <h1>{t('chunk.title')}</h1>
        <p>{t('chunk.text')}</p>
        <Button onClick={reload}>{t('chunk.reload')}</Button>
      </div>
    );
  }
  return (
    <div className={classes.page} role="alert">
      <h1>{t('fault.title')}</h1>
      <p>{t('fault.text')}</p>
      <div className={classes.actions}>
        <Button onClick={reload}>{t('fault.reload')}</Button>
        <a href="#/">{t('fault.home')}</a>
      </div>
      <details className={classes.detail}>
        <summary>{t('fault.detail')}</summary>
        <pre>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</pre>
      </details>
    </div>
  );
}
