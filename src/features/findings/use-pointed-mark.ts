import { useRef, useState, type MouseEvent, type RefObject } from 'react';

export interface PointedMark {
  /** The finding that is looked at, in the text and in the list under it; null: none is. */
  readonly current: string | null;
  readonly look: (id: string | null) => void;
  /** The list of findings under the text. */
  readonly items: RefObject<HTMLUListElement | null>;
  /** Of the text: goes from a mark to its finding. For the pointer alone: by keyboard and by ear the list follows the text. */
  readonly onClick: (event: MouseEvent) => void;
}

/** Ties the marks on a text to the list of findings under it. */
export function usePointedMark(): PointedMark {
  const [current, look] = useState<string | null>(null);
  const items = useRef<HTMLUListElement>(null);
  const onClick = ({ target }: MouseEvent): void => {
    const id = target instanceof Element ? target.closest<HTMLElement>('[data-mark]')?.dataset['mark'] : null;
    if (!id) return;
    look(id);
    items.current?.querySelector(`[data-finding="${id}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  return { current, look, items, onClick };
}
