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
 * it was.
 */
export function OverPage({ label, className = '', onClose, children }: OverPageProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    const giveBack = caretKeeper(document.activeElement);
    if (shown && !shown.open) shown.showModal();
    return () => {
      // While it is still in the page, or the focus would not go back.
      shown?.close();
      giveBack();
    };
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

/**
 * Remembers the caret of a text field. Chromium gives such a field its focus back but not its caret, and it then takes
 * no letters until it is focused anew.
 */
function caretKeeper(element: Element | null): () => void {
  if (!(element instanceof HTMLTextAreaElement)) return () => undefined;
  const { selectionStart, selectionEnd, selectionDirection } = element;
  return () => {
    if (document.activeElement !== element) return;
    element.blur();
    element.focus({ preventScroll: true });
    element.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
  };
}
