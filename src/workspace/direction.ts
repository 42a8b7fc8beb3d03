import type { Translate } from '../i18n/translate.ts';
import type { Exercise } from '../domain/exercise/exercise.ts';

/** The primary language of a tag the exercises use: what a direction is named by. */
export function primaryLanguage(tag: string): 'zh' | 'en' {
  return tag.startsWith('zh') ? 'zh' : 'en';
}

/** The direction of an exercise as a code: `zh-en`. */
export function directionCode(languages: Exercise['languages']): string {
  return `${primaryLanguage(languages.source)}-${primaryLanguage(languages.target)}`;
}

/** The direction as it stands in lists: `zh → en`, `中 → 英`. */
export function directionWords(languages: Exercise['languages'], t: Translate<'names'>): string {
  return t('direction', {
    source: t(`language.${primaryLanguage(languages.source)}`),
    target: t(`language.${primaryLanguage(languages.target)}`),
  });
}

/** The direction in full, as a screen reader says it: `Chinese to English`. */
export function directionInFull(languages: Exercise['languages'], t: Translate<'names'>): string {
  return t('directionInFull', {
    source: t(`languageInFull.${primaryLanguage(languages.source)}`),
    target: t(`languageInFull.${primaryLanguage(languages.target)}`),
  });
}
