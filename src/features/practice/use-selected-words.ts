import { useEffect, useRef, type RefObject } from 'react';
import type { TargetHandle } from '../../editor/target-handle.ts';

/** Where a selection made in the text still counts: a palette or a field takes it from the page and not from her mind. */
const KEEPS = 'dialog, [role="dialog"], input, textarea';

/** The words that are selected in a source or a translation, also while a palette stands over them; empty when none. */
export function useSelectedWords(editor: RefObject<TargetHandle | null>): () => string {
  const inRows = useRef('');
  useEffect(() => {
    const note = (): void => {
      const selection = document.getSelection();
      const anchor = selection?.anchorNode;
      const within = anchor instanceof Element ? anchor : anchor?.parentElement;
      if (selection && within?.closest('[role="row"]')) inRows.current = selection.toString();
      else if (!document.activeElement?.closest(KEEPS)) inRows.current = '';
    };
    document.addEventListener('selectionchange', note);
    return () => document.removeEventListener('selectionchange', note);
  }, []);
  return () => (inRows.current.trim() === '' ? (editor.current?.selectedText() ?? '') : inRows.current).trim();
}
