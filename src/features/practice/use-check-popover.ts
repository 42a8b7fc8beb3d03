import { useCallback, useRef, useState, type RefObject } from 'react';
import { utf16Offset } from '../../domain/text/code-points.ts';
import type { TargetHandle } from '../../editor/target-handle.ts';
import type { SegmentChecks } from './use-checks.ts';

/** The check that is shown at its place. */
export interface ShownCheck {
  readonly id: string;
  /** Of the segment and text it belongs to: when she goes on or writes on, it is gone. */
  readonly segment: string;
  readonly text: string;
  readonly rect: DOMRect;
  /** Asked for by key: the focus goes into it. By pointer it only stands there. */
  readonly takesFocus: boolean;
}

export interface CheckPopoverState {
  readonly shown: ShownCheck | null;
  /** The next or previous check, in the order of the list, with the caret at its place. */
  step(direction: 1 | -1): void;
  /** The check under the pointer, if any. */
  point(x: number, y: number): void;
  /** Its words have moved on the screen. */
  follow(): void;
  hide(): void;
}

/** Which check is shown at its place in the text, by F8 or by the pointer. Never in the middle of a composition. */
export function useCheckPopover(
  editor: RefObject<TargetHandle | null>,
  checks: SegmentChecks,
  segment: string,
  text: string,
): CheckPopoverState {
  const [last, setLast] = useState<ShownCheck | null>(null);
  /** Where F8 goes on from, also when the check it was on has been put right. */
  const at = useRef({ segment, index: -1 });
  const isThere = last !== null && checks.open.some(({ id }) => id === last.id);
  const shown = isThere && last.segment === segment && last.text === text ? last : null;

  const hide = useCallback(() => setLast(null), []);
  const follow = useCallback(() => {
    setLast((was) => was && { ...was, rect: placeOf(editor.current, was.id) ?? was.rect });
  }, [editor]);
  const canShow = (): boolean => checks.text === text && editor.current?.isComposing() === false;

  return {
    shown,
    step(direction) {
      const { open } = checks;
      if (open.length === 0 || !canShow()) return;
      const from = at.current.segment === segment ? at.current.index : -1;
      // Begun backwards, it begins at the end.
      const index = from < 0 && direction === -1 ? open.length - 1 : (from + direction + open.length) % open.length;
      at.current = { segment, index };
      const { id, start } = open[index]!;
      const isMarked = (editor.current?.rectOf(id) ?? null) !== null;
      editor.current?.focus(isMarked ? utf16Offset(text, start) : undefined);
      const rect = placeOf(editor.current, id);
      if (rect) setLast({ id, segment, text, rect, takesFocus: true });
    },
    point(x, y) {
      if (shown?.takesFocus || !canShow()) return;
      const id = editor.current?.markAt(x, y) ?? null;
      if (id === shown?.id) return;
      const rect = id === null ? null : editor.current?.rectOf(id);
      setLast(id !== null && rect ? { id, segment, text, rect, takesFocus: false } : null);
    },
    follow,
    hide,
  };
}

/** Where the words of a check are; of one that is about the whole segment, its row. */
function placeOf(editor: TargetHandle | null, id: string): DOMRect | null {
  return editor?.rectOf(id) ?? document.querySelector('[data-row][data-active]')?.getBoundingClientRect() ?? null;
}
