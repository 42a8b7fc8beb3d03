import { useCallback, useRef, useState } from 'react';
import { checkPack, type CheckedPack } from '../../domain/evidence/check-pack.ts';
import { useServices } from '../../workspace/services-context.ts';
import { readPackFile, type RefusedFile } from './read-pack-file.ts';

export type PackCheckState =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly file: string }
  | { readonly state: 'checking'; readonly file: string; readonly done: number; readonly of: number }
  | { readonly state: 'refused'; readonly file: string; readonly refused: RefusedFile }
  | { readonly state: 'checked'; readonly file: string; readonly result: CheckedPack };

/** A check that was stopped, or overtaken by the next file. */
class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** Checks one file at a time, with progress, and can be stopped. Nothing leaves the device. */
export function usePackCheck(): { readonly current: PackCheckState; check(file: File): void; stop(): void } {
  const { digest } = useServices().surroundings;
  const [current, setCurrent] = useState<PackCheckState>({ state: 'idle' });
  const latest = useRef(0);

  const check = useCallback(
    (chosen: File): void => {
      const run = ++latest.current;
      const file = chosen.name;
      const tell = (state: PackCheckState): void => {
        if (run !== latest.current) throw new Stopped();
        setCurrent(state);
      };
      const checkAll = async (): Promise<void> => {
        tell({ state: 'reading', file });
        const read = await readPackFile(chosen);
        if (!read.ok) return tell({ state: 'refused', file, refused: read.refused });
        const result = await checkPack(read.value, digest, async (done, of) => {
          tell({ state: 'checking', file, done, of });
          // The page may draw, and take a click on “Stop”, between two works.
          await new Promise((resolve) => setTimeout(resolve));
        });
        tell({ state: 'checked', file, result });
      };
      checkAll().catch((error: unknown) => {
        if (!(error instanceof Stopped)) setCurrent({ state: 'refused', file, refused: 'unreadable' });
      });
    },
    [digest],
  );
  const stop = useCallback((): void => {
    latest.current += 1;
    setCurrent({ state: 'idle' });
  }, []);
  return { current, check, stop };
}
