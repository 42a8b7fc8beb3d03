import { useTranslation } from 'react-i18next';
import { CallFailed } from '../domain/assist/engine.ts';

/** Says in a sentence why a call to an AI came to nothing, and what to do. */
export function useCallFault(): (error: unknown) => string {
  const { t } = useTranslation('ai');
  return (error) => {
    if (!(error instanceof CallFailed)) return t('fault.unknown');
    const { fault, retryAfter } = error;
    if (fault === 'rate-limit' && retryAfter !== null) return t('fault.rate-limit-for', { count: retryAfter });
    return t(`fault.${fault}`);
  };
}
