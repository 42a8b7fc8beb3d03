import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoggedChange } from '../../domain/playback/changes.ts';
import type { LanguageTag } from '../../domain/text/language.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import page from './Replay.module.css';
import { placeAfter } from './replay-scene.ts';
import { useChangeWords } from './use-change-words.ts';

interface ChangeLineProps {
  readonly change: LoggedChange;
  /** When it began on the clock of the attempt, in ms. */
  readonly at: number;
  /** The number of its segment. */
  readonly n: number | null;
  readonly index: number;
  readonly count: number;
  /** Whether the replay is at it. */
  readonly current: boolean;
  /** Whether Tab stops here. */
  readonly stop: boolean;
  readonly lang: LanguageTag;
  readonly onGo: (place: number) => void;
}

/** One change: when, where, how, and what went and came. */
export const ChangeLine = memo(function ChangeLine(props: ChangeLineProps) {
  const { change, at, n, index, count, current, stop, lang, onGo } = props;
  const { t } = useTranslation('replay');
  const formats = useFormats();
  const words = useChangeWords();
  const time = formats.duration(at);
  return (
    // The list hears the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="option"
      className={page.change}
      aria-selected={current}
      aria-setsize={count}
      aria-posinset={index + 1}
      aria-label={t('changes.line', { time, n: n ?? 0, what: words.sentence(change) })}
      tabIndex={stop ? 0 : -1}
      data-change={index}
      onClick={() => onGo(placeAfter(change) ?? 0)}
    >
      <span className={page.when}>{time}</span>
      <span className={page.where}>{n}</span>
      <span>
        <span className={page.how}>{words.cause(change)}</span>{' '}
        {change.kind === 'text' && (
          <span className={page.words} lang={lang}>
            {change.out !== '' && <del className="tracked-change">{words.text(change.out)}</del>}
            {change.in !== '' && <ins className="tracked-change">{words.text(change.in)}</ins>}
          </span>
        )}
      </span>
    </div>
  );
});
