import type { ReactNode } from 'react';

interface ScrollBoxProps {
  /** What is in it, for a screen reader. */
  readonly label: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A part of a page that scrolls by itself where it finds no room: by key too, so it can have the focus. */
export function ScrollBox({ label, className, children }: ScrollBoxProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- else it cannot be scrolled by key
    <div className={className} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
