/** What an AI needs of the browser: fetched with the settings of it, or with the first question. */
import * as z from 'zod/mini';
import { PROVIDERS } from '../assist/all-providers.ts';
import { translatorStanding, type TranslatorApi } from '../assist/browser-translator.ts';
import { createEngines, type Engines } from '../assist/engines.ts';
import { createKeyRing, SHORTEST_PASSPHRASE } from '../assist/key-ring.ts';
import { readAddress, RELAY_ADDRESS } from '../domain/assist/address.ts';
import { aiKeyName, profilesKey, readProfiles } from '../storage/profiles.ts';
import { absoluteAddress, AI_SETTINGS_KEY, createAiSettings } from '../workspace/ai-settings.ts';
import type { AiSetup } from '../workspace/ai-setup.ts';
import { reachedOrigin } from './ai-origin.ts';
import { localStorageOrNull } from './local-storage.ts';

const relayStanding = z.object({ relay: z.literal('yijin'), to: z.string(), key: z.boolean() });

export interface Ai {
  readonly setup: AiSetup;
  readonly engines: Engines;
  /** Forgets the key in the memory of this window. */
  release(): void;
}

/** The AI of a learner of this copy of the app (by its base path). */
export function createAi(path: string, profile: string): Ai {
  const storage = localStorageOrNull();
  const settings = createAiSettings(storage);
  const keyName = aiKeyName(path, profile);
  const keys = createKeyRing({ storage, name: keyName, crypto });
  const translator = (globalThis as { readonly Translator?: TranslatorApi }).Translator ?? null;
  const address = (): string => {
    const { baseUrl } = settings.getState();
    return baseUrl === '' ? '' : absoluteAddress({ baseUrl }, document.baseURI);
  };

  const reaches = (): boolean => {
    const read = readAddress(settings.getState().baseUrl);
    if (!read.ok || read.address.origin === null) return true;
    return reachedOrigin === 'any' || reachedOrigin === read.address.origin;
  };

  let part: number | null = null;
  const downloads = new Set<() => void>();
  const onDownload = (now: number): void => {
    part = now < 1 ? now : null;
    for (const listener of downloads) listener();
  };

  window.addEventListener('storage', ({ key, newValue }) => {
    if (key === AI_SETTINGS_KEY || key === null) settings.getState().reread();
    // Forgotten in another window: what that window told her must be true of this one.
    if (key === keyName && newValue === null) keys.release();
    // Somebody else works in this browser now: what this window still shows is hers, the key is not left behind.
    if (key === profilesKey(path) && readProfiles(storage, path).current !== profile) keys.release();
  });

  const engines = createEngines({
    named: () => ({ ...settings.getState(), address: address() }),
    subscribe: (listener) => settings.subscribe(listener),
    providers: PROVIDERS,
    keys,
    reaches,
    surface: { online: () => navigator.onLine, now: () => Date.now() },
    translator,
    onDownload,
  });
  return {
    engines,
    release: () => keys.release(),
    setup: {
      providers: PROVIDERS,
      settings,
      keys: { ...keys, shortestPassphrase: SHORTEST_PASSPHRASE },
      address,
      pageOrigin: location.origin,
      reaches,
      reload: () => location.reload(),
      async relay(signal) {
        try {
          const answer = await fetch(new URL(`${RELAY_ADDRESS}/`, document.baseURI), { signal, cache: 'no-store' });
          return relayStanding.safeParse(await answer.json()).data ?? null;
        } catch {
          return null;
        }
      },
      translator: (source, target) => translatorStanding(translator, source, target),
      download: () => part,
      subscribeDownload(listener) {
        downloads.add(listener);
        return () => downloads.delete(listener);
      },
    },
  };
}
