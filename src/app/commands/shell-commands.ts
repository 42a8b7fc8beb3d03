import type { Command } from '../../workspace/command.ts';
import type { CommandRegistry } from '../../workspace/command-registry.ts';
import { PALETTE_KEYS, SHEET_KEYS } from '../../workspace/keys.ts';

/** What every page can do: show its commands and their keys. */
export function shellCommands(show: CommandRegistry['show']): readonly Command[] {
  return [
    { name: 'palette', group: 'app', place: 'everywhere', keys: [PALETTE_KEYS], run: () => show('palette') },
    { name: 'sheet', group: 'app', place: 'everywhere', keys: SHEET_KEYS, run: () => show('sheet') },
  ];
}
