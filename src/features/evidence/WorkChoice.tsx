import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkFacts } from '../../domain/evidence/facts.ts';
import { isOwnSlug } from '../../domain/exercise/own-slug.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './PackForm.module.css';

export interface WorkChoiceProps {
  readonly works: readonly WorkFacts[];
  /** The ids of the submissions that are first tries. */
  readonly first: ReadonlySet<string>;
  readonly chosen: ReadonlySet<string>;
  readonly missing: number;
  onChange(chosen: ReadonlySet<string>): void;
}

/** Which works go in: a line each, newest last, with what tells one try from another. */
export function WorkChoice({ works, first, chosen, missing, onChange }: WorkChoiceProps) {
  const { t } = useTranslation('evidence');
  const hint = useId();
  const locale = useSettings((settings) => settings.locale);
  const formats = useFormats();
  const toggle = (id: string, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  const tryOf = (id: string, round: number): string =>
    first.has(id) ? t('page.works.first') : round > 1 ? t('page.works.round', { round }) : t('page.works.repeat');
  return (
    <fieldset className={classes.group} aria-describedby={hint}>
      <legend>{t('page.works.title')}</legend>
      <p id={hint} className={classes.hint}>
        {t('page.works.hint')}
      </p>
      <ul className={classes.works}>
        {works.map(({ submission: { record }, exercise }) => (
          <li key={record.id}>
            <label className={classes.work}>
              <input
                type="checkbox"
                checked={chosen.has(record.id)}
                onChange={(event) => toggle(record.id, event.currentTarget.checked)}
              />
              <span>
                {bilingualText(exercise.body.title, locale)}
                <small>
                  {formats.date(record.at)} · {tryOf(record.id, record.body.round)}
                  {isOwnSlug(exercise.body.slug) && ` · ${t('page.works.ownText')}`}
                </small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className={classes.quick}>
        <button type="button" onClick={() => onChange(new Set(works.map(({ submission }) => submission.record.id)))}>
          {t('page.works.all')}
        </button>
        <button type="button" onClick={() => onChange(first)}>
          {t('page.works.firstOnly')}
        </button>
      </div>
      {chosen.size === 0 && (
        <p className={classes.warn} role="alert">
          {t('page.works.none')}
        </p>
      )}
      {missing > 0 && <p className={classes.hint}>{t('page.works.missing', { count: missing })}</p>}
    </fieldset>
  );
}
