import { useEffect } from 'react';
import classes from './Snackbar.module.css';

export interface SnackbarProps {
  /** The sentence to say; null when there is nothing to say. */
  readonly text: string | null;
  readonly action?: { readonly label: string; run(): void };
  readonly closeLabel: string;
  onClose(): void;
  /** How long it stays, in ms: long, because it carries the way back. Null: until it is closed. */
  readonly stay?: number | null;
}

/** One line at the foot of the page: what has just happened, and how to take it back. Read out as it comes. */
export function Snackbar({ text, action, closeLabel, onClose, stay = 12_000 }: SnackbarProps) {
  useEffect(() => {
    if (text === null || stay === null) return undefined;
    const timer = setTimeout(onClose, stay);
    return () => clearTimeout(timer);
  }, [text, stay, onClose]);

  return (
    <div role="status" className={classes.place}>
      {text !== null && (
        <div className={classes.bar}>
          <span>{text}</span>
          {action && (
            <button type="button" className={classes.action} onClick={action.run}>
              {action.label}
            </button>
          )}
          <button type="button" className={classes.close} aria-label={closeLabel} onClick={onClose}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
