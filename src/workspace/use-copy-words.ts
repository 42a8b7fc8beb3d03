import { useTranslation } from 'react-i18next';
import type { Standing } from '../domain/copy/standing.ts';
import { copyWords } from './copy-words.ts';
import { useServices } from './services-context.ts';
import { useSettings } from './settings-context.ts';
import { useFormats } from './use-formats.ts';
import { useTitleOf } from './use-title-of.ts';

/** Says when the last copy of everything, or of one attempt, left this browser and what is in none. */
export function useCopyWords(): (standing: Standing, attempt: string | null) => string {
  const { t } = useTranslation('device');
  const { surroundings } = useServices();
  const formats = useFormats();
  const titleOf = useTitleOf();
  // Chinese puts nothing between sentences.
  const between = useSettings((settings) => settings.locale) === 'zh-CN' ? '' : ' ';
  return (standing, attempt) =>
    copyWords(standing, attempt, { t, now: surroundings.now(), formats, titleOf }).join(between);
}
