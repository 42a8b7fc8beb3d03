import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../domain/record/bilingual.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import classes from './Panel.module.css';

/** The brief: for whom, where, in what tone, and what is a must. Read first, so it stands first. */
export const BriefPanel = memo(function BriefPanel({ exercise }: { readonly exercise: Exercise }) {
  const { t } = useTranslation('practice');
  const locale = useSettings((settings) => settings.locale);
  const { brief } = exercise;
  const say = (text: Bilingual): string => bilingualText(text, locale);
  return (
    <section className={classes.panel}>
      <h2>{t('brief.title')}</h2>
      <dl className={classes.facts}>
        <dt>{t('brief.audience')}</dt>
        <dd>{say(brief.audience)}</dd>
        <dt>{t('brief.purpose')}</dt>
        <dd>{say(brief.purpose)}</dd>
        <dt>{t('brief.client')}</dt>
        <dd>{say(brief.client)}</dd>
        <dt>{t('brief.register')}</dt>
        <dd>{say(brief.register)}</dd>
        <dt>{t('brief.must')}</dt>
        <dd>{t(exercise.kind === 'spot' ? 'brief.spot' : `brief.${brief.postEditing}`)}</dd>
        {brief.style.map((rule) => (
          <dd key={rule.en}>{say(rule)}</dd>
        ))}
      </dl>
    </section>
  );
});
