import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../workspace/settings-context.ts';
import { Answers } from './Answers.tsx';
import { AskButton } from './AskButton.tsx';
import classes from './Coach.module.css';
import type { FlowProps } from './flow-props.ts';
import { OptionActs } from './OptionActs.tsx';

/** Other wordings for what is selected in her translation, or ways to go on from its end. She puts them in, or not. */
export function AlternativesFlow(props: FlowProps) {
  const { desk, text, languages, selectedWords, blocked } = props;
  const { t } = useTranslation('coach');
  const locale = useSettings((settings) => settings.locale);
  const [elsewhere, setElsewhere] = useState(false);
  const ask = (): void => {
    const selected = selectedWords();
    const isHers = text.text.includes(selected);
    setElsewhere(!isHers);
    if (!isHers) return;
    const { id: segment, source, text: target } = text;
    desk.ask({ purpose: 'alternatives', segment, locale, data: { languages, source, target, selected } });
  };
  return (
    <>
      <p>{t('alternatives.lead')}</p>
      {elsewhere && (
        <p role="alert" className={classes.failed}>
          {t('alternatives.elsewhere')}
        </p>
      )}
      <div className={classes.row}>
        <AskButton desk={desk} blocked={blocked} first label={t('alternatives.ask')} onAsk={ask} />
      </div>
      <Answers
        desk={desk}
        segment={text.id}
        purpose="alternatives"
        renderWords={(past) => (
          <>
            <h4>
              {past.data.selected === '' ? (
                t('alternatives.goOn')
              ) : (
                <>
                  {t('alternatives.instead')} <q lang={languages.target}>{past.data.selected}</q>
                </>
              )}
            </h4>
            <ul className={classes.options}>
              {past.answer.options.map(({ text: option, note }) => (
                <li key={option}>
                  <p className={classes.option} lang={languages.target}>
                    {option}
                  </p>
                  {note !== '' && <p className={classes.quiet}>{note}</p>}
                  <div className={classes.row}>
                    <OptionActs {...props} past={past} option={option} />
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      />
    </>
  );
}
