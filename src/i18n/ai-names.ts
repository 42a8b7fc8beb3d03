/** Words for the codes of the ledger: whom an AI's answer came from, and by which instruction. Files and packs keep the codes. */
import type { Translate } from './translate.ts';

/** The providers that have a name in the catalogue: those of `assist/providers`. */
export const NAMED_PROVIDERS = [
  'deepseek',
  'glm',
  'kimi',
  'llama-cpp',
  'lm-studio',
  'ollama',
  'openai',
  'openrouter',
  'other',
  'qwen',
  'relay',
  'vllm',
] as const;

/** The title of an instruction in the language of the words; null where it is not known. */
export type InstructionTitle = (purpose: string, name: string) => string | null;

/** Names a model as it stands in the ledger, `provider:model`; the provider by its code where it has no name here. */
export function modelName(t: Translate<'coach'>, code: string): string {
  switch (code) {
    case 'pasted':
      return t('elsewhere');
    case 'browser:translator':
      return t('browserTranslator');
    case '':
    case 'unknown':
      return t('modelUnknown');
  }
  const [, id, model] = /^([^:]*):(.+)$/su.exec(code) ?? [];
  if (id === undefined || model === undefined) return code;
  const known = NAMED_PROVIDERS.find((one) => one === id);
  return t('model', { model, provider: known ? t(`provider.${known}`) : id });
}

/** Names an instruction as it stands in the ledger, `purpose/name@version`; without a title by its name. */
export function instructionName(t: Translate<'coach'>, code: string, titleOf: InstructionTitle): string {
  const [, purpose, name, version] = /^([^/]+)\/([^@]+)@(\d+)$/u.exec(code) ?? [];
  if (purpose === undefined || name === undefined || version === undefined) return code;
  return t('instructionName', { title: titleOf(purpose, name) ?? name, version });
}

/** Where a draft of an own text came from, and on which day where that is to be said. */
export type DraftFrom = { readonly date?: string } & (
  | { readonly by: 'ai'; readonly model: string; readonly instruction: string }
  | { readonly by: 'browser' | 'pasted' | 'none' }
);

/** Says where a draft of an own text came from. */
export function draftFromName(t: Translate<'coach'>, from: DraftFrom, titleOf: InstructionTitle): string {
  const what =
    from.by === 'ai'
      ? t('draftFrom.ai', {
          model: modelName(t, from.model),
          instruction: instructionName(t, from.instruction, titleOf),
        })
      : t(`draftFrom.${from.by}`);
  return from.date === undefined ? what : t('dated', { what, date: from.date });
}
