import type { Command } from '../../workspace/command.ts';
import type { CommandRegistry } from '../../workspace/command-registry.ts';
import { PALETTE_KEYS, same } from '../../workspace/keys.ts';

/** What every page can do: show its commands and their keys. */
export function shellCommands(show: CommandRegistry['show']): readonly Command[] {
  return [
    { name: 'palette', group: 'app', place: 'everywhere', keys: [PALETTE_KEYS], run: () => show('palette') },
    {
      name: 'sheet',
      group: 'app',
      place: 'everywhere',
      // The second where `?` is written.
      keys: [same('?'), same('Mod+/')],
      run: () => show('sheet'),
    },
  ];
}
