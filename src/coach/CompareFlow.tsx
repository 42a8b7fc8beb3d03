import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { MAX_SEGMENT } from '../domain/exercise/exercise.ts';
import { useSettings } from '../workspace/settings-context.ts';
import { Answers } from './Answers.tsx';
import { AskButton } from './AskButton.tsx';
import classes from './Coach.module.css';
import type { FlowProps } from './flow-props.ts';
import { Quote } from './Quote.tsx';
import { submitKeys } from './submit-keys.ts';

/** Weighs two renderings: the draft and hers, unless she types others. */
export function CompareFlow({ desk, text, languages, blocked }: FlowProps) {
  const { t } = useTranslation('coach');
  const locale = useSettings((settings) => settings.locale);
  const id = useId();
  const drafts = useStore(desk.store, (state) => state.drafts);
  const names = { first: `${text.id}.first`, second: `${text.id}.second` } as const;
  const standing = { first: text.draft ?? '', second: text.text } as const;
  const written = { first: drafts[names.first] ?? standing.first, second: drafts[names.second] ?? standing.second };
  const typed = written.first !== standing.first || written.second !== standing.second;
  const [first, second] = [written.first.trim(), written.second.trim()];
  const same = first === second;
  const ask = (): void => {
    if (first === '' || second === '' || same) return;
    desk.ask({
      purpose: 'compare',
      segment: text.id,
      locale,
      data: { languages, source: text.source, first, second },
    });
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields within */}
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
        onKeyDown={submitKeys}
      >
        {(['first', 'second'] as const).map((which) => (
          <label key={which} htmlFor={`${id}${which}`}>
            {t(
              `compare.${which}.${written[which] === standing[which] && written[which] !== '' ? 'standing' : 'typed'}`,
            )}
            <textarea
              id={`${id}${which}`}
              className={classes.field}
              lang={languages.target}
              rows={3}
              maxLength={MAX_SEGMENT}
              value={written[which]}
              data-coach-first={which === 'first' || undefined}
              onChange={(event) => desk.write(names[which], event.target.value)}
            />
          </label>
        ))}
        {same && first !== '' && <p className={classes.quiet}>{t('compare.same')}</p>}
        <div className={classes.row}>
          <AskButton desk={desk} blocked={blocked || first === '' || second === '' || same} label={t('compare.ask')} />
          {typed && (
            <button
              type="button"
              className={classes.act}
              onClick={() => {
                desk.write(names.first, standing.first);
                desk.write(names.second, standing.second);
              }}
            >
              {t(text.draft === null ? 'compare.resetHers' : 'compare.reset')}
            </button>
          )}
        </div>
      </form>
      <Answers
        desk={desk}
        segment={text.id}
        purpose="compare"
        renderWords={({ data, answer }) => (
          <>
            <h4>{t(`compare.better.${answer.better}`)}</h4>
            {(data.first !== first || data.second !== second) && (
              <dl className={classes.compared}>
                <dt>{t('side.first')}</dt>
                <dd lang={languages.target}>{data.first}</dd>
                <dt>{t('side.second')}</dt>
                <dd lang={languages.target}>{data.second}</dd>
              </dl>
            )}
            <ul className={classes.reasons}>
              {answer.reasons.map(({ quote, text: why }) => (
                <li key={`${quote.side} ${quote.text} ${why}`}>
                  <Quote {...quote} languages={languages} /> {why}
                </li>
              ))}
            </ul>
          </>
        )}
      />
    </>
  );
}
