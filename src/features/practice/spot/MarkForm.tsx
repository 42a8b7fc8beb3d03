import { useEffect, useId, useRef, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../../domain/errors/severity.ts';
import { errorTypes, findErrorType, type Typology } from '../../../domain/errors/typology.ts';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import { sliceCodePoints } from '../../../domain/text/code-points.ts';
import { markClass } from '../../../marked-text/mark.ts';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import { keyCaps } from '../../../workspace/key-words.ts';
import { same } from '../../../workspace/keys.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import acts from '../Acts.module.css';
import { LengthNote } from './LengthNote.tsx';
import { isGap, MAX_CORRECTION, MAX_NOTE, OMISSION, stillNeeded, type MarkDraft } from './mark-draft.ts';
import classes from './MarkForm.module.css';
import { TypeChoice } from './TypeChoice.tsx';

/** What an error can weigh; a preference (neutral) is none. */
const WEIGHTS = ['minor', 'major', 'critical'] as const satisfies readonly Severity[];

interface MarkFormProps {
  readonly draft: MarkDraft;
  readonly segment: { readonly source: string; readonly draft: string; readonly n: number };
  readonly languages: Exercise['languages'];
  readonly typology: Typology;
  /** Changes each time the form is asked for: it takes the focus then. */
  readonly wanted: object | null;
  readonly readOnly: boolean;
  readonly onChange: (draft: MarkDraft) => void;
  readonly onPut: () => void;
  readonly onCancel: () => void;
}

/** The form of a mark: what kind of error, how much it weighs, what should stand there, and why. Ctrl/⌘+Enter puts it down. */
export function MarkForm({ draft, segment, languages, typology, wanted, readOnly, ...on }: MarkFormProps) {
  const { t } = useTranslation('spot');
  const locale = useSettings((settings) => settings.locale);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const needed = stillNeeded(draft, typology);
  const gap = isGap(draft);
  useEffect(() => {
    if (!wanted) return;
    const first = form.current?.querySelector<HTMLElement>('input:checked, input');
    first?.focus({ preventScroll: true });
    // The text it is about stays in sight; where both are too high for the screen, from the text on.
    const row = form.current?.closest<HTMLElement>('[data-row]');
    const fits = (row?.offsetHeight ?? 0) < (row?.closest<HTMLElement>('[data-region]')?.clientHeight ?? 0);
    row?.scrollIntoView({ block: fits ? 'nearest' : 'start' });
  }, [wanted]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (needed === null && !readOnly) on.onPut();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.stopPropagation();
      submit(event);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      on.onCancel();
    }
  };
  const text = draft.side === 'source' ? segment.source : segment.draft;
  const words = sliceCodePoints(text, draft.start, draft.end);
  const around = surroundings(text, draft.start);
  const types = errorTypes(typology).filter(({ id: type, optional }) => (gap ? type === OMISSION : optional !== true));
  const chosen = draft.type === null ? undefined : findErrorType(typology, draft.type);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields within
    <form
      ref={form}
      className={classes.form}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      aria-label={t(draft.id === null ? 'form.new' : 'form.change', { n: segment.n })}
      data-mark-form=""
    >
      <p className={classes.about}>
        <span>{t(words === '' ? 'form.atPlace' : draft.side === 'source' ? 'form.missing' : 'form.words')}</span>{' '}
        <q lang={draft.side === 'source' ? languages.source : languages.target}>
          {words === '' ? (
            <>
              {around.before}
              <b aria-hidden="true">‸</b>
              {around.after}
            </>
          ) : (
            words
          )}
        </q>
        <span className={classes.hint}>{t('form.pickOther')}</span>
      </p>
      <TypeChoice
        types={types}
        value={draft.type}
        readOnly={readOnly}
        onChange={(type) => on.onChange({ ...draft, type })}
      />
      <fieldset className={classes.group}>
        <legend>{t('form.severity')}</legend>
        <div className={classes.weights}>
          {WEIGHTS.map((weight) => {
            const level = typology.severities.find((one) => one.id === weight);
            return (
              <label key={weight} className={classes.weight} data-chosen={draft.severity === weight || undefined}>
                <input
                  type="radio"
                  name={`${id}severity`}
                  value={weight}
                  checked={draft.severity === weight}
                  disabled={readOnly}
                  onChange={() => on.onChange({ ...draft, severity: weight })}
                />
                <span>
                  <strong className={markClass({ kind: 'error', severity: weight })}>
                    {level ? bilingualText(level.name, locale) : weight}
                  </strong>
                  {level && <small>{bilingualText(level.meaning, locale)}</small>}
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <div className={classes.fields}>
        <label htmlFor={`${id}correction`}>
          {t(gap ? 'form.supply' : 'form.correction')}
          <input
            id={`${id}correction`}
            className={classes.field}
            lang={languages.target}
            autoComplete="off"
            value={draft.takeOut ? '' : draft.correction}
            aria-describedby={`${id}correctionLength`}
            disabled={draft.takeOut}
            readOnly={readOnly}
            onChange={(event) => on.onChange({ ...draft, correction: event.currentTarget.value })}
          />
          <LengthNote
            id={`${id}correctionLength`}
            text={draft.takeOut ? '' : draft.correction}
            limit={MAX_CORRECTION}
          />
        </label>
        {!gap && (
          <label className={classes.takeOut}>
            <input
              type="checkbox"
              checked={draft.takeOut}
              disabled={readOnly}
              onChange={(event) => on.onChange({ ...draft, takeOut: event.currentTarget.checked })}
            />
            {t('form.takeOut')}
          </label>
        )}
        <label htmlFor={`${id}note`} className={classes.reason}>
          {t(chosen?.noteRequired ? 'form.reasonNeeded' : 'form.reason')}
          <textarea
            id={`${id}note`}
            className={classes.field}
            rows={2}
            value={draft.note}
            aria-describedby={`${id}noteLength`}
            readOnly={readOnly}
            onChange={(event) => on.onChange({ ...draft, note: event.currentTarget.value })}
          />
          <LengthNote id={`${id}noteLength`} text={draft.note} limit={MAX_NOTE} />
        </label>
      </div>
      <div className={classes.foot}>
        <button type="submit" className={classes.put} disabled={needed !== null || readOnly}>
          {t(draft.id === null ? 'form.put' : 'form.save')} <kbd aria-hidden="true">{keyCaps(same('Mod+Enter'))}</kbd>
        </button>
        <button type="button" className={`${acts.act} ${acts.later}`} onClick={on.onCancel}>
          {t('form.cancel')}
        </button>
        <span className={classes.needed} role="status">
          {needed !== null && t(`form.needed.${needed}`)}
        </span>
      </div>
    </form>
  );
}

/** The words around a place, whole ones where spaces part them, by which it is known again. */
function surroundings(text: string, place: number): { readonly before: string; readonly after: string } {
  const [before, after] = [sliceCodePoints(text, 0, place), sliceCodePoints(text, place)];
  return {
    before: /(?:\S+\s+){0,2}\S{0,14}\s*$/u.exec(before)?.[0] ?? '',
    after: /^\s*\S{0,14}(?:\s+\S{1,14}){0,1}/u.exec(after)?.[0] ?? '',
  };
}
