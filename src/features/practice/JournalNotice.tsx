import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditEvent } from '../../domain/attempt/edit-event.ts';
import type { Journal } from '../../domain/attempt/journal.ts';
import type { LanguageTag } from '../../domain/text/language.ts';
import classes from './Workbench.module.css';

interface JournalNoticeProps {
  readonly journal: Journal;
  /** The language the words are written in. */
  readonly lang: LanguageTag;
  readonly readOnly: boolean;
  readonly onTakeOver: () => void;
}

/**
 * Why there is more, or less, than what she may write here: another window works on the attempt and can be made to stop;
 * its last words, or those of this window, came too late to go along; the record is damaged on the disk; or the disk is full.
 */
export function JournalNotice({ journal, lang, readOnly, onTakeOver }: JournalNoticeProps) {
  const { t } = useTranslation('practice');
  const apart = useWordsApart(journal, readOnly);
  const { state } = journal.save();
  if (state === 'unreadable') {
    return (
      <div className={classes.notice} role="alert">
        <strong>{t('unreadable.title')}</strong> {t('unreadable.text')}
      </div>
    );
  }
  if (state === 'no-room') {
    return (
      <div className={classes.notice} role="alert">
        <strong>{t('noRoom.title')}</strong> {t('noRoom.text')}{' '}
        <button type="button" onClick={onTakeOver}>
          {t('noRoom.retry')}
        </button>
      </div>
    );
  }
  if (!readOnly && apart === null) return null;
  return (
    <div className={classes.notice} role="alert">
      {readOnly && (
        <>
          <strong>{t('readOnly.title')}</strong> {t('readOnly.text')}{' '}
          <button type="button" onClick={onTakeOver}>
            {t('readOnly.takeOver')}
          </button>
        </>
      )}
      {apart !== null && (
        <p>
          {t('readOnly.apart')} <q lang={lang}>{apart}</q>
        </p>
      )}
    </div>
  );
}

/** What was written too late to go along when the attempt changed hands; null when nothing was. */
function useWordsApart(journal: Journal, readOnly: boolean): string | null {
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    journal.apart().then(
      (events) => !left && setWords(wordsOf(events)),
      // The state of saving tells of a storage that cannot be read.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [journal, readOnly]);
  return words;
}

function wordsOf(events: readonly EditEvent[]): string | null {
  const words = events.map((event) => ('in' in event ? event.in : '')).join('');
  return words.trim() === '' ? null : words;
}
