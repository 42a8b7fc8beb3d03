import { useTranslation } from 'react-i18next';
import classes from './QuietPage.module.css';

/** While a page is on its way. The words come late, so that a quick page does not flash them. */
export function LoadingPage() {
  const { t } = useTranslation('shell', { useSuspense: false });
  return (
    <p className={classes.loading} role="status">
      {t('loading')}
    </p>
  );
}
