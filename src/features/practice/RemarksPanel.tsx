import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { REMARK_KINDS, type Remark } from '../../domain/attempt/remarks.ts';
import { RemarkText } from '../../workspace/RemarkText.tsx';
import { CopyOutcome } from './CopyOutcome.tsx';
import { asQuery, type ClientQuery } from './query-text.ts';
import { draftKey } from './remark-drafts.ts';
import { RemarkForm } from './RemarkForm.tsx';
import { RemarkItem } from './RemarkItem.tsx';
import acts from './Acts.module.css';
import classes from './Remarks.module.css';
import { useCopy } from '../../workspace/use-copy.ts';
import type { RemarkBook } from './use-remarks.ts';
import { sectionHeading } from './use-sections.ts';

interface RemarksPanelProps {
  readonly book: RemarkBook;
  readonly active: string;
  /** The segments in the order of the task. */
  readonly segments: readonly { readonly id: string; readonly source: string }[];
  readonly readOnly: boolean;
  readonly onGo: (segment: string) => void;
  /** Queries as the text that goes to the client. */
  readonly textOf: (queries: readonly ClientQuery[]) => string;
}

/** Notes, queries and sources: of the segment being written, of the whole task, and the way to those elsewhere. */
export function RemarksPanel({ book, active, segments, readOnly, onGo, textOf }: RemarksPanelProps) {
  const { t } = useTranslation('remarks');
  const { copied, copy } = useCopy();
  const from = useRef<HTMLElement | null>(null);
  const numberOf = (segment: string): number => segments.findIndex(({ id }) => id === segment) + 1;
  const here = book.list.filter(({ segment }) => segment === active);
  const whole = book.list.filter(({ segment }) => segment === null);
  const elsewhere = book.list
    .filter(({ segment }) => segment !== null && segment !== active)
    .toSorted((one, other) => numberOf(one.segment!) - numberOf(other.segment!));

  const back = (): void => {
    const dialog = document.activeElement?.closest('[role="dialog"]') ?? null;
    const to = from.current;
    from.current = null;
    // Not out of a drawer that holds the focus, and not to what has left the page.
    if (to?.isConnected && to.closest('[role="dialog"]') === dialog) to.focus();
    else sectionHeading('remarks')?.focus();
  };
  const form = (key: string) => {
    const draft = book.drafts[key];
    if (!draft) return null;
    return (
      <RemarkForm
        key={key}
        draft={draft}
        segment={active}
        wanted={book.wanted?.key === key ? book.wanted : null}
        readOnly={readOnly}
        onChange={(next) => book.write(key, next)}
        onPut={() => {
          book.put(key);
          back();
        }}
        onCancel={() => {
          book.discard(key);
          back();
        }}
        onLeave={back}
      />
    );
  };
  const items = (remarks: readonly Remark[]) =>
    remarks.length > 0 && (
      <ul className={classes.list}>
        {remarks.map((remark) =>
          book.drafts[draftKey(remark.ref, active)] ? (
            <li key={remark.ref}>{form(draftKey(remark.ref, active))}</li>
          ) : (
            <RemarkItem
              key={remark.ref}
              remark={remark}
              readOnly={readOnly}
              onChange={() => book.beginChange(remark, active)}
              onRemove={() => {
                book.remove(remark);
                sectionHeading('remarks')?.focus();
              }}
              onCopy={() => copy(textOf([asQuery(remark, segments)]))}
            />
          ),
        )}
      </ul>
    );

  return (
    <div
      onFocus={(event) => {
        // Whence she came into the form: there she goes back to.
        const inForm = (one: EventTarget | null): boolean => one instanceof Element && one.closest('form') !== null;
        if (!inForm(event.target) || inForm(event.relatedTarget)) return;
        from.current = event.relatedTarget instanceof HTMLElement ? event.relatedTarget : null;
      }}
    >
      {here.length === 0 && !book.drafts[draftKey(null, active)] && <p>{t('none')}</p>}
      {items(here)}
      {form(draftKey(null, active))}
      <div className={acts.row}>
        {REMARK_KINDS.map((about) => (
          <button
            key={about}
            type="button"
            className={acts.act}
            disabled={readOnly}
            onClick={() => book.begin(about, active)}
          >
            {t(`add.${about}`)}
          </button>
        ))}
      </div>
      {whole.length > 0 && (
        <>
          <h3 className={classes.subtitle}>{t('forTask')}</h3>
          {items(whole)}
        </>
      )}
      {elsewhere.length > 0 && (
        <details className={classes.elsewhere}>
          <summary>{t('elsewhere', { count: elsewhere.length })}</summary>
          <ul className={classes.list}>
            {elsewhere.map((remark) => (
              <li key={remark.ref}>
                <button type="button" className={acts.act} onClick={() => onGo(remark.segment!)}>
                  {t('segment', { n: numberOf(remark.segment!) })}
                </button>
                <RemarkText remark={remark} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p role="status" className={classes.said}>
        {book.last && t(`said.${book.last.deed}`)}
        {book.last?.undo && (
          <button
            type="button"
            className={acts.act}
            onClick={() => {
              book.last?.undo?.();
              sectionHeading('remarks')?.focus();
            }}
          >
            {t('undo')}
          </button>
        )}
      </p>
      <CopyOutcome copied={copied} />
    </div>
  );
}
