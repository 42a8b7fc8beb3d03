/** Where an AI is asked. Only https addresses and this computer can be reached: the policy in index.html allows no other. */

export interface Address {
  /** As it stands in a content security policy, `https://api.example.com`; null for the relay, which is our own origin. */
  readonly origin: string | null;
  /** Whether it is this computer. */
  readonly local: boolean;
}

/** Why an address cannot be used. */
export type AddressFault = 'no-address' | 'http-elsewhere' | 'more-than-address';
export type ReadAddress =
  { readonly ok: true; readonly address: Address } | { readonly ok: false; readonly fault: AddressFault };

/** The address of the relay that `npm start -- --ai-relay` opens, relative to the app. */
export const RELAY_ADDRESS = 'ai-relay';

const SHAPE = /^(https?):\/\/([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(:[0-9]{1,5})?(\/[\w./~-]*)?$/iu;
const LOOPBACK = ['localhost', '127.0.0.1'];

/** Reads the address of an AI as it was typed. What could carry a key (a name and password, a query) is refused. */
export function readAddress(text: string): ReadAddress {
  if (text === RELAY_ADDRESS) return { ok: true, address: { origin: null, local: false } };
  const [, scheme = '', host = '', port = ''] = SHAPE.exec(text) ?? [];
  if (host === '')
    return { ok: false, fault: /^https?:\/\/\S*[@?#]/iu.test(text) ? 'more-than-address' : 'no-address' };
  const local = LOOPBACK.includes(host.toLowerCase());
  const secure = scheme.toLowerCase() === 'https';
  if (!secure && !local) return { ok: false, fault: 'http-elsewhere' };
  const usual = secure ? ':443' : ':80';
  const origin = `${scheme}://${host}${port === usual ? '' : port}`.toLowerCase();
  return { ok: true, address: { origin, local } };
}
