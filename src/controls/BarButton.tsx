import type { ReactNode } from 'react';
import classes from './BarButton.module.css';

interface BarButtonProps {
  /** What the button is called; it shows as a hint. */
  readonly label: string;
  readonly icon: ReactNode;
  /** Keys that do the same, as they are printed on the keyboard, beside the icon where there is room. */
  readonly keys?: string;
  /** The keys as `aria-keyshortcuts` wants them. */
  readonly ariaKeys?: string | undefined;
  readonly pressed?: boolean;
  onClick(): void;
}

/** A quiet button with an icon in a bar. */
export function BarButton({ label, icon, keys, ariaKeys, pressed, onClick }: BarButtonProps) {
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={label}
      title={label}
      aria-keyshortcuts={ariaKeys}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {icon}
      {keys !== undefined && <kbd aria-hidden>{keys}</kbd>}
    </button>
  );
}
