import { useContext, useEffect } from 'react';
import { CommandsContext } from '../../workspace/commands-context.ts';

/** Text boxes of the workbench hear their keys themselves: only they know whether an input method is at work. */
const OWN_KEYS = '[data-editor], dialog, [role="dialog"]';
const FIELDS = 'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** The keys of the page's commands wherever the focus is; a dialog has its own. */
export function useCommandKeys(): void {
  const registry = useContext(CommandsContext);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const within = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || within?.closest(OWN_KEYS)) return;
      const run = registry.getState().runFor(event, within?.closest(FIELDS) ? 'field' : 'page');
      if (!run) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [registry]);
}
