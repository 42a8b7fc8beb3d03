import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../domain/record/bilingual.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { workKindOf } from '../../domain/exercise/work-kind.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import classes from './Panel.module.css';

interface BriefPanelProps {
  readonly exercise: Exercise;
  /** Whether readers and purpose stand in full above the text already. */
  readonly aimAbove: boolean;
}

/** The brief: for whom, where, in what tone, and what is a must. Read first, so it stands first. */
export function BriefPanel({ exercise, aimAbove }: BriefPanelProps) {
  const { t } = useTranslation('practice');
  const locale = useSettings((settings) => settings.locale);
  const { brief } = exercise;
  const say = (text: Bilingual): string => bilingualText(text, locale);
  return (
    <section className={classes.panel}>
      <h2>{t('brief.title')}</h2>
      <dl className={classes.facts}>
        {!aimAbove && (
          <>
            <dt>{t('brief.audience')}</dt>
            <dd>{say(brief.audience)}</dd>
            <dt>{t('brief.purpose')}</dt>
            <dd>{say(brief.purpose)}</dd>
          </>
        )}
        <dt>{t('brief.client')}</dt>
        <dd>{say(brief.client)}</dd>
        <dt>{t('brief.register')}</dt>
        <dd>{say(brief.register)}</dd>
        <dt>{t('brief.must')}</dt>
        <dd>{t(`brief.${workKindOf(exercise)}`)}</dd>
        {brief.style.map((rule) => (
          <dd key={rule.en}>{say(rule)}</dd>
        ))}
      </dl>
    </section>
  );
}
