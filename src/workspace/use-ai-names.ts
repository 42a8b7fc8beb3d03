import { useTranslation } from 'react-i18next';
import {
  draftFromName,
  instructionName,
  modelName,
  NO_TITLES,
  type AiTitles,
  type DraftFrom,
} from '../i18n/ai-names.ts';
import { aiTitles } from './ai-titles.ts';
import { useSettings } from './settings-context.ts';
import { useAssistance } from './use-assistance.ts';

/** What is known of names, which are fetched with the way to an AI; null while they are on their way. */
function useAiTitles(): AiTitles | null {
  const locale = useSettings((settings) => settings.locale);
  const loaded = useAssistance();
  if (loaded === 'loading') return null;
  return loaded === 'failed' ? NO_TITLES : aiTitles(loaded.assistance, locale);
}

/** Names a model, `provider:model`, in the language of the screen. */
export function useModelName(): (code: string) => string {
  const { t } = useTranslation('coach');
  const titles = useAiTitles() ?? NO_TITLES;
  return (code) => modelName(t, code, titles);
}

export interface InstructionNames {
  /** Names an instruction, `purpose/name@version`. */
  instruction(code: string): string;
  /** Says where a draft of an own text came from. */
  draftFrom(from: DraftFrom): string;
}

/** Names instructions by their titles; null while they are on their way. */
export function useInstructionNames(): InstructionNames | null {
  const { t } = useTranslation('coach');
  const titles = useAiTitles();
  return (
    titles && {
      instruction: (code) => instructionName(t, code, titles),
      draftFrom: (from) => draftFromName(t, from, titles),
    }
  );
}
