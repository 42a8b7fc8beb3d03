import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConcordanceLine } from '../../domain/attempt/concordance.ts';
import type { EditBy } from '../../domain/attempt/edit-event.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { ConcordanceItem } from './ConcordanceItem.tsx';
import classes from './Concordance.module.css';
import acts from './Acts.module.css';

/** How many lines are shown at once, and how many more each time they are asked for. */
const PAGE = 20;

interface ConcordanceLinesProps {
  readonly lines: readonly ConcordanceLine[];
  readonly languages: Exercise['languages'];
  readonly readOnly: boolean;
  readonly onInsert: (words: string, by: EditBy) => void;
  readonly onCopy: (words: string) => void;
}

/** The lines that were found, a page at a time. */
export function ConcordanceLines({ lines, ...rest }: ConcordanceLinesProps) {
  const { t } = useTranslation('concordance');
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  const firstNew = useRef<number | null>(null);
  useEffect(() => {
    if (firstNew.current === null) return;
    list.current?.children[firstNew.current]?.querySelector<HTMLElement>('button:enabled')?.focus();
    firstNew.current = null;
  }, [shown]);
  const more = lines.length - shown;
  return (
    <>
      <ul className={classes.lines} ref={list}>
        {lines.slice(0, shown).map((line) => (
          <ConcordanceItem
            key={`${line.segment.slug} ${line.segment.n} ${line.segment.at} ${line.segment.target}`}
            line={line}
            {...rest}
          />
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          className={acts.act}
          onClick={() => {
            firstNew.current = shown;
            setShown(shown + PAGE);
          }}
        >
          {t('more', { count: more })}
        </button>
      )}
    </>
  );
}
