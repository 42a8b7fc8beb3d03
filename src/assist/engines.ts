/** The engine that the settings name, made when it is asked; the openai package is fetched with the first call. */
import type { Drafter } from '../domain/assist/assistance.ts';
import type { Budget } from '../domain/assist/budget.ts';
import { CallFailed, type Engine } from '../domain/assist/engine.ts';
import type { Price } from '../domain/assist/price.ts';
import type { Provider } from '../domain/assist/provider.ts';
import type { Purpose } from '../domain/assist/purpose.ts';
import { BROWSER_TRANSLATOR, createBrowserTranslator, type TranslatorApi } from './browser-translator.ts';
import type { KeyRing } from './key-ring.ts';
import type { Surface } from './openai-fault.ts';
import { pricedEngine } from './priced-engine.ts';

/** What is set up, as far as it decides whom to ask. */
export interface NamedAi {
  readonly provider: string;
  /** Absolute. */
  readonly address: string;
  readonly model: string;
  readonly browserDrafts: boolean;
  readonly budget: Budget;
  readonly price: Price | null;
}

export interface EnginesDeps {
  named(): NamedAi;
  subscribe(listener: () => void): () => void;
  readonly providers: readonly Provider[];
  readonly keys: Pick<KeyRing, 'keyFor' | 'subscribe'>;
  readonly surface: Surface;
  /** Whether the page may reach the address at all: that was fixed when it was loaded. */
  reaches(): boolean;
  /** The browser's, null where it has none. */
  readonly translator: TranslatorApi | null;
  /** Told what part of the languages the browser has fetched, from 0 to 1. */
  onDownload(part: number): void;
}

export interface Engines {
  /** `provider:model` of the one that is asked for a purpose; null where none is set up. */
  name(purpose?: Purpose): string | null;
  /** The engine for a purpose. Rejects with `CallFailed`: `no-engine`, `no-key`, `wrong-key`, `reload-first`, or `not-reached` where its code did not come. */
  open(purpose: Purpose, by?: Drafter): Promise<Engine>;
  budget(): Budget;
  /** Told when another AI is named, or a key comes or goes. */
  subscribe(listener: () => void): () => void;
}

/** What a header can carry; anything else cannot be a key, and is said to be none before anything is sent. */
const CARRIED = /^[\x21-\x7e]+$/u;

export function createEngines(deps: EnginesDeps): Engines {
  const { keys, surface, translator } = deps;
  /** The last one: it remembers what its server does not know. */
  let made: { readonly of: string; readonly engine: Engine } | null = null;
  // It holds the key: with the key it goes.
  keys.subscribe(() => (made = null));
  const isBrowser = (purpose: Purpose | undefined, by?: Drafter): boolean =>
    purpose === 'draft' && (by ?? (deps.named().browserDrafts && translator ? 'browser' : 'ai')) === 'browser';
  const name = (): string | null => {
    const { provider, address, model } = deps.named();
    return provider === '' || address === '' || model === '' ? null : `${provider}:${model}`;
  };
  return {
    name: (purpose) => (isBrowser(purpose) ? BROWSER_TRANSLATOR : name()),
    async open(purpose, by) {
      const { provider, address, model, price } = deps.named();
      if (isBrowser(purpose, by)) {
        if (!translator) throw new CallFailed('no-engine');
        return createBrowserTranslator(translator, deps.onDownload);
      }
      const named = name();
      if (named === null) throw new CallFailed('no-engine');
      const key = keys.keyFor(address);
      const known = deps.providers.find(({ id }) => id === provider);
      if (key === null && known?.key !== 'optional') throw new CallFailed('no-key');
      if (key !== null && !CARRIED.test(key)) throw new CallFailed('wrong-key');
      if (!deps.reaches()) throw new CallFailed('reload-first');
      const { createOpenAiEngine } = await import('./openai-engine.ts').catch(() => {
        throw new CallFailed(surface.online() ? 'not-reached' : 'no-network');
      });
      const of = JSON.stringify([named, address, key]);
      if (made?.of !== of) {
        made = { of, engine: createOpenAiEngine({ name: named, baseUrl: address, model, key, surface }) };
      }
      return pricedEngine(made.engine, price);
    },
    budget: () => deps.named().budget,
    subscribe(listener) {
      const stops = [deps.subscribe(listener), keys.subscribe(listener)];
      return () => stops.forEach((stop) => stop());
    },
  };
}
