import { webcrypto } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { createKeyRing, type KeyRing } from '../../src/assist/key-ring.ts';
import { memoryStorage } from '../storage/memory-storage.ts';
import { KEY } from './mock-kit.ts';

const NAME = 'yijin.ai-key@/#';
const ADDRESS = 'https://api.example.com/v1';
const PASSPHRASE = '三难：信达雅 1898';
const crypto = webcrypto as unknown as Crypto;

function ring(storage: Storage | null = memoryStorage()): { ring: KeyRing; text(): string | null } {
  return { ring: createKeyRing({ storage, name: NAME, crypto }), text: () => storage?.getItem(NAME) ?? null };
}

describe('a key in memory', () => {
  it('goes to the address it was given for, and to no other', () => {
    const { ring: keys, text } = ring();
    keys.hold(KEY, ADDRESS);
    expect(keys.keyFor(ADDRESS)).toBe(KEY);
    expect(keys.keyFor('https://evil.example/v1')).toBeNull();
    expect(keys.standing()).toEqual({ held: ADDRESS, stored: null });
    expect(text()).toBeNull();
  });

  it('is gone after `release`, and listeners are told', () => {
    const { ring: keys } = ring();
    const told = vi.fn<() => void>();
    const stop = keys.subscribe(told);
    keys.hold(KEY, ADDRESS);
    keys.release();
    expect(keys.keyFor(ADDRESS)).toBeNull();
    expect(told).toHaveBeenCalledTimes(2);
    stop();
    keys.hold(KEY, ADDRESS);
    expect(told).toHaveBeenCalledTimes(2);
  });
});

describe('a stored key', () => {
  it('is sealed: only the passphrase opens it, in another window too', async () => {
    const storage = memoryStorage();
    const { ring: keys, text } = ring(storage);
    keys.hold(KEY, ADDRESS);
    await keys.store(PASSPHRASE);
    expect(text()).not.toContain(KEY);
    expect(text()).not.toContain(btoa(KEY).slice(0, 12));
    expect(text()).not.toContain(PASSPHRASE);
    expect(JSON.parse(text() ?? '')).toMatchObject({ version: 1, iterations: 600_000, address: ADDRESS });

    const { ring: later } = ring(storage);
    expect(later.standing()).toEqual({ held: null, stored: ADDRESS });
    expect(await later.unlock('三难：信达雅 1899')).toBe('wrong-passphrase');
    expect(later.keyFor(ADDRESS)).toBeNull();
    expect(await later.unlock(PASSPHRASE)).toBe('unlocked');
    expect(later.keyFor(ADDRESS)).toBe(KEY);
  });

  it('is sealed anew each time', async () => {
    const { ring: keys, text } = ring();
    keys.hold(KEY, ADDRESS);
    await keys.store(PASSPHRASE);
    const first = JSON.parse(text() ?? '') as Record<string, string>;
    await keys.store(PASSPHRASE);
    const second = JSON.parse(text() ?? '') as Record<string, string>;
    expect([first['salt'] === second['salt'], first['iv'] === second['iv'], first['key'] === second['key']]).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('opens with the same characters from another keyboard', async () => {
    const { ring: keys } = ring();
    keys.hold(KEY, ADDRESS);
    await keys.store('ｐａｓｓ café 123');
    keys.release();
    expect(await keys.unlock('pass cafe\u0301 123')).toBe('unlocked');
  });

  it('does not open for another address', async () => {
    const storage = memoryStorage();
    const { ring: keys, text } = ring(storage);
    keys.hold(KEY, ADDRESS);
    await keys.store(PASSPHRASE);
    keys.release();
    storage.setItem(NAME, (text() ?? '').replace(ADDRESS, 'https://evil.example/v1'));
    expect(await keys.unlock(PASSPHRASE)).toBe('wrong-passphrase');
    expect(keys.standing().held).toBeNull();
  });

  it.each(['', 'null', '{"version":2}', '{"version":1,"iterations":1}', 'x{'])(
    '%s is unreadable, and can be forgotten',
    async (text) => {
      const storage = memoryStorage();
      storage.setItem(NAME, text);
      const { ring: keys } = ring(storage);
      expect(await keys.unlock(PASSPHRASE)).toBe('unreadable');
      expect(keys.standing().stored).toBe('');
      keys.forget();
      expect([storage.getItem(NAME), await keys.unlock(PASSPHRASE)]).toEqual([null, 'nothing-stored']);
    },
  );

  it('is gone after `forget`, with the one in memory', async () => {
    const { ring: keys, text } = ring();
    keys.hold(KEY, ADDRESS);
    await keys.store(PASSPHRASE);
    keys.forget();
    expect([text(), keys.keyFor(ADDRESS), keys.standing()]).toEqual([null, null, { held: null, stored: null }]);
  });

  it('is not made of a short passphrase, of no key, or where nothing is kept', async () => {
    const { ring: keys, text } = ring();
    await expect(keys.store(PASSPHRASE)).rejects.toThrow('no key');
    keys.hold(KEY, ADDRESS);
    await expect(keys.store('short')).rejects.toThrow('too short');
    expect(text()).toBeNull();
    const { ring: forgetful } = ring(null);
    forgetful.hold(KEY, ADDRESS);
    await expect(forgetful.store(PASSPHRASE)).rejects.toThrow('keeps nothing');
    expect(forgetful.keyFor(ADDRESS)).toBe(KEY);
  });
});
