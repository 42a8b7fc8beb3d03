import { version } from '../../package.json';
import { uuidV7 } from '../domain/record/uuid.ts';
import type { Surroundings } from '../workspace/services.ts';

/** Time, chance and hashing as the browser has them. `crypto.subtle` is there on HTTPS and localhost only. */
export const surroundings: Surroundings = {
  now: () => new Date().toISOString(),
  monotonic: () => performance.now(),
  newId: () => uuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
  async digest(text) {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  appVersion: version,
};
