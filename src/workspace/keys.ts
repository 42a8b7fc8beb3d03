/**
 * Keys as a table can name them: `Mod+Enter`, `Alt+M`, `F6`. `Mod` is ⌘ on a Mac and Ctrl elsewhere. Where the two
 * differ, a command says both.
 */
export interface Keys {
  readonly mac: string;
  readonly other: string;
}

/** The same keys on every system. */
export function same(combination: string): Keys {
  return { mac: combination, other: combination };
}

/** The keys of the palette of commands, on every page. */
export const PALETTE_KEYS = same('Mod+K');
/** The keys of the sheet of keys; the second where `?` is written. */
export const SHEET_KEYS = [same('?'), same('Mod+/')] as const;

/** What a keydown says of itself. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly keyCode: number;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  getModifierState?(name: string): boolean;
}

/** Whether this is a Mac, whose keys are others. */
export const ON_MAC = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '');

/** Whether the key belongs to an input method; 229 is what browsers say of the key that opens or ends a composition. */
export function isComposingKey(press: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  return press.isComposing || press.keyCode === 229;
}

/** Whether a key press is this combination. */
export function isPressed(press: KeyPress, combination: string, mac = ON_MAC): boolean {
  const { held, name } = partsOf(combination);
  const mod = held.includes('Mod');
  // AltGr says Ctrl+Alt, and writes letters.
  if (press.getModifierState?.('AltGraph')) return false;
  if (press.ctrlKey !== (held.includes('Ctrl') || (mod && !mac))) return false;
  if (press.metaKey !== (mod && mac) || press.altKey !== held.includes('Alt')) return false;
  const isSign = /^[?/]$/.test(name);
  // Layouts differ in what a sign needs: `/` is Shift+7 in Germany.
  if (!isSign && press.shiftKey !== held.includes('Shift')) return false;
  return isNamed(press, name);
}

function isNamed({ key, code }: KeyPress, name: string): boolean {
  // A letter is where its layout has it; where the layout has no Latin letters, where others have it.
  if (/^[A-Z]$/.test(name)) return /^[a-z]$/i.test(key) ? key.toUpperCase() === name : code === `Key${name}`;
  // With Alt or Shift these write other signs, so the place on the keyboard counts.
  if (/^\d$/.test(name)) return code === `Digit${name}`;
  if (name === '[' || name === ']') return code === (name === '[' ? 'BracketLeft' : 'BracketRight');
  // Chinese input methods give the full-width sign.
  return key === name || (name === '?' && key === '？');
}

/** The modifiers of a combination and the key they are held for. */
export function partsOf(combination: string): { readonly held: readonly string[]; readonly name: string } {
  const parts = combination.split('+');
  return { held: parts.slice(0, -1), name: parts.at(-1) ?? '' };
}
