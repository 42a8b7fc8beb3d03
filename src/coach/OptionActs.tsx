import { useTranslation } from 'react-i18next';
import type { PastAnswer } from '../domain/assist/past-answer.ts';
import { useCopy } from '../workspace/use-copy.ts';
import classes from './Coach.module.css';
import type { FlowProps } from './flow-props.ts';

interface OptionActsProps extends Pick<FlowProps, 'desk' | 'onInsert' | 'readOnly'> {
  readonly past: PastAnswer;
  readonly option: string;
}

/** An option goes into the text by her own hand alone. */
export function OptionActs({ desk, past, option, onInsert, readOnly }: OptionActsProps) {
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
