import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assistance, AssistLog, Standing } from '../../../domain/assist/assistance.ts';
import classes from './Instruct.module.css';

interface InstructMeterProps {
  readonly assistance: Assistance;
  readonly attempt: string;
  readonly log: AssistLog;
  /** Whether an instruction is under way: how many calls there were is read again when it has ended. */
  readonly running: boolean;
}

/** How many calls the task and the day have had of what they may have, as the coach tells it. */
export function InstructMeter({ assistance, attempt, log, running }: InstructMeterProps) {
  const { t } = useTranslation('coach');
  const [standing, setStanding] = useState<Standing | null>(null);
  useEffect(() => {
    let left = false;
    const read = (): void => {
      assistance.standing('instruct', { kind: 'log', attempt, log }).then(
        (now) => left || setStanding(now),
        // It is looked up again before every call.
        () => undefined,
      );
    };
    if (!running) read();
    const stop = assistance.subscribe(read);
    return () => {
      left = true;
      stop();
    };
  }, [assistance, attempt, log, running]);
  if (!standing) return null;
  const { spent, budget } = standing;
  return (
    <span className={classes.quiet} data-instruct-meter>
      {t('meter', { task: spent.task, perTask: budget.perTask, day: spent.day, perDay: budget.perDay })}
    </span>
  );
}
