import { useTranslation } from 'react-i18next';
import type { Rubric } from '../../domain/review/rubric.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { CriterionRating } from '../../workspace/CriterionRating.tsx';
import { useSettings } from '../../workspace/settings-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './HandIn.module.css';
import { unratedCriteria, type SelfAssessmentState } from './self-assessment-state.ts';

interface SelfAssessmentProps {
  readonly rubric: Rubric;
  readonly levels: Readonly<Record<string, number>>;
  readonly evidence: Readonly<Record<string, string>>;
  readonly state: SelfAssessmentState;
  readonly onLevel: (criterion: string, level: number) => void;
  readonly onEvidence: (criterion: string, text: string) => void;
  readonly onClear: () => void;
}

/** Her own view of the text by the task's rubric: whole levels, and a sentence of evidence for each criterion. */
export function SelfAssessment(props: SelfAssessmentProps) {
  const { rubric, levels, evidence, state, onLevel, onEvidence, onClear } = props;
  const { t } = useTranslation('handin');
  const locale = useSettings((settings) => settings.locale);
  const formats = useFormats();
  return (
    <section className={classes.section} aria-labelledby="hand-in-self">
      <h2 id="hand-in-self">{t('self.title')}</h2>
      <p className={classes.quiet}>{t('self.lead')}</p>
      <p className={classes.quiet}>
        {t('self.rubric', { name: bilingualText(rubric.name, locale), version: rubric.version })}
      </p>
      {rubric.criteria.map((criterion) => (
        <CriterionRating
          key={criterion.id}
          criterion={criterion}
          level={levels[criterion.id]}
          evidence={evidence[criterion.id] ?? ''}
          onLevel={(level) => onLevel(criterion.id, level)}
          onEvidence={(text) => onEvidence(criterion.id, text)}
        />
      ))}
      <p role="status" className={state === 'partial' ? classes.partial : classes.quiet}>
        {state === 'none' && t('self.none')}
        {state === 'partial' &&
          t('self.partial', {
            criteria: formats.list(unratedCriteria(rubric, levels).map(({ name }) => bilingualText(name, locale))),
          })}
      </p>
      {state !== 'none' && (
        <button type="button" className={classes.link} onClick={onClear}>
          {t('self.clear')}
        </button>
      )}
    </section>
  );
}
