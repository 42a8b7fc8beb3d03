import { useTranslation } from 'react-i18next';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { isOwnSlug } from '../../domain/exercise/own-slug.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';

/** What the page of a work is called: by its findings, or by its measures where nobody has a key. */
export function useHeading({ slug, title }: Pick<Exercise, 'slug' | 'title'>): string {
  const { t } = useTranslation('findings');
  const locale = useSettings((settings) => settings.locale);
  return t(isOwnSlug(slug) ? 'headingOwn' : 'heading', { task: bilingualText(title, locale) });
}
