import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the browser's tab after the page: `Practice · Yijin 译进`. */
export function useDocumentTitle(page: string): void {
  const { t } = useTranslation('shell');
  const title = t('title', { page });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
