import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { answersFor, type CoachPurpose, type PastAnswer } from '../domain/assist/past-answer.ts';
import classes from './Coach.module.css';
import type { CoachDesk } from './coach-desk.ts';
import { Judge } from './Judge.tsx';
import { PointButton } from './PointButton.tsx';

interface AnswersProps<P extends CoachPurpose> {
  readonly desk: CoachDesk;
  readonly segment: string;
  readonly purpose: P;
  readonly renderWords: (past: PastAnswer<P>) => ReactNode;
}

/** What the coach has said of a segment for one purpose: the answer that came last in sight, those before folded. */
export function Answers<P extends CoachPurpose>({ desk, segment, purpose, renderWords }: AnswersProps<P>) {
  const { t } = useTranslation('coach');
  const { answers, last } = useStore(desk.store);
  const all = answersFor(answers, purpose, segment);
  // A question asked again has an old answer, which is now the one she wants to see.
  const newest = all.find(({ entry }) => entry.call === last?.call) ?? all.at(-1);
  if (!newest) return null;
  const others = all.filter((past) => past !== newest).toReversed();
  const item = (past: PastAnswer<P>) => (
    <article key={past.entry.call} className={classes.answer} data-answer={purpose}>
      {renderWords(past)}
      <div className={classes.row}>
        {purpose !== 'alternatives' && <PointButton desk={desk} past={past as PastAnswer} />}
        <Judge desk={desk} past={past as PastAnswer} />
      </div>
    </article>
  );
  return (
    <>
      {item(newest)}
      {others.length > 0 && (
        <details className={classes.earlier}>
          <summary>{t('earlier', { count: others.length })}</summary>
          {others.map(item)}
        </details>
      )}
    </>
  );
}
