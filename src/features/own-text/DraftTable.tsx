import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../controls/ScrollBox.tsx';
import { MAX_OWN_DRAFTS } from '../../domain/exercise/own-text.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import { draftLetter, draftLines, missingFrom } from './draft-lines.ts';
import type { FormProps } from './form-props.ts';
import { languagesOf } from './make-own-text.ts';
import { nextDraftId, type FormDraft, type OwnForm } from './own-form.ts';
import own from './Drafts.module.css';
import classes from './OwnText.module.css';
import { useOriginWords } from './use-origin-words.ts';

interface DraftTableProps extends FormProps {
  /** Null while nobody can be asked. */
  readonly drafting: { readonly running: string | null; retry(draft: FormDraft): void } | null;
  /** The AI that is set up. */
  readonly engine: string | null;
}

/** A draft that was removed. */
interface Gone {
  readonly draft: FormDraft;
  readonly at: number;
  readonly chosen: boolean;
}

/** Where another has taken its name in the meantime, it is given the next. */
function putBack(now: OwnForm, { draft, at, chosen }: Gone): OwnForm {
  const back = now.drafts.some(({ id }) => id === draft.id) ? { ...draft, id: nextDraftId(now) } : draft;
  return { ...now, drafts: now.drafts.toSpliced(at, 0, back), chosen: chosen ? back.id : now.chosen };
}

/** The drafts that were made, each with where it comes from; below, side by side, segment by segment. */
export function DraftTable({ form, change, drafting, engine }: DraftTableProps) {
  const { t } = useTranslation('own');
  const formats = useFormats();
  const originWords = useOriginWords();
  const [gone, setGone] = useState<Gone | null>(null);
  const { drafts, segments } = form;
  const { source, target } = languagesOf(form);
  const busy = drafting?.running != null;
  const remove = (draft: FormDraft, at: number): void => {
    setGone({ draft, at, chosen: form.chosen === draft.id });
    change((now) => ({
      ...now,
      drafts: now.drafts.filter(({ id }) => id !== draft.id),
      chosen: now.chosen === draft.id ? null : now.chosen,
    }));
  };
  const undo = gone && drafts.length < MAX_OWN_DRAFTS && (
    <p role="status" className={classes.quiet}>
      {t('draft.removed')}{' '}
      <button
        type="button"
        className={classes.plain}
        onClick={() => {
          change((now) => putBack(now, gone));
          setGone(null);
        }}
      >
        {t('draft.undo')}
      </button>
    </p>
  );
  if (drafts.length === 0) return undo;
  const lines = drafts.map((draft) => draftLines(draft, segments));
  return (
    <>
      <fieldset className={own.drafts}>
        <legend className={classes.name}>{t('draft.choose')}</legend>
        {drafts.map((draft, at) => {
          const missing = missingFrom(draft, segments).length;
          const elsewhere = draft.origin.by === 'ai' && engine !== `${draft.origin.provider}:${draft.origin.model}`;
          return (
            <div key={draft.id} className={own.draft} data-draft={draft.id}>
              <label>
                <input
                  type="radio"
                  name="draft"
                  checked={form.chosen === draft.id}
                  onChange={() => change((now) => ({ ...now, chosen: draft.id }))}
                />
                <span>
                  <b>{t('draft.letter', { letter: draftLetter(at) })}</b> {originWords(draft.origin)}
                  <small>{formats.dateTime(draft.at)}</small>
                </span>
              </label>
              <button
                type="button"
                className={classes.plain}
                disabled={drafting?.running === draft.id}
                aria-label={t('draft.removeOne', { letter: draftLetter(at) })}
                onClick={() => remove(draft, at)}
              >
                {t('draft.remove')}
              </button>
              {missing > 0 && drafting?.running !== draft.id && (
                <div className={own.rest}>
                  <p className={classes.trouble}>{t('draft.missing', { count: missing })}</p>
                  {!busy && drafting && draft.origin.by !== 'pasted' && (
                    <button
                      type="button"
                      className={classes.do}
                      disabled={elsewhere}
                      onClick={() => drafting.retry(draft)}
                    >
                      {t('draft.retry', { count: missing })}
                    </button>
                  )}
                  {elsewhere && <p className={classes.quiet}>{t('draft.otherAi')}</p>}
                </div>
              )}
            </div>
          );
        })}
      </fieldset>
      {undo}
      <ScrollBox label={t('draft.beside')} className={own.scroll}>
        <table className={own.beside}>
          <thead>
            <tr>
              <th scope="col">{t('draft.source')}</th>
              {drafts.map((draft, at) => (
                <th key={draft.id} scope="col" data-chosen={form.chosen === draft.id || undefined}>
                  {t('draft.letter', { letter: draftLetter(at) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {segments.map((segment, row) => (
              <tr key={row}>
                <td lang={source}>
                  <small>{row + 1}</small> {segment}
                </td>
                {drafts.map((draft, at) => (
                  <td
                    key={draft.id}
                    lang={target}
                    data-letter={draftLetter(at)}
                    data-chosen={form.chosen === draft.id || undefined}
                  >
                    {lines[at]?.[row] ?? <span className={classes.quiet}>{t('draft.none')}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
