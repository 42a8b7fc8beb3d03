import { COMMAND_GROUPS, type Command } from '../../workspace/command.ts';

/** A command with its name in the language of the interface and in the other one. */
export interface NamedCommand {
  readonly command: Command;
  readonly words: string;
  readonly otherWords: string;
}

/** The commands that a query finds, best first: it may be words of either language, in any order. Empty: all, by group. */
export function findCommands(all: readonly NamedCommand[], query: string): readonly NamedCommand[] {
  const wanted = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const order = (one: NamedCommand): number => COMMAND_GROUPS.indexOf(one.command.group);
  if (wanted.length === 0) return all.toSorted((one, other) => order(one) - order(other));
  return all
    .map((one) => ({ one, rank: rankOf(one, wanted) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank || order(a.one) - order(b.one))
    .map(({ one }) => one);
}

/** 0 where the name begins so, 1 where words do, 2 where it stands within, more in the other language; Infinity: nowhere. */
function rankOf({ words, otherWords }: NamedCommand, wanted: readonly string[]): number {
  return Math.min(rankIn(words.toLowerCase(), wanted), 3 + rankIn(otherWords.toLowerCase(), wanted));
}

function rankIn(name: string, wanted: readonly string[]): number {
  if (!wanted.every((word) => name.includes(word))) return Infinity;
  if (name.startsWith(wanted.join(' '))) return 0;
  return wanted.every((word) => ` ${name}`.includes(` ${word}`)) ? 1 : 2;
}
