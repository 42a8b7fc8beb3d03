import { ON_MAC, partsOf, type Keys } from './keys.ts';

const MAC: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' };
const OTHER: Readonly<Record<string, string>> = { Mod: 'Ctrl' };
const SIGNS: Readonly<Record<string, string>> = {
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Backspace: '⌫',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};

/** Keys as they are printed on the keyboard: `⌘ ↵`, `Ctrl ↵`. */
export function keyCaps(keys: Keys, mac = ON_MAC): string {
  const { held, name } = partsOf(mac ? keys.mac : keys.other);
  const caps = held.map((part) => (mac ? MAC : OTHER)[part] ?? part);
  return [...caps, SIGNS[name] ?? name].join(' ');
}

/** Keys as `aria-keyshortcuts` wants them. */
export function ariaKeys(keys: Keys, mac = ON_MAC): string {
  const { held, name } = partsOf(mac ? keys.mac : keys.other);
  const names = held.map((part) => (part === 'Mod' ? (mac ? 'Meta' : 'Control') : part === 'Ctrl' ? 'Control' : part));
  return [...names, name].join('+');
}
