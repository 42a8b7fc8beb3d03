import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { ExplainData } from '../domain/assist/question.ts';
import { useSettings } from '../workspace/settings-context.ts';
import { Answers } from './Answers.tsx';
import { AskButton } from './AskButton.tsx';
import classes from './Coach.module.css';
import type { Explainable } from './coached-text.ts';
import type { FlowProps } from './flow-props.ts';
import { Quote } from './Quote.tsx';

/** Explains a term or phrase of source or translation, or what a check or a finding is about. */
export function ExplainFlow({ desk, text, languages, findings, selectedWords, blocked }: FlowProps) {
  const { t } = useTranslation('coach');
  const locale = useSettings((settings) => settings.locale);
  const id = useId();
  const key = `${text.id}.phrase`;
  const phrase = useStore(desk.store, ({ drafts }) => drafts[key] ?? '');
  const [trouble, setTrouble] = useState<'nowhere' | 'nothing-selected' | null>(null);
  const ask = (about: ExplainData['about']): void =>
    desk.ask({
      purpose: 'explain',
      segment: text.id,
      locale,
      data: { languages, source: text.source, target: text.text, about },
    });
  const askPhrase = (): void => {
    const words = phrase.trim();
    const side = text.source.includes(words) ? 'source' : text.text.includes(words) ? 'target' : null;
    setTrouble(side === null ? 'nowhere' : null);
    if (side !== null && words !== '') ask({ side, phrase: words });
  };
  return (
    <>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          askPhrase();
        }}
      >
        <label htmlFor={id}>{t('explain.label')}</label>
        <input
          id={id}
          className={classes.field}
          value={phrase}
          maxLength={200}
          data-coach-first
          aria-describedby={trouble ? `${id}trouble` : undefined}
          onChange={(event) => {
            setTrouble(null);
            desk.write(key, event.target.value);
          }}
        />
        {trouble && (
          <p id={`${id}trouble`} role="alert" className={classes.failed}>
            {t(`explain.${trouble}`)}
          </p>
        )}
        <div className={classes.row}>
          <AskButton desk={desk} blocked={blocked || phrase.trim() === ''} label={t('explain.ask')} />
          <button
            type="button"
            className={classes.act}
            // What is selected must stay selected: the button may not take the focus by mouse.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              const words = selectedWords().slice(0, 200);
              setTrouble(words === '' ? 'nothing-selected' : null);
              if (words !== '') desk.write(key, words);
            }}
          >
            {t('explain.take')}
          </button>
        </div>
      </form>
      {findings.length > 0 && (
        <div>
          <h4>{t('explain.findings')}</h4>
          <ul className={classes.findings}>
            {findings.map(({ id: one, label, type, words, note }) => (
              <li key={one}>
                <button
                  type="button"
                  className={classes.act}
                  disabled={blocked}
                  onClick={() => ask({ type, words, note })}
                >
                  {label}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Answers
        desk={desk}
        segment={text.id}
        purpose="explain"
        renderWords={({ data: { about }, answer }) => (
          <>
            <h4>
              {'phrase' in about ? (
                <q lang={languages[about.side]}>{about.phrase}</q>
              ) : (
                (findings.find((one) => isAbout(one, about))?.label ?? `${about.type} ${about.words}`)
              )}
            </h4>
            <p>{answer.explanation}</p>
            <p className={classes.quotes}>
              {answer.quotes.map((quote) => (
                <Quote key={`${quote.side} ${quote.text}`} {...quote} languages={languages} />
              ))}
            </p>
          </>
        )}
      />
    </>
  );
}

function isAbout(one: Explainable, about: { readonly type: string; readonly words: string }): boolean {
  return one.type === about.type && one.words === about.words;
}
