import { useTranslation } from 'react-i18next';
import type { StoreApi } from 'zustand';
import { saveWords } from '../../workspace/save-words.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import type { AttemptState } from './attempt-store.ts';
import { useSaveState } from './use-attempt.ts';
import classes from './WorkbenchBar.module.css';

/** Where the work is kept, in words; a trouble is an alert. */
export function SaveLine({ store }: { readonly store: StoreApi<AttemptState> }) {
  const { t } = useTranslation('shell');
  const formats = useFormats();
  const save = useSaveState(store);
  const troubled = save.state !== 'saved' && save.state !== 'saving';
  return (
    <span className={troubled ? classes.trouble : classes.save} role={troubled ? 'alert' : undefined}>
      {saveWords(save, t, formats)}
    </span>
  );
}
