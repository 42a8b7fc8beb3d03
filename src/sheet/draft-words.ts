import type { Exercise } from '../domain/exercise/exercise.ts';
import { OWN_LICENCE, readOwnDraftLine } from '../domain/exercise/own-provenance.ts';
import { isOwnSlug } from '../domain/exercise/own-slug.ts';
import { draftFromName } from '../i18n/ai-names.ts';
import type { SheetWords } from './sheet-words.ts';
import { visibleText } from './visible-text.ts';

/** Where the draft comes from and under which licence: of an own text in the words of the sheet, else as the exercise says it. */
export function draftWords(
  { slug, provenance, licence }: Pick<Exercise, 'slug' | 'provenance' | 'licence'>,
  { t, coach, aiTitles }: SheetWords,
): string {
  const own = isOwnSlug(slug);
  const from = own ? readOwnDraftLine(provenance.draft) : null;
  return t('sheet.work.draftFrom', {
    from: visibleText(from ? draftFromName(coach, from, aiTitles) : provenance.draft),
    licence: own && licence === OWN_LICENCE ? t('sheet.work.noLicence') : visibleText(licence),
  });
}
