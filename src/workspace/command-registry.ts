import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Command, CommandReason, KeyPlace } from './command.ts';
import { isComposingKey, isPressed, ON_MAC, type KeyPress } from './keys.ts';

/** What a page or a part of it can do while it is there, asked for at the moment it is wanted. */
export interface CommandOffer {
  commands(): readonly Command[];
  /** Commands that exist only for what was typed, as “go to segment 12”. */
  find?(query: string): readonly Command[];
}

export interface CommandRegistry {
  readonly offers: readonly CommandOffer[];
  /** What of the commands is open over the page. */
  readonly shown: 'palette' | 'sheet' | null;
  /** Takes an offer in; returns the way to take it out. */
  offer(offer: CommandOffer): () => void;
  show(what: CommandRegistry['shown']): void;
  /**
   * What keys do at a place; null when they are nobody's or an input method's. Keys of a command that cannot be given
   * now do nothing: neither the browser nor the editor gets them for something else.
   */
  runFor(press: KeyPress, place: 'text' | 'page' | 'field'): (() => void) | null;
}

const HEARD: Readonly<Record<'text' | 'page' | 'field', readonly KeyPlace[]>> = {
  text: ['text', 'everywhere'],
  page: ['text', 'everywhere'],
  field: ['everywhere'],
};

/** The commands of the page that is shown: pages put theirs in, keys, palette and sheet read them. */
export function createCommandRegistry(): StoreApi<CommandRegistry> {
  return createStore<CommandRegistry>((set, get) => ({
    offers: [],
    shown: null,
    offer(offer) {
      set({ offers: [...get().offers, offer] });
      return () => set({ offers: get().offers.filter((one) => one !== offer) });
    },
    show: (shown) => set({ shown }),
    runFor(press, place) {
      if (isComposingKey(press)) return null;
      const isMeant = ({ keys, place: heard = 'text' }: Command): boolean =>
        HEARD[place].includes(heard) && keys?.some((own) => isPressed(press, ON_MAC ? own.mac : own.other)) === true;
      if (place !== 'page' && writes(press)) return null;
      for (const offer of get().offers) {
        const command = offer.commands().find(isMeant);
        if (command) return () => void (whyNot(command) === null && command.run('key'));
      }
      return null;
    },
  }));
}

/** Whether a key writes where there is something to write in: it has no modifier, and is a sign. */
function writes({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

/** Why a command cannot be given now; null when it can. */
export function whyNot(command: Command): CommandReason | null {
  return command.why?.() ?? null;
}
