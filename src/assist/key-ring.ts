/**
 * The key of an AI. It is in the memory of this window and nowhere else, until she asks for it to be stored: then it lies in
 * `localStorage`, sealed under a passphrase that is stored nowhere. A key goes to the one address that it was given for.
 */
import * as z from 'zod/mini';
import { jsonValue } from '../domain/record/json-value.ts';

/** Of the passphrase, to make guessing slow. A stored key carries the number it was sealed with. */
const ITERATIONS = 600_000;
/** UTF-16 units. */
export const SHORTEST_PASSPHRASE = 10;
const VERSION = 1;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/), z.maxLength(4_000));
const sealedKey = z.strictObject({
  version: z.literal(VERSION),
  derivation: z.literal('PBKDF2-SHA-256'),
  iterations: z.int().check(z.minimum(ITERATIONS), z.maximum(10_000_000)),
  salt: base64,
  cipher: z.literal('AES-256-GCM'),
  iv: base64,
  /** The address the key is for. It is sealed along, so it cannot be changed to another. */
  address: z.string().check(z.maxLength(300)),
  key: base64,
});
type SealedKey = z.output<typeof sealedKey>;

export type Unlocked = 'unlocked' | 'wrong-passphrase' | 'unreadable' | 'nothing-stored';

export interface KeyRing {
  /** The key for an address; null where none is in memory, or another address's. */
  keyFor(address: string): string | null;
  /** For which address a key is in memory, and for which one is stored. */
  standing(): { readonly held: string | null; readonly stored: string | null };
  subscribe(listener: () => void): () => void;
  hold(key: string, address: string): void;
  /** Stores the key that is held. Rejects where the browser keeps nothing. */
  store(passphrase: string): Promise<void>;
  /** Takes the stored key into memory. */
  unlock(passphrase: string): Promise<Unlocked>;
  /** Forgets the key in memory; what is stored stays. */
  release(): void;
  /** Forgets the key, in memory and stored. */
  forget(): void;
}

export interface KeyRingDeps {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  /** The name it is stored under: one for each learner. */
  readonly name: string;
  readonly crypto: Pick<Crypto, 'subtle' | 'getRandomValues'>;
}

export function createKeyRing({ storage, name, crypto }: KeyRingDeps): KeyRing {
  let held: { readonly key: string; readonly address: string } | null = null;
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());

  const stored = (): SealedKey | 'unreadable' | null => {
    let text: string | null;
    try {
      text = storage?.getItem(name) ?? null;
    } catch {
      return null;
    }
    return text === null ? null : (sealedKey.safeParse(jsonValue(text)).data ?? 'unreadable');
  };
  const derive = async (passphrase: string, salt: BufferSource, iterations: number): Promise<CryptoKey> => {
    // The same characters, typed on another keyboard, may be other code points.
    const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
    const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
    return crypto.subtle.deriveKey(
      { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
      material,
      { name: 'AES-GCM', length: 256 },
      false,
      ['encrypt', 'decrypt'],
    );
  };

  return {
    keyFor: (address) => (held?.address === address ? held.key : null),
    standing() {
      const kept = stored();
      return { held: held?.address ?? null, stored: kept === 'unreadable' ? '' : (kept?.address ?? null) };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hold(key, address) {
      held = { key, address };
      tell();
    },
    async store(passphrase) {
      if (!held) throw new Error('no key is held');
      if (!storage) throw new Error('this browser keeps nothing');
      if (passphrase.length < SHORTEST_PASSPHRASE) throw new RangeError('the passphrase is too short');
      const { key, address } = held;
      const salt = crypto.getRandomValues(new Uint8Array(16));
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const by = await derive(passphrase, salt, ITERATIONS);
      const bytes = await crypto.subtle.encrypt(cipher(iv, address), by, new TextEncoder().encode(key));
      const sealed: SealedKey = {
        version: VERSION,
        derivation: 'PBKDF2-SHA-256',
        iterations: ITERATIONS,
        salt: toBase64(salt),
        cipher: 'AES-256-GCM',
        iv: toBase64(iv),
        address,
        key: toBase64(new Uint8Array(bytes)),
      };
      storage.setItem(name, JSON.stringify(sealed));
      tell();
    },
    async unlock(passphrase) {
      const sealed = stored();
      if (sealed === null) return 'nothing-stored';
      if (sealed === 'unreadable') return 'unreadable';
      try {
        const by = await derive(passphrase, fromBase64(sealed.salt), sealed.iterations);
        const cipherText = fromBase64(sealed.key);
        const bytes = await crypto.subtle.decrypt(cipher(fromBase64(sealed.iv), sealed.address), by, cipherText);
        held = { key: new TextDecoder().decode(bytes), address: sealed.address };
      } catch {
        // Of a changed text the cipher says no more than of a wrong passphrase.
        return 'wrong-passphrase';
      }
      tell();
      return 'unlocked';
    },
    release() {
      held = null;
      tell();
    },
    forget() {
      held = null;
      try {
        storage?.removeItem(name);
      } finally {
        tell();
      }
    },
  };
}

function cipher(iv: BufferSource, address: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`yijin-key-${VERSION} ${address}`) };
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
