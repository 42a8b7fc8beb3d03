import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConcordanceLine } from '../../domain/attempt/concordance.ts';
import type { EditBy } from '../../domain/attempt/edit-event.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './Concordance.module.css';
import { MatchedText } from './MatchedText.tsx';
import acts from './Acts.module.css';

interface ConcordanceItemProps {
  readonly line: ConcordanceLine;
  readonly languages: Exercise['languages'];
  readonly readOnly: boolean;
  readonly onInsert: (words: string, by: EditBy) => void;
  readonly onCopy: (words: string) => void;
}

/** One segment the words stand in, with where it comes from. What is selected of its translation is taken, else all. */
export function ConcordanceItem({ line, languages, readOnly, onInsert, onCopy }: ConcordanceItemProps) {
  const { segment, places } = line;
  const { t } = useTranslation('concordance');
  const locale = useSettings((settings) => settings.locale);
  const { date } = useFormats();
  const id = useId();
  const target = useRef<HTMLParagraphElement>(null);
  const wanted = (): string => {
    const selection = document.getSelection();
    const within = selection?.anchorNode && target.current?.contains(selection.anchorNode);
    return (within && target.current?.contains(selection.focusNode) && selection.toString().trim()) || segment.target;
  };
  const from =
    segment.at === null
      ? t('here', { n: segment.n })
      : t('from', { task: bilingualText(segment.title, locale), n: segment.n, date: date(segment.at) });
  return (
    <li data-concordance={segment.at === null ? 'here' : 'elsewhere'}>
      <p className={classes.source}>
        <MatchedText text={segment.source} places={places.source} lang={languages.source} />
      </p>
      <p className={classes.target} id={id} ref={target}>
        <MatchedText text={segment.target} places={places.target} lang={languages.target} />
      </p>
      <p className={classes.from}>{from}</p>
      <div className={acts.row}>
        <button
          type="button"
          className={acts.act}
          disabled={readOnly}
          aria-describedby={id}
          // The caret and the selection must stay where they are: the button may not take the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => onInsert(wanted(), event.detail === 0 ? 'key' : 'pointer')}
        >
          {t('insert')}
        </button>
        <button
          type="button"
          className={`${acts.act} ${acts.later}`}
          aria-describedby={id}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onCopy(wanted())}
        >
          {t('copy')}
        </button>
      </div>
    </li>
  );
}
