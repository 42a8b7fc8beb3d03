import { useCallback, useRef, useState } from 'react';
import { useServices } from '../../workspace/services-context.ts';
import { readLogFile, type ReadLogFile } from './read-log-file.ts';

export type OpenedLog =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly file: string }
  | { readonly state: 'refused'; readonly file: string; readonly why: 'not-text' | 'too-large' | 'unreadable' }
  | (Exclude<ReadLogFile, { state: 'refused' }> & { readonly file: string });

/** Opens one log file at a time; a later one takes the place of an earlier one. Nothing of it is kept. */
export function useOpenLog(): { readonly opened: OpenedLog; open(file: File): void; close(): void } {
  const services = useServices();
  const [opened, setOpened] = useState<OpenedLog>({ state: 'idle' });
  const latest = useRef(0);
  const open = useCallback(
    (file: File): void => {
      const run = ++latest.current;
      setOpened({ state: 'reading', file: file.name });
      readLogFile(file, services).then(
        (read) => run === latest.current && setOpened({ file: file.name, ...read }),
        () => run === latest.current && setOpened({ state: 'refused', file: file.name, why: 'unreadable' }),
      );
    },
    [services],
  );
  const close = useCallback((): void => {
    latest.current += 1;
    setOpened({ state: 'idle' });
  }, []);
  return { opened, open, close };
}
