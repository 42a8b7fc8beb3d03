import { useEffect } from 'react';

interface WorkbenchKeys {
  readonly confirm: () => void;
  readonly previous: () => void;
  readonly next: () => void;
}

/** The keys of the workbench wherever the focus is. Within a text box they are the editor's, which knows of compositions. */
export function useWorkbenchKeys({ confirm, previous, next }: WorkbenchKeys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.shiftKey) return;
      const within = event.target instanceof Element ? event.target : null;
      if (within?.closest('textarea, input, [contenteditable], [role="textbox"], [role="dialog"], .monaco-editor'))
        return;
      // Until the editor is there she has not seen the segment as one to be written.
      if (!document.querySelector('[role="grid"] [role="textbox"], [role="grid"] textarea')) return;
      const control = event.ctrlKey || event.metaKey;
      const run =
        control && !event.altKey && event.key === 'Enter'
          ? confirm
          : event.altKey && !control && event.key === 'ArrowUp'
            ? previous
            : event.altKey && !control && event.key === 'ArrowDown'
              ? next
              : null;
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
