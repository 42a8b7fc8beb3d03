import type { Provider } from '../domain/assist/provider.ts';
import type { StoreApi } from 'zustand';
import type { AiSettingsState } from './ai-settings.ts';

/** How a key stands with the passphrase it is stored under. */
export type Unlocked = 'unlocked' | 'wrong-passphrase' | 'unreadable' | 'nothing-stored';

/** The key of an AI: in the memory of this window, and stored only when she asks for it. */
export interface AiKeys {
  /** UTF-16 units. */
  readonly shortestPassphrase: number;
  /** For which addresses a key is in memory, and stored; `stored` is empty where what is stored cannot be read. */
  standing(): { readonly held: string | null; readonly stored: string | null };
  subscribe(listener: () => void): () => void;
  hold(key: string, address: string): void;
  /** Stores the key that is in memory. Rejects where the browser keeps nothing. */
  store(passphrase: string): Promise<void>;
  unlock(passphrase: string): Promise<Unlocked>;
  /** Forgets the key, in memory and stored. */
  forget(): void;
}

/** Everything about an AI that can be set up on this device. */
export interface AiSetup {
  readonly providers: readonly Provider[];
  readonly settings: StoreApi<AiSettingsState>;
  readonly keys: AiKeys;
  /** Where the AI of the settings is asked, as a whole address. */
  address(): string;
  /** The address of this page, as a server must know it to answer: `https://example.com`. */
  readonly pageOrigin: string;
  /** Whether the page reaches the address of the settings as it is: which addresses it reaches was fixed when it was loaded. */
  reaches(): boolean;
  /** Loads the page anew. What is being written is saved; a key in memory is gone. */
  reload(): void;
  /** The relay of `npm start -- --ai-relay`, if it runs: which server it passes on to, and whether it has a key of its own. */
  relay(signal: AbortSignal): Promise<{ readonly to: string; readonly key: boolean } | null>;
  /** Whether this browser translates by itself, and what it still has to fetch. */
  translator(source: string, target: string): Promise<'ready' | 'needs-download' | 'none'>;
  /** What part of the languages the browser has fetched, from 0 to 1; null while it fetches none. */
  download(): number | null;
  subscribeDownload(listener: () => void): () => void;
}
