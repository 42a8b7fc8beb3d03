import { useTranslation } from 'react-i18next';
import { purposeName } from '../i18n/purpose-name.ts';
import type { Translate } from '../i18n/translate.ts';

/** Names what an AI was asked for, in the language of the screen. */
export function usePurposeWords(): (purpose: string) => string {
  const { t } = useTranslation('coach');
  return (purpose) => purposeName(t as unknown as Translate<'coach'>, purpose);
}
