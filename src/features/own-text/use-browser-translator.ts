import { useEffect, useState } from 'react';
import { useAi } from '../../workspace/use-ai.ts';
import { languagesOf } from './make-own-text.ts';
import type { OwnForm } from './own-form.ts';

/** Whether this browser translates in the direction of the form, at once or after it has fetched what it needs. */
export function useBrowserTranslator(
  form: Pick<OwnForm, 'direction' | 'english'>,
): 'ready' | 'needs-download' | 'none' {
  const ai = useAi();
  const { source, target } = languagesOf(form);
  const [standing, setStanding] = useState<'ready' | 'needs-download' | 'none'>('none');
  useEffect(() => {
    if (typeof ai !== 'object') return undefined;
    let left = false;
    void ai.translator(source, target).then((found) => left || setStanding(found));
    return () => void (left = true);
  }, [ai, source, target]);
  return standing;
}
