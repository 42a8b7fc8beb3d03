import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileButton } from '../../controls/FileButton.tsx';
import { PageDropZone } from '../../controls/PageDropZone.tsx';
import { MAX_OWN_TEXT } from '../../domain/exercise/own-text.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import type { FormProps } from './form-props.ts';
import { languagesOf, sourceScript } from './make-own-text.ts';
import { DIRECTIONS, type OwnForm } from './own-form.ts';
import classes from './OwnText.module.css';
import { MAX_FILE_BYTES, readSourceFile, type SourceFile } from './read-source-file.ts';
import { divide } from './segments.ts';

type Fault = Extract<SourceFile, { ok: false }>['fault'] | 'unreadable';

/** The text as it was pasted, typed or dropped, and from which language it is to be translated. */
export function SourceSection({ form, change }: FormProps) {
  const { t } = useTranslation('own');
  const formats = useFormats();
  const [fault, setFault] = useState<{ readonly file: string; readonly fault: Fault } | null>(null);
  const take = (file: File): void => {
    setFault(null);
    readSourceFile(file).then(
      (read) => {
        if (!read.ok) setFault({ file: file.name, fault: read.fault });
        else change((now) => withText({ ...now, title: now.title === '' ? read.title : now.title }, read.text, true));
      },
      () => setFault({ file: file.name, fault: 'unreadable' }),
    );
  };
  const long = form.text.length > MAX_OWN_TEXT;
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2>{t('source.title')}</h2>
        <FileButton accept=".txt,.md,.markdown" onFile={take}>
          {t('source.file')}
        </FileButton>
      </div>
      <p className={classes.quiet}>
        {t('source.hint', { most: formats.number(MAX_OWN_TEXT), kb: formats.number(MAX_FILE_BYTES / 1000) })}
      </p>
      {fault && (
        <p role="alert" className={classes.trouble}>
          {t(`source.fault.${fault.fault}`, { file: fault.file, kb: formats.number(MAX_FILE_BYTES / 1000) })}
        </p>
      )}
      <textarea
        className={classes.text}
        aria-label={t('source.label')}
        lang={languagesOf(form).source}
        rows={8}
        value={form.text}
        onChange={({ currentTarget: { value } }) => change((now) => withText(now, value, now.text.trim() === ''))}
      />
      <p className={long ? classes.trouble : classes.quiet} role={long ? 'alert' : undefined}>
        {t(long ? 'source.tooLong' : 'source.length', {
          length: formats.number(form.text.length),
          most: formats.number(MAX_OWN_TEXT),
        })}
      </p>
      <div className={classes.actions}>
        <label className={classes.inline}>
          {t('source.direction')}
          <select
            value={form.direction}
            onChange={({ currentTarget: { value } }) =>
              change((now) => ({ ...now, direction: DIRECTIONS.find((one) => one === value) ?? 'zh-en' }))
            }
          >
            {DIRECTIONS.map((direction) => (
              <option key={direction} value={direction}>
                {t(`direction.${direction}`)}
              </option>
            ))}
          </select>
        </label>
        {form.segments.length === 0 && (
          <button
            type="button"
            className={classes.do}
            disabled={form.text.trim() === '' || long}
            onClick={() => change((now) => ({ ...now, segments: [...divide(now.text, sourceScript(now))] }))}
          >
            {t('source.divide')}
          </button>
        )}
      </div>
      <PageDropZone text={t('source.drop')} onFile={take} />
    </section>
  );
}

/** The form with another text, which itself says which language it is in: a whole one that comes in before any is divided. */
function withText(form: OwnForm, text: string, whole: boolean): OwnForm {
  if (!whole || form.segments.length > 0 || text.trim() === '') return { ...form, text };
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return { ...form, text, direction: han >= latin ? 'zh-en' : 'en-zh' };
}
