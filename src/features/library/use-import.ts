import { useCallback, useState } from 'react';
import type { ImportFault, ImportResult } from '../../workspace/exercise-import.ts';
import { useServices } from '../../workspace/services-context.ts';

export type ImportState =
  | { readonly state: 'idle' }
  | { readonly state: 'reading'; readonly file: string }
  | { readonly state: 'taken'; readonly slug: string; readonly already: boolean }
  | { readonly state: 'refused'; readonly file: string; readonly faults: readonly ImportFault[] }
  | { readonly state: 'failed'; readonly file: string };

/** Takes exercise files in, one at a time: a file dropped while another is read is passed over. */
export function useImport(onTaken: () => void) {
  const { importExercise } = useServices();
  const [current, setCurrent] = useState<ImportState>({ state: 'idle' });
  const reading = current.state === 'reading';

  const take = useCallback(
    (file: File): void => {
      if (reading) return;
      setCurrent({ state: 'reading', file: file.name });
      importExercise(file).then(
        (result) => {
          setCurrent(outcome(result, file.name));
          if (result.ok) onTaken();
        },
        () => setCurrent({ state: 'failed', file: file.name }),
      );
    },
    [importExercise, onTaken, reading],
  );
  const clear = useCallback(() => setCurrent({ state: 'idle' }), []);
  return { current, take, clear };
}

function outcome(result: ImportResult, file: string): ImportState {
  return result.ok
    ? { state: 'taken', slug: result.slug, already: result.already }
    : { state: 'refused', file, faults: result.faults };
}
