import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import classes from './AimStrip.module.css';

/** For whom and what the text is, above it and always in sight: whoever writes freely answers to this alone. */
export const AimStrip = memo(function AimStrip({ brief }: { readonly brief: Exercise['brief'] }) {
  const { t } = useTranslation('practice');
  const locale = useSettings((settings) => settings.locale);
  return (
    <section className={classes.strip} aria-label={t('brief.aim')} data-aim>
      <dl>
        <div>
          <dt>{t('brief.audience')}</dt>
          <dd>{bilingualText(brief.audience, locale)}</dd>
        </div>
        <div>
          <dt>{t('brief.purpose')}</dt>
          <dd>{bilingualText(brief.purpose, locale)}</dd>
        </div>
      </dl>
    </section>
  );
});
