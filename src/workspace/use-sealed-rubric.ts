import { useEffect, useState } from 'react';
import { sealBody, type SealedBody } from '../domain/evidence/facts.ts';
import type { Rubric } from '../domain/review/rubric.ts';
import { useServices } from './services-context.ts';

/** The edition of a rubric this app carries, sealed, so that a rating can name it; null until it is there. */
export function useSealedRubric(id: string): SealedBody<Rubric> | null {
  const { rubrics, surroundings } = useServices();
  const [rubric, setRubric] = useState<SealedBody<Rubric> | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    let stale = false;
    rubrics
      .load(id)
      .then((body) => sealBody(body, surroundings.digest))
      .then(
        (sealed) => {
          if (!stale) setRubric(sealed);
        },
        (error: unknown) => setFault(error),
      );
    return () => {
      stale = true;
    };
  }, [rubrics, surroundings, id]);
  if (fault !== null) throw fault;
  return rubric;
}
