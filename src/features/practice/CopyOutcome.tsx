import { useTranslation } from 'react-i18next';
import classes from './Remarks.module.css';
import type { Copied } from '../../workspace/use-copy.ts';

/** Whether a text was copied; if it could not be, the text itself. */
export function CopyOutcome({ copied }: { readonly copied: Copied | null }) {
  const { t } = useTranslation('remarks');
  return (
    <>
      <p role="status" className={classes.said}>
        {copied?.state === 'copied' && t('said.copied')}
        {copied?.state === 'refused' && t('said.copyFailed')}
      </p>
      {copied?.state === 'refused' && (
        <textarea
          className={classes.field}
          aria-label={t('copyText')}
          readOnly
          rows={4}
          value={copied.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
