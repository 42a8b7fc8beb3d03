import { Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { SETTINGS_PATH, stateOver } from './settings-over.ts';

export interface SettingsLinkProps {
  readonly className: string | undefined;
  /** Opens the settings over this page, which stays as it is below. */
  readonly over?: boolean;
}

/** The gear: the way to the settings. */
export function SettingsLink({ className, over = false }: SettingsLinkProps) {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  return (
    <Link
      to={SETTINGS_PATH}
      className={className}
      aria-label={t('settings')}
      title={t('settings')}
      {...(over ? { state: stateOver(pathname) } : {})}
    >
      <Settings size={17} aria-hidden="true" />
    </Link>
  );
}
