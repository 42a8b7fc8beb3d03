import { useTranslation } from 'react-i18next';
import { purposeName } from '../i18n/purpose-name.ts';

/** Names what an AI was asked for, in the language of the screen. */
export function usePurposeWords(): (purpose: string) => string {
  const { t } = useTranslation('coach');
  return (purpose) => purposeName(t, purpose);
}
