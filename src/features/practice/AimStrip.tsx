import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import classes from './AimStrip.module.css';
import { LengthLimit } from './LengthLimit.tsx';

interface AimStripProps {
  readonly exercise: Exercise;
  /** How long the whole text is by now, where the brief sets a length for it. */
  readonly written?: number | undefined;
}

/**
 * For whom and what the text is, above it where the brief is not beside it: whoever writes freely answers to this alone,
 * so it is always in sight, and in one place.
 */
export const AimStrip = memo(function AimStrip({ exercise: { brief, languages }, written }: AimStripProps) {
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
      {brief.limit && (
        <p>
          <LengthLimit limit={brief.limit} target={languages.target} written={written} />
        </p>
      )}
    </section>
  );
});
