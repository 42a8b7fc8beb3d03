import { describe, expect, it } from 'vitest';
import { createSettingsStore, LOCALE_KEY, SETTINGS_KEY, THEME_KEY } from '../../src/workspace/settings-store.ts';
import { firstSettings } from '../../src/workspace/settings.ts';

function memoryStorage(start: Record<string, string> = {}) {
  const map = new Map(Object.entries(start));
  return {
    map,
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
  };
}

const plain = (state: object): unknown => JSON.parse(JSON.stringify(state));

describe('createSettingsStore', () => {
  it('begins with the first settings, in the language of the reader', () => {
    const store = createSettingsStore({ storage: memoryStorage(), locale: 'zh-CN' });
    expect(plain(store.getState())).toEqual(firstSettings('zh-CN'));
  });

  it('keeps what is changed, theme and language under keys of their own', () => {
    const storage = memoryStorage();
    const store = createSettingsStore({ storage, locale: 'en' });
    store.getState().change({ theme: 'dark', locale: 'zh-CN' });
    store.getState().change({ editor: 'plain', folded: { left: true, right: false } });
    expect(storage.getItem(THEME_KEY)).toBe('dark');
    expect(storage.getItem(LOCALE_KEY)).toBe('zh-CN');
    const again = createSettingsStore({ storage, locale: 'en' });
    expect(plain(again.getState())).toEqual(plain(store.getState()));
  });

  it.each([
    ['no JSON', { [SETTINGS_KEY]: '{' }],
    ['another shape', { [SETTINGS_KEY]: '[1,2]' }],
    ['unknown values', { [THEME_KEY]: 'sepia', [LOCALE_KEY]: 'tlh', [SETTINGS_KEY]: '{"editor":"vi","folded":7}' }],
    ['a prototype', { [SETTINGS_KEY]: '{"__proto__":{"editor":"plain"},"constructor":1}' }],
  ])('falls back on what is stored as %s', (_name, start) => {
    const store = createSettingsStore({ storage: memoryStorage(start), locale: 'en' });
    expect(plain(store.getState())).toEqual(firstSettings('en'));
  });

  it('keeps the good fields beside a bad one', () => {
    const storage = memoryStorage({ [SETTINGS_KEY]: '{"editor":"vi","folded":{"left":true,"right":"?"}}' });
    const { editor, folded } = createSettingsStore({ storage, locale: 'en' }).getState();
    expect({ editor, folded }).toEqual({ editor: 'auto', folded: { left: true, right: false } });
  });

  it('reads what an older version has stored, and fills in what came since', () => {
    const older = '{"editor":"plain","folded":{"left":true,"right":false},"showChanges":false}';
    const state = createSettingsStore({ storage: memoryStorage({ [SETTINGS_KEY]: older }), locale: 'en' }).getState();
    expect(plain(state)).toEqual({
      ...firstSettings('en'),
      editor: 'plain',
      folded: { left: true, right: false },
      showChanges: 'off',
    });
  });

  it.each([
    ['true', 'inline'],
    ['false', 'off'],
    ['"beside"', 'beside'],
    ['"above"', 'inline'],
  ])('reads %s as changes shown %s', (stored, view) => {
    const storage = memoryStorage({ [SETTINGS_KEY]: `{"editor":"plain","showChanges":${stored}}` });
    const { showChanges, editor } = createSettingsStore({ storage, locale: 'en' }).getState();
    expect([showChanges, editor]).toEqual([view, 'plain']);
  });

  it('keeps size and density, and falls back where they are none of ours', () => {
    const storage = memoryStorage();
    createSettingsStore({ storage, locale: 'en' }).getState().change({ textSize: 'largest', density: 'compact' });
    const again = createSettingsStore({ storage, locale: 'en' }).getState();
    expect(again).toMatchObject({ textSize: 'largest', density: 'compact' });
    storage.setItem(SETTINGS_KEY, '{"textSize":"huge","density":"compact"}');
    const reread = createSettingsStore({ storage, locale: 'en' }).getState();
    expect(reread).toMatchObject({ textSize: 'medium', density: 'compact' });
  });

  it('works where nothing can be stored', () => {
    const throwing = {
      getItem: (): never => {
        throw new Error('forbidden');
      },
      setItem: (): never => {
        throw new Error('full');
      },
    };
    for (const storage of [null, throwing]) {
      const store = createSettingsStore({ storage, locale: 'en' });
      store.getState().change({ theme: 'light' });
      expect(store.getState().theme).toBe('light');
    }
  });

  it('takes over what another tab has changed', () => {
    const storage = memoryStorage();
    const store = createSettingsStore({ storage, locale: 'en' });
    storage.setItem(THEME_KEY, 'dark');
    store.getState().reread();
    expect(store.getState().theme).toBe('dark');
  });
});
