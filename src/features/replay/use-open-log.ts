import { useCallback, useRef, useState } from 'react';
import { LOG_CAPS, readLogLines, type ReadLog } from '../../domain/export/read-log-lines.ts';
import { useServices } from '../../workspace/services-context.ts';

export type OpenedLog =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly file: string }
  /** It is not even text, larger than any log, or the browser could not read it. */
  | { readonly state: 'refused'; readonly file: string; readonly why: 'not-text' | 'too-large' | 'unreadable' }
  | { readonly state: 'read'; readonly file: string; readonly log: ReadLog };

/** Opens one log file at a time; a later one takes the place of an earlier one. Nothing of it is kept. */
export function useOpenLog(): { readonly opened: OpenedLog; open(file: File): void; close(): void } {
  const { digest } = useServices().surroundings;
  const [opened, setOpened] = useState<OpenedLog>({ state: 'idle' });
  const latest = useRef(0);
  const open = useCallback(
    (file: File): void => {
      const run = ++latest.current;
      setOpened({ state: 'reading', file: file.name });
      readFile(file, digest).then(
        (read) => run === latest.current && setOpened({ file: file.name, ...read }),
        () => run === latest.current && setOpened({ state: 'refused', file: file.name, why: 'unreadable' }),
      );
    },
    [digest],
  );
  const close = useCallback((): void => {
    latest.current += 1;
    setOpened({ state: 'idle' });
  }, []);
  return { opened, open, close };
}

type Digest = Parameters<typeof readLogLines>[1];
type Read =
  | { readonly state: 'refused'; readonly why: 'not-text' | 'too-large' }
  | { readonly state: 'read'; readonly log: ReadLog };

async function readFile(file: File, digest: Digest): Promise<Read> {
  // A character takes up to three bytes for each unit of its length.
  if (file.size > 3 * LOG_CAPS.length) return { state: 'refused', why: 'too-large' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof TypeError) return { state: 'refused', why: 'not-text' };
    throw error;
  }
  return { state: 'read', log: await readLogLines(text, digest) };
}
