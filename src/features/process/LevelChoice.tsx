import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LOG_LEVELS, type LogLevel } from '../../domain/attempt/consent.ts';
import classes from './Process.module.css';

interface LevelChoiceProps {
  readonly level: LogLevel;
  /** Whether evidence packs take the work: what is chosen goes for them too. */
  readonly inPacks: boolean;
  onChange(level: LogLevel): void;
}

/** The three levels, each with what it lets out. Kept at once, and told so. */
export function LevelChoice({ level, inPacks, onChange }: LevelChoiceProps) {
  const { t } = useTranslation('process');
  const id = useId();
  return (
    <fieldset className={classes.levels} aria-describedby={`${id}-where`}>
      <legend>{t('level.title')}</legend>
      {LOG_LEVELS.map((one) => (
        <label key={one} className={classes.level} data-chosen={one === level || undefined}>
          <input type="radio" name={id} checked={one === level} onChange={() => onChange(one)} />
          <span>
            {t(`level.${one}.name`)}
            <small>{t(`level.${one}.says`)}</small>
          </span>
        </label>
      ))}
      <p id={`${id}-where`} className={classes.quiet}>
        {t(inPacks ? 'level.where' : 'level.whereTour')}
      </p>
      <p role="status" className={classes.kept}>
        {t('level.holds', { level: t(`level.${level}.name`) })}
      </p>
    </fieldset>
  );
}
