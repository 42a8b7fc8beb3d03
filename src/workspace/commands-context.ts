import { createContext, useCallback, useContext, useEffect, useLayoutEffect, useRef } from 'react';
import type { StoreApi } from 'zustand';
import { createCommandRegistry, type CommandOffer, type CommandRegistry } from './command-registry.ts';
import type { KeyPress } from './keys.ts';

/** The commands of the page. There is one page, so one registry stands where nobody gives another. */
export const CommandsContext = createContext<StoreApi<CommandRegistry>>(createCommandRegistry());

/** Offers commands for as long as the component is there. What they can do is asked for anew each time. */
export function useOfferCommands(offer: CommandOffer): void {
  const registry = useContext(CommandsContext);
  const latest = useRef(offer);
  useLayoutEffect(() => {
    latest.current = offer;
  });
  useEffect(
    () =>
      registry.getState().offer({
        commands: () => latest.current.commands(),
        find: (query) => latest.current.find?.(query) ?? [],
      }),
    [registry],
  );
}

/** What a key means while she writes: the commands of the page that may be given there. */
export function useKeyMap(): (press: KeyPress) => (() => void) | null {
  const registry = useContext(CommandsContext);
  return useCallback((press) => registry.getState().runFor(press, 'text'), [registry]);
}

/** Opens the palette of commands or the sheet of keys over the page. */
export function useShowCommands(): CommandRegistry['show'] {
  return useContext(CommandsContext).getState().show;
}
