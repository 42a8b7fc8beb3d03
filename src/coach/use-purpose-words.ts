import { useTranslation } from 'react-i18next';
import { PURPOSES } from '../domain/assist/purpose.ts';

/** Names what an AI was asked for; a purpose of a later version by its code. */
export function usePurposeWords(): (purpose: string) => string {
  const { t } = useTranslation('coach');
  return (purpose) => {
    const known = PURPOSES.find((one) => one === purpose);
    return known && known !== 'test' ? t(`purpose.${known}`) : purpose;
  };
}
