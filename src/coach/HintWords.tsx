import { useTranslation } from 'react-i18next';
import type { PastAnswer } from '../domain/assist/past-answer.ts';
import { useCopy } from '../workspace/use-copy.ts';
import classes from './Coach.module.css';
import type { FlowProps } from './flow-props.ts';
import { Judge } from './Judge.tsx';
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

/** An option goes into the text by her own hand alone. */
function OptionActs({ desk, past, option, onInsert, readOnly }: Parameters<typeof HintWords>[0] & { option: string }) {
  const { t } = useTranslation('coach');
  const { copied, copy } = useCopy();
  return (
    <>
      {onInsert && (
        <button
          type="button"
          className={classes.act}
          disabled={readOnly}
          // The caret must stay where it is: the button may not take the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => {
            onInsert(option, event.detail === 0 ? 'key' : 'pointer');
            desk.judge(past, 'taken', option);
          }}
        >
          {t('option.insert')}
        </button>
      )}
      <button
        type="button"
        className={classes.act}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => copy(option)}
      >
        {t('option.copy')}
      </button>
      <span role="status" className={classes.quiet}>
        {copied && t(`option.${copied.state}`)}
      </span>
    </>
  );
}
