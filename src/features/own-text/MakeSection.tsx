import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { exerciseEntry } from '../../domain/exercise/exercise-entry.ts';
import { ownSlug } from '../../domain/exercise/own-slug.ts';
import { ownTextRecord, type KeptOwnText } from '../../domain/exercise/own-text.ts';
import { directionInFull } from '../../workspace/direction.ts';
import { keepOwnText, nextRevision } from '../../workspace/own-texts.ts';
import { useServices } from '../../workspace/services-context.ts';
import type { Services } from '../../workspace/services.ts';
import { startTask } from '../../workspace/start-task.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import { draftLines } from './draft-lines.ts';
import type { FormProps } from './form-props.ts';
import { formFaults, languagesOf, makeOwnText, reckonedMinutes, sourceLength, sourceScript } from './make-own-text.ts';
import { EMPTY_FORM } from './own-form.ts';
import classes from './OwnText.module.css';

interface MakeSectionProps extends FormProps {
  /** The edition that this one comes after; null for a new text. */
  readonly before: KeptOwnText | null;
  /** Under which name the form is kept. */
  readonly name: string;
}

/** What the task will be, what is still to be mended, and the two ways to make it. */
export function MakeSection({ form, change, before, name }: MakeSectionProps) {
  const { t } = useTranslation('own');
  const { t: names } = useTranslation('names');
  const services = useServices();
  const navigate = useNavigate();
  const formats = useFormats();
  const [state, setState] = useState<'open' | 'busy' | 'failed'>('open');
  const [tried, setTried] = useState(false);
  const faults = formFaults(form);
  const languages = languagesOf(form);
  const draft = form.kind === 'translate' ? undefined : form.drafts.find(({ id }) => id === form.chosen);
  const lines = draft ? draftLines(draft, form.segments) : [];

  const make = async (begins: boolean): Promise<void> => {
    setTried(true);
    if (faults.length > 0) return;
    setState('busy');
    try {
      const { surroundings, notes } = services;
      const slug = form.slug === '' ? ownSlug(surroundings.newId()) : form.slug;
      const made = makeOwnText(form, {
        slug,
        revision: await nextRevision(services, slug),
        at: surroundings.now(),
      });
      // As it will be read: a task commits to the hash of the exercise in this spelling.
      const text = ownTextRecord.body.parse(made) as KeptOwnText;
      await keepOwnText(services, text);
      notes.remove(name);
      if (draft && draft.origin.by !== 'pasted') void noteTaken(services, slug, draft.origin.calls);
      if (!begins) return void navigate('/');
      const sha256 = await surroundings.digest(JSON.stringify(text.exercise));
      const id = await startTask(services, exerciseEntry(text.exercise, null, sha256));
      await navigate(`/work/${id}`);
    } catch {
      setState('failed');
    }
    return undefined;
  };
  const { words, characters } = sourceLength(form);
  const script = sourceScript(form);
  const summary = [
    directionInFull(languages, names),
    names(`kindInFull.${form.kind}`),
    t('make.segments', { count: form.segments.length }),
    t(`segments.length.${script}`, { length: formats.number(script === 'zh' ? characters : words) }),
    t('make.minutes', { minutes: form.minutes.trim() === '' ? reckonedMinutes(form) : form.minutes }),
  ];
  return (
    <section className={classes.section}>
      <h2>{t('make.title')}</h2>
      {form.segments.length > 0 && (
        <>
          <p>
            <b>{form.title.trim() === '' ? t('make.noTitle') : form.title}</b>
            <br />
            {summary.join(' · ')}
          </p>
          <details className={classes.paste}>
            <summary>{t('make.preview')}</summary>
            <ol className={classes.preview}>
              {form.segments.map((segment, at) => (
                <li key={at}>
                  <span lang={languages.source}>{segment}</span>
                  {form.kind !== 'translate' && <span lang={languages.target}>{lines[at] ?? t('draft.none')}</span>}
                </li>
              ))}
            </ol>
          </details>
        </>
      )}
      <p className={classes.quiet}>{t('make.noKey')}</p>
      {tried && faults.length > 0 && (
        <div role="alert" className={classes.faults}>
          <p>{t('make.faults')}</p>
          <ul>
            {faults.slice(0, 12).map((fault) => (
              <li key={JSON.stringify(fault)}>{t(`fault.${fault.code}`, { ...fault })}</li>
            ))}
          </ul>
        </div>
      )}
      {state === 'failed' && (
        <p role="alert" className={classes.trouble}>
          {t('make.failed')}
        </p>
      )}
      <div className={classes.actions}>
        {before === null && (
          <button type="button" className={classes.main} disabled={state === 'busy'} onClick={() => void make(true)}>
            {t('make.begin')}
          </button>
        )}
        <button
          type="button"
          className={before ? classes.main : classes.do}
          disabled={state === 'busy'}
          onClick={() => void make(false)}
        >
          {t(before ? 'make.change' : 'make.keep')}
        </button>
        <ClearForm form={form} change={change} before={before} />
      </div>
    </section>
  );
}

/** Away with what was put down, at once, and back again. */
function ClearForm({ form, change, before }: FormProps & Pick<MakeSectionProps, 'before'>) {
  const { t } = useTranslation('own');
  const [last, setLast] = useState<FormProps['form'] | null>(null);
  if (last) {
    return (
      <span role="status">
        {t('make.cleared')}{' '}
        <button
          type="button"
          className={classes.plain}
          onClick={() => {
            change(() => last);
            setLast(null);
          }}
        >
          {t('draft.undo')}
        </button>
      </span>
    );
  }
  if (before || form.text === '') return null;
  return (
    <button
      type="button"
      className={classes.plain}
      onClick={() => {
        setLast(form);
        change(() => EMPTY_FORM);
      }}
    >
      {t('make.clear')}
    </button>
  );
}

/** Writes down that the answers were taken. The task is made already: where this fails, the ledger tells less and nothing is lost. */
async function noteTaken(services: Services, text: string, calls: readonly string[]): Promise<void> {
  try {
    const assistance = await services.assistance();
    for (const call of calls) await assistance.became(call, 'taken', { kind: 'record', about: { text } });
  } catch {
    // As above.
  }
}
