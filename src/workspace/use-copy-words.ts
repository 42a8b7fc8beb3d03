import { useTranslation } from 'react-i18next';
import type { Standing } from '../domain/copy/standing.ts';
import { copyWords, shortCopyWords } from './copy-words.ts';
import { useServices } from './services-context.ts';
import { useSettings } from './settings-context.ts';
import { useFormats } from './use-formats.ts';
import { useTitleOf } from './use-title-of.ts';

/** Says of a standing what is to be said; `attempt`: of that one alone. */
type Says = (standing: Standing, attempt: string | null) => string;

/** Says when the last copy of everything, or of one attempt, left this browser and what is in none. */
export function useCopyWords(): { readonly whole: Says; readonly short: Says } {
  const { t } = useTranslation('device');
  const { surroundings } = useServices();
  const formats = useFormats();
  const titleOf = useTitleOf();
  // Chinese puts nothing between sentences.
  const between = useSettings((settings) => settings.locale) === 'zh-CN' ? '' : ' ';
  const deps = () => ({ t, now: surroundings.now(), formats, titleOf });
  return {
    whole: (standing, attempt) => copyWords(standing, attempt, deps()).join(between),
    short: (standing, attempt) => shortCopyWords(standing, attempt, deps()),
  };
}
