import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LEVEL_NAMES, RUBRIC_LEVELS, type Criterion } from '../domain/review/rubric.ts';
import { bilingualText } from './bilingual-text.ts';
import classes from './CriterionRating.module.css';
import { useSettings } from './settings-context.ts';
import { useFormats } from './use-formats.ts';

interface CriterionRatingProps {
  readonly criterion: Criterion;
  readonly level: number | undefined;
  readonly evidence: string;
  /** What is asked beside the level; where nothing is, a sentence of evidence. */
  readonly asks?: string;
  /** What there is to know before a level is chosen. */
  readonly children?: ReactNode;
  readonly onLevel: (level: number) => void;
  readonly onEvidence: (text: string) => void;
}

/** One criterion of a rubric to be rated: its five levels as they are described, and a sentence that backs the choice. */
export function CriterionRating(props: CriterionRatingProps) {
  const { criterion, level, evidence, asks, children, onLevel, onEvidence } = props;
  const { t } = useTranslation('handin');
  const locale = useSettings((settings) => settings.locale);
  const formats = useFormats();
  return (
    <fieldset className={classes.criterion}>
      <legend>
        {bilingualText(criterion.name, locale)}{' '}
        <span className={classes.quiet}>{t('self.weight', { weight: formats.percent(criterion.weight) })}</span>
      </legend>
      {children}
      <div className={classes.levels}>
        {RUBRIC_LEVELS.map((value) => {
          const name = LEVEL_NAMES[value - 1];
          const text = criterion.levels[value - 1];
          return (
            <label key={value} className={classes.level} data-chosen={level === value || undefined}>
              <input
                type="radio"
                name={criterion.id}
                value={value}
                checked={level === value}
                onChange={() => onLevel(value)}
              />
              <span>
                <strong>{t('self.level', { level: value, name: name ? bilingualText(name, locale) : '' })}</strong>
                {text && <span className={classes.levelText}>{bilingualText(text, locale)}</span>}
              </span>
            </label>
          );
        })}
      </div>
      {level !== undefined && (
        <TextInput
          label={asks ?? t('self.evidence')}
          value={evidence}
          maxLength={2000}
          onChange={(event) => onEvidence(event.currentTarget.value)}
        />
      )}
    </fieldset>
  );
}
