import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROVIDERS } from '../../src/assist/all-providers.ts';
import { readAddress } from '../../src/domain/assist/address.ts';
import { provider } from '../../src/domain/assist/provider.ts';

const HAN = /\p{Script=Han}/u;

it('offers every file of the folder, under the name of the file', () => {
  const files = readdirSync('src/assist/providers').map((file) => file.replace(/\.ts$/u, ''));
  expect(PROVIDERS.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
});

describe.each(PROVIDERS)('$id', (one) => {
  it('is what the schema says', () => {
    expect(provider.safeParse(one).error).toBeUndefined();
  });

  it('lies where its kind says', () => {
    const read = readAddress(one.baseUrl);
    if (one.kind === 'other') expect(one.baseUrl).toBe('');
    else expect(read).toMatchObject({ ok: true, address: { local: one.kind === 'local' } });
    expect(one.kind === 'cloud').toBe(one.keyPage !== null);
    expect(one.kind === 'cloud').toBe(one.key === 'needed');
  });

  it('says in both languages what has to be set up, wherever anything has', () => {
    expect(one.setUp !== null).toBe(one.browsers === 'own-setting' || one.kind === 'relay');
    if (!one.setUp) return;
    expect(one.setUp.text['zh-CN']).toMatch(HAN);
    expect(one.setUp.text.en).not.toMatch(HAN);
  });
});

it('has no two of the same place among those of a kind', () => {
  const places = PROVIDERS.map(({ kind, place }) => `${kind} ${place}`);
  expect(new Set(places).size).toBe(places.length);
});
