import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorType } from '../../../domain/errors/typology.ts';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import classes from './MarkForm.module.css';

/** The dimensions of the typology in its order; a type of none of them stands with `other`. */
const DIMENSIONS = ['terminology', 'accuracy', 'linguistic', 'style', 'locale', 'audience', 'design', 'other'] as const;
type Dimension = (typeof DIMENSIONS)[number];

interface TypeChoiceProps {
  readonly types: readonly ErrorType[];
  readonly value: string | null;
  readonly readOnly: boolean;
  readonly onChange: (type: string) => void;
}

/** The types of error in the groups of the typology; under them what the chosen one is, in both languages of the trade. */
export function TypeChoice({ types, value, readOnly, onChange }: TypeChoiceProps) {
  const { t } = useTranslation('spot');
  const locale = useSettings((settings) => settings.locale);
  const name = useId();
  const chosen = types.find(({ id }) => id === value);
  const other = locale === 'zh-CN' ? 'en' : 'zh';
  const groups = DIMENSIONS.map((dimension) => ({
    dimension,
    own: types.filter(({ id }) => dimensionOf(id) === dimension),
  })).filter(({ own }) => own.length > 0);
  return (
    <fieldset className={classes.group} aria-describedby={`${name}says`}>
      <legend>{t('form.type')}</legend>
      <div className={classes.types}>
        {groups.map(({ dimension, own }) => (
          <div key={dimension} className={classes.dimension} role="group" aria-label={t(`dimension.${dimension}`)}>
            {dimension !== 'other' && (
              <span className={classes.dimensionName} aria-hidden="true">
                {t(`dimension.${dimension}`)}
              </span>
            )}
            <span className={classes.chips}>
              {own.map((type) => (
                <label
                  key={type.id}
                  className={classes.chip}
                  data-chosen={type.id === value || undefined}
                  title={`${type.name[other]} · ${bilingualText(type.markWhen, locale)}`}
                >
                  <input
                    type="radio"
                    name={name}
                    value={type.id}
                    checked={type.id === value}
                    disabled={readOnly}
                    onChange={() => onChange(type.id)}
                  />
                  {bilingualText(type.name, locale)}
                </label>
              ))}
            </span>
          </div>
        ))}
      </div>
      <p id={`${name}says`} className={classes.says} role="status">
        {chosen ? (
          <>
            <b>{bilingualText(chosen.name, locale)}</b>{' '}
            <span lang={other === 'zh' ? 'zh-CN' : 'en'}>{chosen.name[other]}</span>
            {t('form.colon')}
            {bilingualText(chosen.markWhen, locale)}
          </>
        ) : (
          t('form.chooseType')
        )}
      </p>
    </fieldset>
  );
}

function dimensionOf(type: string): Dimension {
  const [before] = type.split('/');
  return DIMENSIONS.find((dimension) => dimension === before) ?? 'other';
}
