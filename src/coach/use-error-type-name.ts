import { useEffect, useState } from 'react';
import { findErrorType, type Typology } from '../domain/errors/typology.ts';
import { bilingualText } from '../workspace/bilingual-text.ts';
import { useServices } from '../workspace/services-context.ts';
import { useSettings } from '../workspace/settings-context.ts';

/** Names a type of error in the language of the interface; by its id while the typology is not here, or does not know it. */
export function useErrorTypeName(): (id: string) => string {
  const { rubrics } = useServices();
  const locale = useSettings((settings) => settings.locale);
  const [typology, setTypology] = useState<Typology | null>(null);
  useEffect(() => {
    let left = false;
    rubrics.typology().then(
      (loaded) => !left && setTypology(loaded),
      // The id says it too.
      () => undefined,
    );
    return () => void (left = true);
  }, [rubrics]);
  return (id) => {
    const known = typology && findErrorType(typology, id);
    return known ? bilingualText(known.name, locale) : id;
  };
}
