import { expect, it } from 'vitest';
import { SPOT_COMMANDS } from '../../../../src/features/practice/spot/spot-commands.ts';
import { PALETTE_KEYS, SHEET_KEYS } from '../../../../src/workspace/keys.ts';
import en from '../../../../src/i18n/locales/en/commands.json' with { type: 'json' };
import zh from '../../../../src/i18n/locales/zh-CN/commands.json' with { type: 'json' };

it('names every command in both languages, and gives no keys twice', () => {
  for (const { name } of SPOT_COMMANDS) {
    expect(en.name, name).toHaveProperty([name]);
    expect(zh.name, name).toHaveProperty([name]);
  }
  for (const system of ['mac', 'other'] as const) {
    const all = SPOT_COMMANDS.flatMap(({ keys }) => (keys ?? []).map((one) => one[system]));
    all.push(...[PALETTE_KEYS, ...SHEET_KEYS].map((keys) => keys[system]));
    expect(all.length).toBeGreaterThan(12);
    expect(all.filter((keys, index) => all.indexOf(keys) !== index)).toEqual([]);
  }
});
