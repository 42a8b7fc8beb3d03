import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_SEGMENT } from '../../domain/exercise/exercise.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import type { FormProps } from './form-props.ts';
import { languagesOf, sourceLength, sourceScript } from './make-own-text.ts';
import classes from './OwnText.module.css';
import { divide, joined, parted } from './segments.ts';

interface Caret {
  readonly at: number;
  readonly place: number;
}

/** The text in segments, as rules divided it: to be joined, parted and mended by hand. Every step can be taken back. */
export function SegmentsSection({ form, change }: FormProps) {
  const { t } = useTranslation('own');
  const formats = useFormats();
  const list = useRef<HTMLOListElement>(null);
  const caret = useRef<Caret | null>(null);
  const [past, setPast] = useState<readonly (readonly string[])[]>([]);
  const [told, setTold] = useState<number | null>(null);
  const { segments } = form;
  const script = sourceScript(form);

  useEffect(() => {
    const wanted = caret.current;
    caret.current = null;
    const field = wanted && list.current?.querySelectorAll('textarea')[wanted.at];
    if (!field) return;
    field.focus();
    field.setSelectionRange(wanted.place, wanted.place);
  });

  const put = (next: readonly string[], to: Caret | null = null): boolean => {
    if (next === segments) return false;
    setPast([...past.slice(-49), segments]);
    setTold(null);
    caret.current = to;
    change((now) => ({ ...now, segments: [...next] }));
    return true;
  };
  const part = (at: number, place: number): void => {
    if (!put(parted(segments, at, place), { at: at + 1, place: 0 })) setTold(at);
  };
  const join = (at: number): void => {
    const seam = (segments[at] ?? '').trimEnd().length;
    put(joined(segments, at, script), { at, place: seam });
  };
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>, at: number): void => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    if (event.nativeEvent.isComposing || selectionStart !== selectionEnd) return;
    if (event.key === 'Enter') part(at, selectionStart);
    else if (event.key === 'Backspace' && selectionStart === 0 && at > 0) join(at - 1);
    else if (event.key === 'Delete' && selectionStart === value.length && at < segments.length - 1) join(at);
    else return;
    event.preventDefault();
  };
  if (segments.length === 0) return null;
  const { words, characters } = sourceLength(form);
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2>{t('segments.title', { count: segments.length })}</h2>
        <span className={classes.quiet}>
          {t(`segments.length.${script}`, { length: formats.number(script === 'zh' ? characters : words) })}
        </span>
      </div>
      <p className={classes.quiet}>{t('segments.hint', { most: formats.number(MAX_SEGMENT) })}</p>
      <ol ref={list} className={classes.segments}>
        {segments.map((segment, at) => (
          // A segment is its place: a key of its words would make a field anew with every letter.
          <li key={at} data-fault={segment.length > MAX_SEGMENT || undefined}>
            <textarea
              aria-label={t('segments.one', { n: at + 1 })}
              lang={languagesOf(form).source}
              rows={Math.max(1, Math.ceil(segment.length / (script === 'zh' ? 34 : 70)))}
              value={segment}
              onKeyDown={(event) => onKey(event, at)}
              onChange={({ currentTarget: { value } }) =>
                change((now) => ({
                  ...now,
                  segments: now.segments.map((one, index) => (index === at ? value.replace(/[\r\n]+/gu, ' ') : one)),
                }))
              }
            />
            <span className={classes.tools}>
              <button
                type="button"
                className={classes.plain}
                aria-label={t('segments.partOne', { n: at + 1 })}
                onClick={({ currentTarget }) =>
                  part(at, currentTarget.closest('li')?.querySelector('textarea')?.selectionStart ?? 0)
                }
              >
                {t('segments.part')}
              </button>
              {at < segments.length - 1 && (
                <button
                  type="button"
                  className={classes.plain}
                  aria-label={t('segments.joinOne', { n: at + 1 })}
                  onClick={() => join(at)}
                >
                  {t('segments.join')}
                </button>
              )}
            </span>
            {told === at && (
              <p role="status" className={classes.quiet}>
                {t('segments.where')}
              </p>
            )}
            {segment.length > MAX_SEGMENT && (
              <p role="alert" className={classes.trouble}>
                {t('fault.segment-too-long', { n: at + 1, most: formats.number(MAX_SEGMENT) })}
              </p>
            )}
          </li>
        ))}
      </ol>
      <div className={classes.actions}>
        <button
          type="button"
          className={classes.plain}
          disabled={past.length === 0}
          onClick={() => {
            const last = past.at(-1);
            if (!last) return;
            setPast(past.slice(0, -1));
            change((now) => ({ ...now, segments: [...last] }));
          }}
        >
          {t('segments.undo')}
        </button>
        <button type="button" className={classes.plain} onClick={() => put(divide(form.text, script))}>
          {t('segments.again')}
        </button>
      </div>
    </section>
  );
}
