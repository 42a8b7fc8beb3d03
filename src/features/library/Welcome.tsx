import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ExerciseEntry } from '../../domain/exercise/exercise-library.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import classes from './Welcome.module.css';

export interface WelcomeProps {
  readonly entries: readonly ExerciseEntry[];
  onStart(entry: ExerciseEntry): void;
}

/** Before anything is done: what this is, in one sentence, and the tour to begin with, or else the shortest task. */
export function Welcome({ entries, onStart }: WelcomeProps) {
  const { t } = useTranslation('library');
  const locale = useSettings((settings) => settings.locale);
  const [first, ...others] = entries;
  if (!first) return null;
  const shortest = others.reduce((best, entry) => (entry.minutes < best.minutes ? entry : best), first);
  const begin = entries.find(({ tour }) => tour) ?? shortest;
  return (
    <section className={classes.welcome}>
      <p className={classes.lead}>{t('welcome.text')}</p>
      <Button size="md" className={classes.start} onClick={() => onStart(begin)}>
        {begin.tour
          ? t('welcome.tour', { minutes: begin.minutes })
          : t('welcome.start', { title: bilingualText(begin.title, locale) })}
      </Button>
      <p className={classes.note}>
        {begin.tour ? t('welcome.tourNote') : t('welcome.minutes', { minutes: begin.minutes })}
      </p>
    </section>
  );
}
