import { useTranslation } from 'react-i18next';
import type { Standing } from '../domain/assist/assistance.ts';
import { useTitleOf } from '../workspace/use-title-of.ts';

/** Says which other task shuts a text, and by which words of it; null where none does, or it is not on this device. */
export function useRefusedFor(): (standing: Pick<Standing, 'refused' | 'because' | 'segment'>) => string | null {
  const { t } = useTranslation('coach');
  const titleOf = useTitleOf();
  return ({ refused, because, segment }) => {
    if (because === null || titleOf(because) === because) return null;
    const said = t(refused === 'off' ? 'refusedFor.off' : 'refusedFor.not-yet', { title: titleOf(because) });
    return segment === null ? said : `${said} ${t('refusedFor.segment', { segment: shortened(segment) })}`;
  };
}

/** As much of a segment as it is known by. */
function shortened(segment: string): string {
  const letters = [...segment];
  return letters.length <= 60 ? segment : `${letters.slice(0, 60).join('')}…`;
}
