import { useLayoutEffect, useRef, type ReactNode } from 'react';
import classes from './OverPage.module.css';

interface OverPageProps {
  readonly label: string;
  readonly className?: string | undefined;
  onClose(): void;
  readonly children: ReactNode;
}

/**
 * A dialog over the page. The browser's own: it keeps the focus in, closes on Escape, and gives the focus back to where
 * it was, the caret of the editor included.
 */
export function OverPage({ label, className = '', onClose, children }: OverPageProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    // While it is still in the page, or the focus would not go back.
    return () => shown?.close();
  }, []);
  return (
    // Escape is the keyboard's way for what a click beside the dialog does.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-label={label}
      className={`${classes.over} ${className}`}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      {children}
    </dialog>
  );
}
