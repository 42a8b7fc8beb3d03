import { Suspense, useContext, useEffect, useState, type ComponentType } from 'react';
import { useStore } from 'zustand';
import { CommandsContext, useOfferCommands } from '../../workspace/commands-context.ts';
import { shellCommands } from './shell-commands.ts';
import { useCommandKeys } from './use-command-keys.ts';

/** The commands of every page and their keys; palette and sheet are fetched when one of them is first wanted. */
export function CommandsOverPage() {
  const registry = useContext(CommandsContext);
  const { shown, show } = useStore(registry);
  const [Dialogs, setDialogs] = useState<ComponentType | null>(null);
  useCommandKeys();
  useOfferCommands({ commands: () => shellCommands(show) });
  useEffect(() => () => show(null), [show]);
  useEffect(() => {
    if (shown === null || Dialogs) return;
    import('./CommandDialogs.tsx').then(
      ({ CommandDialogs }) => setDialogs(() => CommandDialogs),
      // The connection has dropped: the page goes on without, and the next time it is tried again.
      () => show(null),
    );
  }, [shown, Dialogs, show]);
  return <Suspense fallback={null}>{Dialogs && <Dialogs />}</Suspense>;
}
