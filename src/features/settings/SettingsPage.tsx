import { useTranslation } from 'react-i18next';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import classes from './Settings.module.css';
import { SettingsSections } from './SettingsSections.tsx';

/** The settings of this device as a page of their own. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  useDocumentTitle(t('title'));
  return (
    <div className={classes.page}>
      <h1>{t('title')}</h1>
      <p className={classes.lead}>{t('lead')}</p>
      <SettingsSections />
    </div>
  );
}
