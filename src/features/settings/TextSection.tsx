import { useTranslation } from 'react-i18next';
import { DENSITIES, TEXT_SIZES } from '../../workspace/settings.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { Choice } from './Choice.tsx';
import { Preview } from './Preview.tsx';
import classes from './Settings.module.css';

/** How large the texts are and how much room the rows have, with a preview of both. */
export function TextSection() {
  const { t } = useTranslation('settings');
  const { textSize, density, change } = useSettings((settings) => settings);
  return (
    <>
      <Choice
        label={t('size.label')}
        note={t('size.note')}
        options={TEXT_SIZES.map((value) => ({
          value,
          label: t(`size.${value}`),
          sign: (
            <span className={classes.sign} data-text={value} aria-hidden="true">
              {t('size.sign')}
            </span>
          ),
        }))}
        value={textSize}
        onChoose={(value) => change({ textSize: value })}
      />
      <Choice
        label={t('density.label')}
        options={DENSITIES.map((value) => ({ value, label: t(`density.${value}`) }))}
        value={density}
        onChoose={(value) => change({ density: value })}
      />
      <Preview />
    </>
  );
}
