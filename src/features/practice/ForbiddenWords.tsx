import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '../../domain/text/language.ts';

interface ForbiddenWordsProps {
  readonly words: readonly string[];
  readonly lang: LanguageTag;
}

/** Which words and marks may not stand in the text. */
export function ForbiddenWords({ words, lang }: ForbiddenWordsProps) {
  const { t } = useTranslation('practice');
  return (
    <>
      {t('brief.forbidden')}{' '}
      {words.map((word, index) => (
        <span key={word}>
          {index > 0 && t('brief.and')}
          <q lang={lang}>{word}</q>
        </span>
      ))}
    </>
  );
}
