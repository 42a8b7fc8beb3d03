import { describe, expect, it } from 'vitest';
import { findCommands, type NamedCommand } from '../../src/app/commands/find-commands.ts';
import { keyLines } from '../../src/app/commands/key-lines.ts';
import { same } from '../../src/workspace/keys.ts';
import type { Command } from '../../src/workspace/command.ts';

function named(words: string, otherWords: string, group: Command['group'] = 'segment'): NamedCommand {
  return { command: { name: 'confirm', group, run: () => undefined }, words, otherWords };
}

const ALL = [
  named('Open growth', '打开成长', 'go'),
  named('Confirm and go on', '确认并继续'),
  named('Next unconfirmed segment', '下一个未确认的句段', 'go'),
];

describe('the search for commands', () => {
  it.each([
    ['', ['Confirm and go on', 'Open growth', 'Next unconfirmed segment']],
    ['confirm', ['Confirm and go on', 'Next unconfirmed segment']],
    ['确认', ['Confirm and go on', 'Next unconfirmed segment']],
    ['segment next', ['Next unconfirmed segment']],
    ['  GROWTH ', ['Open growth']],
    ['xyz', []],
  ])('%j', (query, found) => {
    expect(findCommands(ALL, query).map(({ words }) => words)).toEqual(found);
  });
});

it('draws one line of keys for a command, and one for a series', () => {
  const command = (name: Command['name'], other: string, series?: Command['name']): Command => ({
    name,
    series,
    group: 'text',
    keys: [same(other)],
    run: () => undefined,
  });
  const all = [
    { ...command('sheet', '?'), keys: [same('?'), same('Mod+/')] },
    ...['1', '2', '3'].map((n) => command('insert-term', `Alt+${n}`, 'insert-terms')),
    { name: 'hand-in', group: 'app', run: () => undefined } as const,
  ];
  expect(keyLines(all, false)).toEqual([
    { name: 'sheet', group: 'text', keys: ['?', 'Ctrl /'] },
    { name: 'insert-terms', group: 'text', keys: ['Alt 1 … 3'] },
  ]);
});
