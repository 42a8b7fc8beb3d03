import { useTranslation } from 'react-i18next';
import classes from './FindBar.module.css';
import { FindNewsLine } from './FindNewsLine.tsx';
import type { Find } from './use-find.ts';
import { WordsField } from './WordsField.tsx';

/** What to put in place of the words found, one by one or all at once, and the way back. */
export function ReplaceLine({ find }: { readonly find: Find }) {
  const { t } = useTranslation('practice');
  const { hits, at } = find;
  // Not `disabled`: the focus would be lost as the last place is replaced.
  return (
    <div className={classes.line}>
      <WordsField name="replacement" label={t('find.replacement')} words={find.words} onWords={find.setWords} />
      <button
        type="button"
        aria-disabled={hits[at]?.side !== 'target'}
        onClick={(event) => find.replaceOne(event.detail === 0 ? 'key' : 'pointer')}
      >
        {t('find.replace')}
      </button>
      <button
        type="button"
        aria-disabled={!hits.some(({ side }) => side === 'target')}
        onClick={(event) => find.replaceAll(event.detail === 0 ? 'key' : 'pointer')}
      >
        {t('find.replaceAll')}
      </button>
      <FindNewsLine find={find} />
    </div>
  );
}
