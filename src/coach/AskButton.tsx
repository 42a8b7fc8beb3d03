import { useStore } from 'zustand';
import classes from './Coach.module.css';
import type { CoachDesk } from './coach-desk.ts';

interface AskButtonProps {
  readonly desk: CoachDesk;
  readonly label: string;
  /** Whether nothing can be asked now, or not this. */
  readonly blocked: boolean;
  /** Whether it takes the focus when this part of the coach is asked for. */
  readonly first?: boolean;
  /** Left out of a form, whose submit asks. */
  readonly onAsk?: () => void;
}

/** Asks the coach. While an answer is awaited it stays where it is, with the focus, and does nothing. */
export function AskButton({ desk, label, blocked, first = false, onAsk }: AskButtonProps) {
  const running = useStore(desk.store, (state) => state.running !== null);
  return (
    <button
      type={onAsk ? 'button' : 'submit'}
      className={classes.do}
      data-coach-ask
      data-coach-first={first || undefined}
      disabled={blocked}
      aria-disabled={running || undefined}
      onClick={(event) => {
        if (running) event.preventDefault();
        else onAsk?.();
      }}
    >
      {label}
    </button>
  );
}
