import { useTranslation } from 'react-i18next';
import type { Became } from '../domain/assist/ledger.ts';
import type { PastAnswer } from '../domain/assist/past-answer.ts';
import classes from './Coach.module.css';
import type { CoachDesk } from './coach-desk.ts';

interface JudgeProps {
  readonly desk: CoachDesk;
  readonly past: PastAnswer;
}

/** What became of an answer, by her own word. */
export function Judge({ desk, past }: JudgeProps) {
  const { t } = useTranslation('coach');
  const isOption = past.purpose === 'alternatives' || (past.purpose === 'hint' && past.answer.rung === 4);
  const choices: readonly Became[] = isOption ? ['taken', 'changed', 'refused'] : ['taken', 'refused'];
  const judged = past.entry.became.findLast((one) => one !== 'shown') ?? null;
  const words = (became: Became): string =>
    became === 'shown' ? '' : became === 'taken' && !isOption ? t('judge.useful') : t(`judge.${became}`);
  return (
    <span className={classes.judge} role="group" aria-label={t('judge.label')}>
      {choices.map((became) => (
        <button
          key={became}
          type="button"
          className={classes.act}
          aria-pressed={judged === became}
          onClick={() => judged !== became && desk.judge(past, became)}
        >
          {judged === became && <span aria-hidden="true">✓ </span>}
          {words(became)}
        </button>
      ))}
    </span>
  );
}
