import { useEffect, useRef, type PointerEvent } from 'react';
import type { CheckPopoverState } from './use-check-popover.ts';

/** The pointer must rest this long on marked words, or beside them, in ms. */
const REST_MS = 300;

interface MarkHover {
  onPointerMove(event: PointerEvent): void;
  onPointerLeave(event: PointerEvent): void;
  onPointerUp(event: PointerEvent): void;
}

/** Shows the check under a resting pointer, or under a finger that has tapped; hides it when the pointer has gone away. */
export function useMarkHover(popover: CheckPopoverState): MarkHover {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(popover);
  useEffect(() => {
    latest.current = popover;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const rest = (then: () => void): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(then, REST_MS);
  };
  return {
    onPointerMove({ pointerType, buttons, clientX, clientY, target }) {
      if (pointerType === 'touch' || buttons !== 0) return;
      if (target instanceof Element && target.closest('[data-check-popover]')) return clearTimeout(timer.current);
      rest(() => latest.current.point(clientX, clientY));
    },
    onPointerLeave({ pointerType }) {
      // A finger leaves with every tap.
      if (pointerType !== 'touch') rest(() => latest.current.shown?.takesFocus === false && latest.current.hide());
    },
    onPointerUp({ pointerType, clientX, clientY }) {
      if (pointerType === 'touch') latest.current.point(clientX, clientY);
    },
  };
}
