import { useContext } from 'react';
import { useStore } from 'zustand';
import { CommandsContext } from '../../workspace/commands-context.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { KeySheet } from './KeySheet.tsx';

/** What of the commands is open over the page. */
export function CommandDialogs() {
  const { shown, show } = useStore(useContext(CommandsContext));
  const close = (): void => show(null);
  if (shown === 'palette') return <CommandPalette onClose={close} />;
  return shown === 'sheet' ? <KeySheet onClose={close} /> : null;
}
