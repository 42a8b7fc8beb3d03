import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditBy } from '../../domain/attempt/edit-event.ts';
import type { SegmentState } from '../../domain/attempt/replay.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { keyCaps } from '../../workspace/key-words.ts';
import { commandNamed } from './commands/table.ts';
import classes from './Concordance.module.css';
import { ConcordanceLines } from './ConcordanceLines.tsx';
import { CopyOutcome } from './CopyOutcome.tsx';
import remarks from './Remarks.module.css';
import { useConcordance } from './use-concordance.ts';
import { useCopy } from '../../workspace/use-copy.ts';

interface ConcordancePanelProps {
  readonly attempt: string;
  readonly exercise: Exercise;
  readonly segments: readonly SegmentState[];
  readonly readOnly: boolean;
  /** The words that were asked for last by command; a new object each time. */
  readonly asked: { readonly words: string } | null;
  readonly onInsert: (words: string, by: EditBy) => void;
  /** Back to the text. */
  readonly onLeave: () => void;
}

/** How she has put words before: all she has confirmed, searched on both sides while she types. */
export function ConcordancePanel({ attempt, exercise, segments, readOnly, asked, ...on }: ConcordancePanelProps) {
  const { t } = useTranslation('concordance');
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(asked?.words ?? '');
  /** What is looked up: never the letters of a composition. */
  const [words, setWords] = useState(typed);
  const [last, setLast] = useState(asked);
  const { copied, copy } = useCopy();
  const [keys] = commandNamed('look-up').keys ?? [];
  const { reading, partly, size, found } = useConcordance(attempt, exercise, segments, words);
  if (asked !== last) {
    setLast(asked);
    if (asked && asked.words !== '') {
      setTyped(asked.words);
      setWords(asked.words);
    }
  }
  useEffect(() => {
    if (!asked) return;
    field.current?.focus();
    field.current?.select();
  }, [asked]);

  const none = words.trim() === '';
  const lines = none ? [] : (found?.lines ?? []);
  const said = (): string => {
    if (size === 0) return t(reading ? 'reading' : 'nothingYet');
    if (none) return t('lead', { count: size, keys: keys ? keyCaps(keys) : '' });
    if (found === null || (reading && lines.length === 0)) return t('reading');
    return lines.length === 0 ? t('none') : t('found', { count: lines.length });
  };
  return (
    <>
      <input
        ref={field}
        type="search"
        className={remarks.field}
        aria-label={t('field')}
        placeholder={t('placeholder')}
        maxLength={200}
        value={typed}
        data-autofocus={asked ? true : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          if (!('isComposing' in event.nativeEvent && event.nativeEvent.isComposing)) setWords(event.target.value);
        }}
        onCompositionEnd={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          on.onLeave();
        }}
      />
      <p className={classes.said} role="status">
        {said()}
      </p>
      {partly && <p className={classes.said}>{t('partly')}</p>}
      <ConcordanceLines
        key={found?.words}
        lines={lines}
        languages={exercise.languages}
        readOnly={readOnly}
        onInsert={on.onInsert}
        onCopy={copy}
      />
      <CopyOutcome copied={copied} />
    </>
  );
}
