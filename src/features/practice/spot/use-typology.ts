import { useEffect, useState } from 'react';
import type { Typology } from '../../../domain/errors/typology.ts';
import { useServices } from '../../../workspace/services-context.ts';

/** The types of error and the severities; null until they are there. */
export function useTypology(): Typology | null {
  const { rubrics } = useServices();
  const [typology, setTypology] = useState<Typology | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    let stale = false;
    rubrics.typology().then(
      (loaded) => !stale && setTypology(loaded),
      (error: unknown) => setFault(error),
    );
    return () => {
      stale = true;
    };
  }, [rubrics]);
  if (fault !== null) throw fault;
  return typology;
}
