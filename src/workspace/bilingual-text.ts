import type { Bilingual } from '../domain/record/bilingual.ts';
import type { Locale } from '../i18n/locale.ts';

/** The half of a bilingual text for the language of the interface. */
export function bilingualText(text: Bilingual, locale: Locale): string {
  return locale === 'zh-CN' ? text.zh : text.en;
}
