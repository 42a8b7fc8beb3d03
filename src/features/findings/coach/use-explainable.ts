import type { Explainable } from '../../../coach/coached-text.ts';
import type { ErrorType } from '../../../domain/errors/typology.ts';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import { useSettings } from '../../../workspace/settings-context.ts';

interface ExplainableError {
  readonly id: string;
  readonly number: number;
  readonly type: ErrorType | null;
  /** What stands at its place; empty where nothing does. */
  readonly words: string;
}

/**
 * The findings of a segment that a coach can explain: the type of error as everybody may know it, and the words. The note
 * and the wordings of the key stay here.
 */
export function useExplainable(errors: readonly ExplainableError[]): readonly Explainable[] {
  const locale = useSettings((settings) => settings.locale);
  return errors.flatMap(({ id, number, type, words }) => {
    if (!type) return [];
    const name = bilingualText(type.name, locale);
    const label = words === '' ? `${number} ${name}` : `${number} ${name}: ${words}`;
    return [{ id, label, type: type.id, words, note: bilingualText(type.markWhen, locale) }];
  });
}
