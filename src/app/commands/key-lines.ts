import type { Command, CommandGroup, CommandName } from '../../workspace/command.ts';
import { keyCaps } from '../../workspace/key-words.ts';

/** A line of the sheet: what is done, and the keys that do it. */
export interface KeyLine {
  readonly name: CommandName;
  readonly group: CommandGroup;
  readonly keys: readonly string[];
}

/** The keys of commands, one line a command; commands of a series stand as one, from the first key to the last. */
export function keyLines(commands: readonly Command[], mac: boolean): readonly KeyLine[] {
  const lines = new Map<CommandName, KeyLine>();
  for (const { name: own, series, group, keys = [] } of commands) {
    if (keys.length === 0) continue;
    const name = series ?? own;
    const caps = keys.map((one) => keyCaps(one, mac));
    const before = lines.get(name)?.keys ?? [];
    const [first] = before;
    const ranged = series !== undefined && first !== undefined;
    lines.set(name, {
      name,
      group,
      keys: ranged ? [`${first.split(' … ')[0]} … ${caps[0]?.split(' ').at(-1)}`] : [...before, ...caps],
    });
  }
  return [...lines.values()];
}
