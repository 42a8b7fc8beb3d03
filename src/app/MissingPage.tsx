import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDocumentTitle } from '../workspace/use-document-title.ts';
import classes from './QuietPage.module.css';

/** The page of an address that leads nowhere. */
export function MissingPage() {
  const { t } = useTranslation('shell');
  useDocumentTitle(t('missing.title'));
  return (
    <div className={classes.page}>
      <h1>{t('missing.title')}</h1>
      <p>{t('missing.text')}</p>
      <Link to="/">{t('missing.home')}</Link>
    </div>
  );
}
