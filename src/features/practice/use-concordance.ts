import { useEffect, useMemo, useState } from 'react';
import { lookUp, type ConcordanceLine, type SearchableSegment } from '../../domain/attempt/concordance.ts';
import type { SegmentState } from '../../domain/attempt/replay.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { confirmedElsewhere } from '../../workspace/confirmed-elsewhere.ts';
import { useServices } from '../../workspace/services-context.ts';
import { unhurried } from '../../workspace/unhurried.ts';
import { createConfirmedHere } from './confirmed-here.ts';

export interface Concordance {
  /** Whether her other works are still being read. */
  readonly reading: boolean;
  /** Whether they could not be read, so that this task is all that is searched. */
  readonly partly: boolean;
  /** How many confirmed segments are looked through. */
  readonly size: number;
  /** What was found for `words`; null until the first search is over. */
  readonly found: { readonly words: string; readonly lines: readonly ConcordanceLine[] } | null;
}

/** Looks words up in all she has confirmed: of this task as it stands now, and of her other works. */
export function useConcordance(
  attempt: string,
  exercise: Exercise,
  segments: readonly SegmentState[],
  words: string,
): Concordance {
  const services = useServices();
  const { languages } = exercise;
  const { elsewhere, partly } = useElsewhere(attempt, languages);
  const hereOf = useMemo(() => createConfirmedHere(exercise), [exercise]);
  const here = hereOf(segments);
  const [found, setFound] = useState<Concordance['found']>(null);

  useEffect(() => {
    let stale = false;
    const search = async (): Promise<void> => {
      const pause = unhurried(services.surroundings.monotonic);
      const lines: ConcordanceLine[] = [];
      for (const line of lookUp([...here, ...(elsewhere ?? [])], words, languages)) {
        if (line) lines.push(line);
        await pause();
        if (stale) return;
      }
      setFound({ words, lines });
    };
    void search();
    return () => {
      stale = true;
    };
  }, [services, here, elsewhere, words, languages]);

  return { reading: elsewhere === null, partly, size: here.length + (elsewhere?.length ?? 0), found };
}

/** What she confirmed in her other works, read when it is first wanted; null while it is on its way. */
function useElsewhere(attempt: string, languages: Exercise['languages']) {
  const services = useServices();
  const [read, setRead] = useState<{ elsewhere: readonly SearchableSegment[] | null; partly: boolean }>({
    elsewhere: null,
    partly: false,
  });
  useEffect(() => {
    let left = false;
    confirmedElsewhere(services, { except: attempt, languages }).then(
      (elsewhere) => !left && setRead({ elsewhere, partly: false }),
      () => !left && setRead({ elsewhere: [], partly: true }),
    );
    return () => {
      left = true;
    };
  }, [services, attempt, languages]);
  return read;
}
