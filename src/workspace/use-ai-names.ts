import { useTranslation } from 'react-i18next';
import { draftFromName, instructionName, modelName, type DraftFrom } from '../i18n/ai-names.ts';
import { instructionTitles } from './instruction-titles.ts';
import { useSettings } from './settings-context.ts';
import { useAssistance } from './use-assistance.ts';

/** Names a model, `provider:model`, in the language of the screen. */
export function useModelName(): (code: string) => string {
  const { t } = useTranslation('coach');
  return (code) => modelName(t, code);
}

export interface InstructionNames {
  /** Names an instruction, `purpose/name@version`. */
  instruction(code: string): string;
  /** Says where a draft of an own text came from. */
  draftFrom(from: DraftFrom): string;
}

/** Names instructions by their titles, which are fetched with the way to an AI; null while they are on their way. */
export function useInstructionNames(): InstructionNames | null {
  const { t } = useTranslation('coach');
  const locale = useSettings((settings) => settings.locale);
  const loaded = useAssistance();
  if (loaded === 'loading') return null;
  const titleOf = loaded === 'failed' ? () => null : instructionTitles(loaded.assistance, locale);
  return {
    instruction: (code) => instructionName(t, code, titleOf),
    draftFrom: (from) => draftFromName(t, from, titleOf),
  };
}
