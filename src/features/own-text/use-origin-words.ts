import { useTranslation } from 'react-i18next';
import type { DraftOrigin } from '../../domain/exercise/own-text.ts';
import { useInstructionNames } from '../../workspace/use-ai-names.ts';

/** Says where a draft comes from: model, provider and instruction with its version; or the browser; or pasted. */
export function useOriginWords(): (origin: DraftOrigin) => string {
  const { t } = useTranslation('own');
  const names = useInstructionNames();
  return (origin) => {
    if (origin.by !== 'ai') return t(`origin.${origin.by}`);
    const { provider, model, instruction } = origin;
    return names?.draftFrom({ by: 'ai', model: `${provider}:${model}`, instruction }) ?? '';
  };
}
