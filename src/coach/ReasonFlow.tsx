import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useSettings } from '../workspace/settings-context.ts';
import { Answers } from './Answers.tsx';
import { AskButton } from './AskButton.tsx';
import classes from './Coach.module.css';
import type { FlowProps } from './flow-props.ts';
import { Quote } from './Quote.tsx';
import { submitKeys } from './submit-keys.ts';

/** The longest reason, in UTF-16 units. */
const MAX_REASON = 1000;

/** Checks the reason she gives for what she changed of the draft. */
export function ReasonFlow({ desk, text, languages, blocked }: FlowProps) {
  const { t } = useTranslation('coach');
  const locale = useSettings((settings) => settings.locale);
  const id = useId();
  const key = `${text.id}.reason`;
  const written = useStore(desk.store, ({ drafts }) => drafts[key] ?? '');
  const reason = written.trim();
  const { draft } = text;
  const changed = draft !== null && draft !== text.text;
  const ask = (): void => {
    if (!changed || reason === '') return;
    desk.ask({
      purpose: 'reason',
      segment: text.id,
      locale,
      data: { languages, source: text.source, target: text.text, draft, reason },
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
        <label htmlFor={id}>{t('reason.label')}</label>
        <textarea
          id={id}
          className={classes.field}
          rows={3}
          maxLength={MAX_REASON}
          value={written}
          data-coach-first
          aria-describedby={changed ? undefined : `${id}note`}
          onChange={(event) => desk.write(key, event.target.value)}
        />
        {!changed && (
          <p id={`${id}note`} className={classes.quiet}>
            {t('reason.unchanged')}
          </p>
        )}
        <div className={classes.row}>
          <AskButton desk={desk} blocked={blocked || !changed || reason === ''} label={t('reason.ask')} />
        </div>
      </form>
      <Answers
        desk={desk}
        segment={text.id}
        purpose="reason"
        renderWords={({ data, answer }) => (
          <>
            <h4>{t(`reason.verdict.${answer.verdict}`)}</h4>
            {data.reason !== reason && <p className={classes.quiet}>{t('reason.given', { reason: data.reason })}</p>}
            <p>{answer.why}</p>
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
