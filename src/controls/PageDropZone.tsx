import { useEffect, useState } from 'react';
import classes from './PageDropZone.module.css';

export interface PageDropZoneProps {
  /** What happens when the file is let go. */
  readonly text: string;
  onFile(file: File): void;
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/**
 * Makes the whole page take a file. While one is dragged over it, a sheet says what will be done with it. There must
 * be a button that does the same: not everybody can drag.
 */
export function PageDropZone({ text, onFile }: PageDropZoneProps) {
  const [over, setOver] = useState(false);

  useEffect(() => {
    // Entering a child comes before leaving its parent: depth counts what was entered and not left.
    let depth = 0;
    const enter = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth += 1;
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setOver(false);
    };
    const hover = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    };
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    const end = (): void => {
      depth = 0;
      setOver(false);
    };
    const calls = { dragenter: enter, dragleave: leave, dragover: hover, drop } as const;
    for (const [name, call] of Object.entries(calls)) window.addEventListener(name as keyof typeof calls, call);
    window.addEventListener('dragend', end);
    return () => {
      for (const [name, call] of Object.entries(calls)) window.removeEventListener(name as keyof typeof calls, call);
      window.removeEventListener('dragend', end);
    };
  }, [onFile]);

  return over ? (
    <div className={classes.sheet}>
      <p>{text}</p>
    </div>
  ) : null;
}
