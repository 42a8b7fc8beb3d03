import type { Explainable } from '../../../coach/coached-text.ts';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import type { SegmentCard } from '../findings-cards.ts';

/**
 * The findings of a segment that a coach can explain: the type of error as everybody may know it, and the words. The note
 * and the wordings of the key stay here.
 */
export function useExplainable(card: SegmentCard): readonly Explainable[] {
  const locale = useSettings((settings) => settings.locale);
  return card.errors.flatMap(({ id, number, type, drafted, standing }) => {
    if (!type) return [];
    const words = standing === '' ? drafted : standing;
    const name = bilingualText(type.name, locale);
    const label = words === '' ? `${number} ${name}` : `${number} ${name}: ${words}`;
    return [{ id, label, type: type.id, words, note: bilingualText(type.markWhen, locale) }];
  });
}
