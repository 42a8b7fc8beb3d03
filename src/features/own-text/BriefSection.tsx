import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FIELDS, LEVELS } from '../../domain/exercise/exercise.ts';
import type { FormProps } from './form-props.ts';
import { reckonedMinutes } from './make-own-text.ts';
import { BRIEF_FIELDS, ENGLISH, OWN_KINDS, type OwnForm } from './own-form.ts';
import classes from './OwnText.module.css';

/** What the work is to be: the title, the kind of work, for whom and what for. */
export function BriefSection({ form, change }: FormProps) {
  const { t } = useTranslation('own');
  const { t: names } = useTranslation('names');
  const set = (patch: Partial<OwnForm>): void => change((now) => ({ ...now, ...patch }));
  const unit = form.direction === 'zh-en' ? 'words' : 'characters';
  return (
    <section className={classes.section}>
      <h2>{t('brief.title')}</h2>
      <p className={classes.quiet}>{t('brief.hint')}</p>
      <Row name={t('brief.name')}>
        <input
          type="text"
          maxLength={200}
          value={form.title}
          onChange={({ currentTarget: { value } }) => set({ title: value })}
        />
      </Row>
      <fieldset className={classes.row}>
        <legend className={classes.name}>{t('brief.kind')}</legend>
        <div className={classes.choices}>
          {OWN_KINDS.map((kind) => (
            <label key={kind}>
              <input type="radio" name="kind" checked={form.kind === kind} onChange={() => set({ kind })} />
              <span>
                {names(`kindInFull.${kind}`)}
                <small>{t(`brief.kinds.${kind}`)}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {BRIEF_FIELDS.map((name) => (
        <Row key={name} name={t(`brief.${name}`)}>
          <input
            type="text"
            maxLength={600}
            placeholder={t(`brief.example.${name}`)}
            value={form[name]}
            onChange={({ currentTarget: { value } }) => set({ [name]: value })}
          />
        </Row>
      ))}
      <Row name={t('brief.most')} after={t(`brief.unit.${unit}`)}>
        <input
          type="text"
          inputMode="numeric"
          className={classes.short}
          maxLength={6}
          value={form.most}
          onChange={({ currentTarget: { value } }) => set({ most: value })}
        />
      </Row>
      <Row name={t('brief.english')}>
        <select
          value={form.english}
          onChange={({ currentTarget: { value } }) => set({ english: ENGLISH.find((one) => one === value) ?? 'en-GB' })}
        >
          {ENGLISH.map((tag) => (
            <option key={tag} value={tag}>
              {t(`brief.englishes.${tag}`)}
            </option>
          ))}
        </select>
      </Row>
      <Row name={t('brief.field')}>
        <select
          value={form.field}
          onChange={({ currentTarget: { value } }) => set({ field: FIELDS.find((one) => one === value) ?? '' })}
        >
          <option value="">{t('brief.choose')}</option>
          {FIELDS.map((field) => (
            <option key={field} value={field}>
              {names(`field.${field}`)}
            </option>
          ))}
        </select>
      </Row>
      <Row name={t('brief.level')} after={t('brief.levelNote')}>
        <select
          value={form.level}
          onChange={({ currentTarget: { value } }) => set({ level: LEVELS.find((one) => one === value) ?? '' })}
        >
          <option value="">{t('brief.choose')}</option>
          {LEVELS.map((level) => (
            <option key={level} value={level}>
              {level}
            </option>
          ))}
        </select>
      </Row>
      <Row name={t('brief.minutes')} after={t('brief.minutesUnit')}>
        <input
          type="text"
          inputMode="numeric"
          className={classes.short}
          maxLength={3}
          placeholder={form.segments.length > 0 ? String(reckonedMinutes(form)) : ''}
          value={form.minutes}
          onChange={({ currentTarget: { value } }) => set({ minutes: value })}
        />
      </Row>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly after?: string;
  readonly children: ReactNode;
}

function Row({ name, after, children }: RowProps) {
  return (
    <label className={classes.row}>
      <span className={classes.name}>{name}</span>
      <span className={classes.value}>
        {children}
        {after !== undefined && <span className={classes.quiet}>{after}</span>}
      </span>
    </label>
  );
}
