import { expect, it } from 'vitest';
import { commandsOf, WORKBENCH_COMMANDS } from '../../../src/features/practice/commands/table.ts';
import { kindOfWork } from '../../../src/features/practice/kind-of-work.ts';
import type { Scene } from '../../../src/features/practice/scene.ts';
import { PALETTE_KEYS, SHEET_KEYS } from '../../../src/workspace/keys.ts';
import en from '../../../src/i18n/locales/en/commands.json' with { type: 'json' };
import zh from '../../../src/i18n/locales/zh-CN/commands.json' with { type: 'json' };

/** Keys that browsers, systems, input methods and the programs of the day take, or that write a sign. */
const TAKEN = {
  other: [
    /^Mod\+[A-EG-JL-X]$/,
    /^Mod\+(Space|\.|,|Tab|\d|PageUp|PageDown|Shift\+[A-Z])$/,
    /^Alt\+(Space|Tab|F4|ArrowLeft|ArrowRight|Home|[ABDEFHSTV])$/,
    /^(Mod|Ctrl)\+Alt\+/,
    /^Alt\+Shift\+|^Shift\+Alt\+/,
    /^F([1-7]|1[0-2])$/,
    /^Shift(\+Space)?$/,
    /^[A-Za-z\d]$/,
  ],
  mac: [/^Alt\+(Shift\+)?[^\s]$/, /^Mod\+(Space|Tab|[`,.HMQNTWLRPDSOAXCV]|\d)$/, /^Ctrl\+(Space|[A-Z]|Arrow\w+|\d)$/],
};
/** The editor's own undo and redo are what everybody has. */
const own = WORKBENCH_COMMANDS.filter(({ place }) => place !== 'editor');

it('gives every command a name in both languages', () => {
  for (const { name, series } of WORKBENCH_COMMANDS) {
    for (const key of [name, ...(series ? [series] : [])]) {
      expect(en.name, key).toHaveProperty([key]);
      expect(zh.name, key).toHaveProperty([key]);
    }
  }
});

it.each(['mac', 'other'] as const)('shares no keys between two commands (%s)', (system) => {
  const all = WORKBENCH_COMMANDS.flatMap(({ keys }) => (keys ?? []).map((one) => one[system]));
  all.push(...[PALETTE_KEYS, ...SHEET_KEYS].map((keys) => keys[system]));
  expect(all.filter((keys, index) => all.indexOf(keys) !== index)).toEqual([]);
});

it.each(['mac', 'other'] as const)('takes no keys that somebody else has (%s)', (system) => {
  const keys = own.flatMap((command) => (command.keys ?? []).map((one) => one[system]));
  expect(keys.length).toBeGreaterThan(10);
  expect(keys.filter((one) => TAKEN[system].some((taken) => taken.test(one)))).toEqual([]);
});

it.each([
  ['instruct', true],
  ['post-edit', false],
  ['translate', false],
] as const)('%s: lists the way to the instruction where there is one', (kind, listed) => {
  const scene = { kind: kindOfWork(kind) } as unknown as Scene;
  const command = commandsOf(scene).find(({ name }) => name === 'to-instruct');
  expect(command?.unlisted !== true).toBe(listed);
});
