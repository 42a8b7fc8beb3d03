import { useTranslation } from 'react-i18next';
import classes from './FindBar.module.css';
import type { Find, FindNews } from './use-find.ts';

/** What replacing has done, said and shown, and right after it the way back. */
export function FindNewsLine({ find }: { readonly find: Find }) {
  const { news } = find;
  const { t } = useTranslation('practice');
  const say = useNewsWords();
  return (
    <>
      <span className={classes.news} role="status">
        {news && say(news)}
      </span>
      {news?.kind === 'replaced' && news.replaced.segments.length > 0 && (
        <button
          type="button"
          className={classes.undo}
          onClick={(event) => find.takeBack(event.detail === 0 ? 'key' : 'pointer')}
        >
          {t('find.undoAll')}
        </button>
      )}
    </>
  );
}

function useNewsWords(): (news: FindNews) => string {
  const { t } = useTranslation('practice');
  return (news) => {
    if (news.kind === 'taken-back') {
      return news.left === 0 ? t('find.takenBack') : t('find.takenBackBut', { count: news.left });
    }
    const { places } = news.replaced;
    const done = t('find.replaced', { count: places });
    return news.confirmed === 0 ? done : `${done} ${t('find.reopened', { count: news.confirmed })}`;
  };
}
