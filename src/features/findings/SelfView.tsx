import { useTranslation } from 'react-i18next';
import type { WorkFacts } from '../../domain/evidence/facts.ts';
import { selfScore } from '../../domain/evidence/work-figures.ts';
import { LEVEL_NAMES } from '../../domain/review/rubric.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './Findings.module.css';

interface SelfViewProps {
  readonly self: WorkFacts['self'];
  /** When she gave it, and what it is worth; where nothing is said, that it was before the findings. */
  readonly lead?: string;
}

/** Her self-assessment as she gave it: levels, evidence, and the score they make. Formative, and said to be. */
export function SelfView({ self, lead }: SelfViewProps) {
  const { t } = useTranslation('findings');
  const locale = useSettings((settings) => settings.locale);
  const formats = useFormats();
  if (self === null) {
    return (
      <section>
        <h2>{t('self.title')}</h2>
        <p className={classes.quiet}>{t('self.none')}</p>
      </section>
    );
  }
  const rubric = self.rubric.body;
  const review = self.review.record.body;
  const { score } = selfScore(rubric, review);
  return (
    <section>
      <h2>{t('self.title')}</h2>
      <p className={classes.quiet}>{lead ?? t('self.lead')}</p>
      <p className={classes.score}>
        {score === null ? t('self.unscored') : t('self.score', { score: formats.number(score) })}
      </p>
      <dl className={classes.ratings}>
        {rubric.criteria.map((criterion) => {
          const rating = review.ratings.find((one) => one.criterion === criterion.id);
          if (!rating) return null;
          const name = LEVEL_NAMES[rating.level - 1];
          return (
            <div key={criterion.id}>
              <dt>{bilingualText(criterion.name, locale)}</dt>
              <dd>
                {name && t('self.level', { level: rating.level, name: bilingualText(name, locale) })}
                <span className={classes.evidence}>{rating.evidence || t('self.noEvidence')}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={classes.quiet}>
        {t('self.rubric', { name: bilingualText(rubric.name, locale), id: rubric.id, version: rubric.version })}
      </p>
    </section>
  );
}
