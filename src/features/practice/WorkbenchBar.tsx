import { Button } from '@mantine/core';
import { ChevronLeft } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { StoreApi } from 'zustand';
import type { Attempt } from '../../domain/attempt/attempt.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { workKindOf } from '../../domain/exercise/work-kind.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { directionWords } from '../../workspace/direction.ts';
import { SettingsLink } from '../../workspace/SettingsLink.tsx';
import { useSettings } from '../../workspace/settings-context.ts';
import type { AttemptState } from './attempt-store.ts';
import { BarTools } from './BarTools.tsx';
import { SaveLine } from './SaveLine.tsx';
import type { Sides } from './use-sides.ts';
import classes from './WorkbenchBar.module.css';

interface WorkbenchBarProps {
  readonly attempt: Attempt;
  readonly exercise: Exercise;
  readonly confirmed: number;
  readonly store: StoreApi<AttemptState>;
  readonly readOnly: boolean;
  readonly sides: Sides;
}

/** The bar of the workbench: way back, what the task is, how far she is, where the work is kept, and the hand-in. */
export const WorkbenchBar = memo(function WorkbenchBar({
  attempt,
  exercise,
  confirmed,
  store,
  readOnly,
  sides,
}: WorkbenchBarProps) {
  const { t } = useTranslation('practice');
  const { t: tNames } = useTranslation('names');
  const locale = useSettings((settings) => settings.locale);
  const navigate = useNavigate();
  const count = exercise.segments.length;
  return (
    <header className={classes.bar}>
      <Link to="/" className={classes.back}>
        <ChevronLeft size={18} aria-hidden />
        <span>{t('back')}</span>
      </Link>
      <h1 className={classes.title}>{bilingualText(exercise.title, locale)}</h1>
      <span className={classes.meta}>
        {t('meta', {
          direction: directionWords(exercise.languages, tNames),
          kind: tNames(`kindInFull.${workKindOf(exercise)}`),
          field: tNames(`field.${exercise.field}`),
        })}
        {attempt.round > 1 && ` · ${t('round', { round: attempt.round })}`}
      </span>
      <span className={classes.grow} />
      <span className={classes.state}>
        <progress className={classes.progress} value={confirmed} max={count} aria-hidden />
        <span className={classes.count}>{t('progress', { done: confirmed, count })}</span>
        <SaveLine store={store} />
      </span>
      <BarTools sides={sides} />
      <SettingsLink className={classes.gear} over />
      <Button
        size="compact-sm"
        className={classes.handIn}
        disabled={readOnly}
        onClick={() => void navigate(`/work/${attempt.id}/hand-in`)}
        data-hand-in
      >
        {t('handIn')}
      </Button>
    </header>
  );
});
