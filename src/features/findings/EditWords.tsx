import { useTranslation } from 'react-i18next';
import type { Edit } from '../../domain/text/edit-script.ts';
import type { LanguageTag } from '../../domain/text/language.ts';

/** An edit in the grammar of tracked changes: what went, and what came. */
export function EditWords({ place, lang }: { readonly place: Edit; readonly lang: LanguageTag }) {
  const { t } = useTranslation('findings');
  return (
    <span className="text" lang={lang}>
      {place.deleted !== '' && (
        <del className="tracked-change">
          <span className="visually-hidden">[{t('deleted')}] </span>
          {visible(place.deleted)}
        </del>
      )}{' '}
      {place.inserted !== '' && (
        <ins className="tracked-change">
          <span className="visually-hidden">[{t('inserted')}] </span>
          {visible(place.inserted)}
        </ins>
      )}
    </span>
  );
}

/** White space alone would not be seen. */
function visible(text: string): string {
  return text.trim() === '' ? text.replaceAll(' ', '␣').replaceAll('\n', '⏎') : text;
}
