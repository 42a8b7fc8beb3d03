import { useTranslation } from 'react-i18next';
import type { TaskEffort } from '../../../domain/effort/effort.ts';
import type { WorkTime } from '../../../domain/effort/visits.ts';
import type { ExerciseKind } from '../../../domain/exercise/exercise.ts';
import { useFormats } from '../../../workspace/use-formats.ts';
import classes from './Effort.module.css';

interface EffortSentenceProps {
  readonly effort: TaskEffort;
  readonly time: WorkTime;
  readonly kind: ExerciseKind;
}

/** The work in plain words: how long, how it went on, and how much of what was typed stands. */
export function EffortSentence({ effort, time, kind }: EffortSentenceProps) {
  const { t } = useTranslation('effort');
  const formats = useFormats();
  const seconds = Math.round(time.ms / 1000);
  const length =
    seconds < 90
      ? t('sentence.seconds', { count: seconds })
      : t('sentence.minutes', { count: Math.round(seconds / 60) });
  const says: readonly string[] = [
    t(kind === 'spot' ? 'sentence.timeSpot' : 'sentence.time', { time: length, count: effort.sittings }),
    ...(effort.secondsPerWord === null ? [] : [t('sentence.pace', { pace: formats.number(effort.secondsPerWord, 1) })]),
    t('sentence.returns', { count: effort.revisits }),
    ...(kind === 'spot' || effort.efficiency === null
      ? []
      : [t('sentence.efficiency', { share: formats.percent(effort.efficiency) })]),
  ];
  return <p className={classes.sentence}>{says.reduce((first, second) => t('sentence.two', { first, second }))}</p>;
}
