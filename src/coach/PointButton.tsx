import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { PastAnswer } from '../domain/assist/past-answer.ts';
import classes from './Coach.module.css';
import type { CoachDesk } from './coach-desk.ts';

/** Marks the quoted words of an answer in the texts, or takes the marks away. */
export function PointButton({ desk, past }: { readonly desk: CoachDesk; readonly past: PastAnswer }) {
  const { t } = useTranslation('coach');
  const { call } = past.entry;
  const pointed = useStore(desk.store, ({ looked }) => looked === call);
  return (
    <button
      type="button"
      className={classes.act}
      aria-pressed={pointed}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => desk.look(pointed ? null : call)}
    >
      {t(pointed ? 'point.off' : 'point.on')}
    </button>
  );
}
