import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { hintLadder } from '../domain/assist/hint-ladder.ts';
import { answersFor } from '../domain/assist/past-answer.ts';
import type { Rung } from '../domain/assist/question.ts';
import { useSettings } from '../workspace/settings-context.ts';
import { AskButton } from './AskButton.tsx';
import classes from './Coach.module.css';
import type { FlowProps } from './flow-props.ts';
import { HintWords } from './HintWords.tsx';

/** The ladder of hints: each press one rung, and as little given away as can be. What was seen stays. */
export function HintFlow(props: FlowProps) {
  const { desk, text, languages } = props;
  const empty = text.text.trim() === '';
  const blocked = props.blocked || empty;
  const { t } = useTranslation('coach');
  const locale = useSettings((settings) => settings.locale);
  const answers = useStore(desk.store, (state) => state.answers);
  const { rungs, next, before, stale } = hintLadder(answersFor(answers, 'hint', text.id), text.text);
  const end = useRef<HTMLParagraphElement>(null);
  const wanted = useRef(next);
  useEffect(() => {
    // The button that brought the last rung has gone, and with it the focus.
    if (wanted.current !== null && next === null && document.activeElement === document.body) end.current?.focus();
    wanted.current = next;
  }, [next]);
  const ask = (rung: Rung, told: readonly string[]): void =>
    desk.ask({
      purpose: 'hint',
      segment: text.id,
      locale,
      data: { languages, source: text.source, target: text.text, rung, before: told },
    });
  return (
    <>
      {rungs.length === 0 && <p>{t(empty ? 'hint.empty' : 'hint.lead')}</p>}
      {rungs.length > 0 && (
        <ol className={classes.rungs} aria-label={t('hint.seen')}>
          {rungs.map((past) => (
            <li key={past.entry.call} data-rung={past.data.rung}>
              <HintWords {...props} past={past} />
            </li>
          ))}
        </ol>
      )}
      {stale && <p className={classes.quiet}>{t('hint.stale')}</p>}
      {(next !== null || stale) && (
        <div className={classes.row}>
          {next !== null && (
            <AskButton
              desk={desk}
              blocked={blocked}
              first
              label={t(`hint.ask.${next}`)}
              onAsk={() => ask(next, before)}
            />
          )}
          {rungs.length > 0 && stale && (
            <button type="button" className={classes.act} disabled={blocked} onClick={() => ask(1, [])}>
              {t('hint.anew')}
            </button>
          )}
        </div>
      )}
      {next === null && !stale && (
        <p ref={end} className={classes.quiet} tabIndex={-1} data-coach-ask>
          {t('hint.all')}
        </p>
      )}
    </>
  );
}
