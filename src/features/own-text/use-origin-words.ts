import { useTranslation } from 'react-i18next';
import type { DraftOrigin } from '../../domain/exercise/own-text.ts';

/** Says where a draft comes from: provider, model and instruction with its version; or the browser; or pasted. */
export function useOriginWords(): (origin: DraftOrigin) => string {
  const { t } = useTranslation('own');
  return (origin) => {
    if (origin.by !== 'ai') return t(`origin.${origin.by}`);
    const { provider, model, instruction } = origin;
    return t('origin.ai', { provider, model, instruction });
  };
}
