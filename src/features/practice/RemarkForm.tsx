import { useEffect, useId, useRef, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { draftText, MAX_LINE, MAX_WORDS, type RemarkDraft } from './remark-drafts.ts';
import acts from './Acts.module.css';
import classes from './Remarks.module.css';

interface RemarkFormProps {
  readonly draft: RemarkDraft;
  /** The segment a remark goes back to when it is not for the whole task. */
  readonly segment: string;
  /** Changes each time the form is asked for: it takes the focus then. */
  readonly wanted: object | null;
  readonly readOnly: boolean;
  readonly onChange: (draft: RemarkDraft) => void;
  readonly onPut: () => void;
  readonly onCancel: () => void;
  /** Away from the form; what is written in it stays. */
  readonly onLeave: () => void;
}

/** The form of a note, a query or a source. Ctrl/⌘+Enter adds it, Escape leaves it as it is. */
export function RemarkForm({ draft, segment, wanted, readOnly, ...on }: RemarkFormProps) {
  const { t } = useTranslation('remarks');
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const empty = draftText(draft) === '';
  useEffect(() => {
    if (wanted) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [wanted]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!empty && !readOnly) on.onPut();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.stopPropagation();
      submit(event);
    } else if (event.key === 'Escape') on.onLeave();
  };
  const line = (part: 'title' | 'place', label: string) => (
    <label htmlFor={`${id}${part}`}>
      {label}
      <input
        id={`${id}${part}`}
        className={classes.field}
        value={draft[part]}
        maxLength={MAX_LINE}
        data-autofocus={(wanted !== null && part === 'title') || undefined}
        readOnly={readOnly}
        onChange={(event) => on.onChange({ ...draft, [part]: event.target.value })}
      />
    </label>
  );

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields within
    <form
      ref={form}
      className={classes.form}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      aria-label={t(`add.${draft.about}`)}
    >
      {draft.about === 'source-consulted' && (
        <>
          {line('title', t('write.sourceTitle'))}
          {line('place', t('write.sourcePlace'))}
        </>
      )}
      <label htmlFor={`${id}words`}>
        {t(draft.about === 'note' ? 'write.note' : draft.about === 'query' ? 'write.query' : 'write.settled')}
        <textarea
          id={`${id}words`}
          className={classes.field}
          rows={draft.about === 'source-consulted' ? 2 : 3}
          value={draft.words}
          maxLength={MAX_WORDS}
          data-autofocus={(wanted !== null && draft.about !== 'source-consulted') || undefined}
          readOnly={readOnly}
          onChange={(event) => on.onChange({ ...draft, words: event.target.value })}
        />
      </label>
      <label className={classes.whole}>
        <input
          type="checkbox"
          checked={draft.segment === null}
          disabled={readOnly}
          onChange={(event) => on.onChange({ ...draft, segment: event.target.checked ? null : segment })}
        />
        {t('wholeTask')}
      </label>
      <div className={acts.row}>
        <button type="submit" className={acts.act} disabled={empty || readOnly}>
          {t(draft.ref === null ? 'put' : 'save')}
        </button>
        <button type="button" className={`${acts.act} ${acts.later}`} onClick={on.onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
