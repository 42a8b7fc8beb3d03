import { useCallback, useEffect, useState } from 'react';
import type { Device, OpenedFile, SoundFile } from '../../workspace/device.ts';

export type OpenState =
  | { readonly state: 'idle' }
  | { readonly state: 'reading' | 'failed' | 'taken'; readonly file: string }
  | { readonly state: 'opened'; readonly opened: OpenedFile }
  | { readonly state: 'taking' | 'not-taken'; readonly opened: SoundFile };

/** Opens a file, shows what is in it, and takes it in when she says so. A file dropped on another page is opened at once. */
export function useOpenFile(device: Device) {
  const [offered] = useState(() => device.takeOffered());
  const [current, setCurrent] = useState<OpenState>(() =>
    offered ? { state: 'reading', file: offered.name } : { state: 'idle' },
  );
  const read = useCallback(
    (file: File): void => {
      device.open(file).then(
        (opened) => setCurrent({ state: 'opened', opened }),
        () => setCurrent({ state: 'failed', file: file.name }),
      );
    },
    [device],
  );
  useEffect(() => {
    if (offered) read(offered);
  }, [offered, read]);
  const open = (file: File): void => {
    setCurrent({ state: 'reading', file: file.name });
    read(file);
  };
  const takeIn = (opened: SoundFile): void => {
    setCurrent({ state: 'taking', opened });
    device.takeIn(opened).then(
      () => setCurrent({ state: 'taken', file: opened.file }),
      () => setCurrent({ state: 'not-taken', opened }),
    );
  };
  return { current, open, takeIn, close: () => setCurrent({ state: 'idle' }) };
}
