import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countLines } from '../../domain/assist/pasted-lines.ts';
import { MAX_SEGMENT } from '../../domain/exercise/exercise.ts';
import { MAX_OWN_DRAFT } from '../../domain/exercise/own-text.ts';
import { cleanText } from '../../domain/record/plain-text.ts';
import { useServices } from '../../workspace/services-context.ts';
import { pastedLines } from './draft-lines.ts';
import type { FormProps } from './form-props.ts';
import { languagesOf } from './make-own-text.ts';
import { nextDraftId } from './own-form.ts';
import classes from './OwnText.module.css';

/** A draft from anywhere, a line for each segment: so that no AI is needed for any of this. */
export function PasteDraft({ form, change }: FormProps) {
  const { t } = useTranslation('own');
  const { surroundings } = useServices();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<'count' | 'length' | null>(null);
  const take = (): void => {
    const lines = pastedLines(cleanText(text), form.segments);
    if (lines === null) return setFault('count');
    if (text.length > MAX_OWN_DRAFT || lines.some(({ draft }) => draft.length > MAX_SEGMENT)) return setFault('length');
    change((now) => {
      const id = nextDraftId(now);
      const draft = { id, origin: { by: 'pasted' }, at: surroundings.now(), lines } as const;
      return { ...now, drafts: [...now.drafts, draft], chosen: now.chosen ?? id };
    });
    setText('');
    return setFault(null);
  };
  return (
    <details className={classes.paste}>
      <summary>{t('paste.title')}</summary>
      <p className={classes.quiet}>{t('paste.hint', { count: form.segments.length })}</p>
      <textarea
        className={classes.text}
        aria-label={t('paste.label')}
        lang={languagesOf(form).target}
        rows={6}
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          setFault(null);
        }}
      />
      {fault === 'count' && (
        <p role="alert" className={classes.trouble}>
          {t('paste.count', { lines: countLines(text), count: form.segments.length })}
        </p>
      )}
      {fault === 'length' && (
        <p role="alert" className={classes.trouble}>
          {t('paste.length', { most: MAX_SEGMENT })}
        </p>
      )}
      <button type="button" className={classes.do} disabled={text.trim() === ''} onClick={take}>
        {t('paste.take')}
      </button>
    </details>
  );
}
