import { useRef, type ReactNode } from 'react';
import classes from './FileButton.module.css';

export interface FileButtonProps {
  readonly children: ReactNode;
  /** Name endings the file dialog offers: `.yaml,.yml`. */
  readonly accept: string;
  readonly busy?: boolean;
  onFile(file: File): void;
}

/** A button that asks for one file. The same file may be chosen again after it was mended. */
export function FileButton({ children, accept, busy = false, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={classes.button} disabled={busy} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
