import { useEffect, useState } from 'react';
import { pickedPlace, textElement, type Picked } from './text-places.ts';

/** What of a source or a draft is picked to be marked, as the page's selection has it; null when nothing is. */
export function usePicked(): Picked | null {
  const [picked, setPicked] = useState<Picked | null>(null);
  useEffect(() => {
    const read = (): void => {
      const selection = document.getSelection();
      const focused = document.activeElement;
      // A button beside the text takes the focus and not what is picked.
      if (!textElement(selection?.anchorNode ?? null) && focused?.closest('[data-pick]')) return;
      const next = pickedPlace(selection);
      setPicked((last) => (isSame(last, next) ? last : next));
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, []);
  return picked;
}

function isSame(one: Picked | null, other: Picked | null): boolean {
  if (!one || !other) return one === other;
  return one.segment === other.segment && one.side === other.side && one.start === other.start && one.end === other.end;
}
