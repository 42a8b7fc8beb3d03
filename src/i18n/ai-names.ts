/** Words for the codes of the ledger: whom an AI's answer came from, and by which instruction. Files and packs keep the codes. */
import type { Translate } from './translate.ts';

/** What providers and instructions are called in the language of the words; null for what is not known. */
export interface AiTitles {
  provider(id: string): string | null;
  instruction(purpose: string, name: string): string | null;
}
/** Where the files that name them are not at hand. */
export const NO_TITLES: AiTitles = { provider: () => null, instruction: () => null };

/** Names a model as it stands in the ledger, `provider:model`; the provider by its code where it is not known. */
export function modelName(t: Translate<'coach'>, code: string, titles: AiTitles): string {
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
  return t('model', { model, provider: titles.provider(id) ?? id });
}

/** Names an instruction as it stands in the ledger, `purpose/name@version`; without a title by its name. */
export function instructionName(t: Translate<'coach'>, code: string, titles: AiTitles): string {
  const [, purpose, name, version] = /^([^/]+)\/([^@]+)@(\d+)$/u.exec(code) ?? [];
  if (purpose === undefined || name === undefined || version === undefined) return code;
  return t('instructionName', { title: titles.instruction(purpose, name) ?? name, version });
}

/** Where a draft of an own text came from, and on which day where that is to be said. */
export type DraftFrom = { readonly date?: string } & (
  | { readonly by: 'ai'; readonly model: string; readonly instruction: string }
  | { readonly by: 'browser' | 'pasted' | 'none' }
);

/** Says where a draft of an own text came from. */
export function draftFromName(t: Translate<'coach'>, from: DraftFrom, titles: AiTitles): string {
  const what =
    from.by === 'ai'
      ? t('draftFrom.ai', {
          model: modelName(t, from.model, titles),
          instruction: instructionName(t, from.instruction, titles),
        })
      : t(`draftFrom.${from.by}`);
  return from.date === undefined ? what : t('dated', { what, date: from.date });
}
