import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ImportFault, ImportResult } from '../../workspace/exercise-import.ts';
import { isBundle } from '../../workspace/is-bundle.ts';
import { useServices } from '../../workspace/services-context.ts';

export type ImportState =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly file: string }
  | { readonly state: 'taken'; readonly slug: string; readonly already: boolean }
  | { readonly state: 'refused'; readonly file: string; readonly faults: readonly ImportFault[] }
  | { readonly state: 'failed'; readonly file: string };

/**
 * Takes exercise files in, one at a time: a file dropped while another is read is passed over. A copy of work is shown
 * on the page of the device instead.
 */
export function useImport(onTaken: () => void) {
  const { importExercise, device } = useServices();
  const navigate = useNavigate();
  const [current, setCurrent] = useState<ImportState>({ state: 'idle' });
  const reading = current.state === 'reading';

  const take = useCallback(
    (file: File): void => {
      if (reading) return;
      setCurrent({ state: 'reading', file: file.name });
      const read = async (): Promise<void> => {
        if (await isBundle(file)) {
          (await device()).offer(file);
          await navigate('/device');
          return;
        }
        const result = await importExercise(file);
        setCurrent(outcome(result, file.name));
        if (result.ok) onTaken();
      };
      read().catch(() => setCurrent({ state: 'failed', file: file.name }));
    },
    [importExercise, device, navigate, onTaken, reading],
  );
  const clear = useCallback(() => setCurrent({ state: 'idle' }), []);
  return { current, take, clear };
}

function outcome(result: ImportResult, file: string): ImportState {
  return result.ok
    ? { state: 'taken', slug: result.slug, already: result.already }
    : { state: 'refused', file, faults: result.faults };
}
