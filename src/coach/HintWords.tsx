import { useTranslation } from 'react-i18next';
import type { PastAnswer } from '../domain/assist/past-answer.ts';
import classes from './Coach.module.css';
import type { FlowProps } from './flow-props.ts';
import { Judge } from './Judge.tsx';
import { OptionActs } from './OptionActs.tsx';
import { PointButton } from './PointButton.tsx';
import { Quote } from './Quote.tsx';
import { useErrorTypeName } from './use-error-type-name.ts';

/** One rung, and what can be done with it. */
export function HintWords(props: FlowProps & { readonly past: PastAnswer<'hint'> }) {
  const { desk, languages, past } = props;
  const { t } = useTranslation('coach');
  const nameOf = useErrorTypeName();
  const { answer } = past;
  return (
    <>
      <h4>{t(`hint.rung.${answer.rung}`)}</h4>
      {answer.rung === 1 && (
        <p>
          <Quote {...answer.where} languages={languages} />
        </p>
      )}
      {answer.rung === 2 && <p>{nameOf(answer.type)}</p>}
      {answer.rung === 3 && <p>{answer.question}</p>}
      {answer.rung === 4 && (
        <>
          <p className={classes.option} lang={languages.target}>
            {answer.option}
          </p>
          <p>{answer.why}</p>
        </>
      )}
      <div className={classes.row}>
        {answer.rung === 1 && <PointButton desk={desk} past={past} />}
        {answer.rung === 4 && <OptionActs {...props} option={answer.option} />}
        <Judge desk={desk} past={past} />
      </div>
    </>
  );
}
