import { useTranslation } from 'react-i18next';
import { workKind } from '../../domain/exercise/work-kind.ts';
import type { Direction } from '../../domain/text/language.ts';
import type { LikeTasks } from './growth-sentence.ts';

/** Directions and kinds of task in words. */
export function useTaskWords(): { direction(direction: Direction): string; kind(what: LikeTasks): string } {
  const { t } = useTranslation('growth');
  const { t: names } = useTranslation('names');
  const direction = (code: Direction): string => {
    const [source, target] = code === 'zh-en' ? (['zh', 'en'] as const) : (['en', 'zh'] as const);
    return names('direction', { source: names(`language.${source}`), target: names(`language.${target}`) });
  };
  return {
    direction,
    kind: (what) =>
      t('kindInFull', {
        kind: names(`kindInFull.${workKind(what)}`),
        direction: direction(what.direction),
      }),
  };
}
