import type { CallFault } from '../../../domain/assist/engine.ts';
import type { Provider } from '../../../domain/assist/provider.ts';

/** What may be behind a fault, the likeliest first. Words are `ai:why.*`. */
export type Reason =
  'denied' | 'notRunning' | 'permission' | 'relayMissing' | 'address' | 'browsers' | 'network' | 'v1' | 'pull';

export interface Circumstances {
  readonly kind: Provider['kind'];
  readonly browsers: Provider['browsers'];
  readonly address: string;
  /** Whether the address is this computer. */
  readonly local: boolean;
  /** Whether this page came over https. */
  readonly securePage: boolean;
  /** Whether the browser was told not to let this site reach the local network. */
  readonly denied: boolean;
}

/** A browser does not tell a page why it reached nothing: all that it may have been is told, as far as it is not ruled out. */
export function reasonsFor(fault: CallFault, about: Circumstances): readonly Reason[] {
  const { kind, browsers, address, local, securePage, denied } = about;
  if (fault === 'model-unknown') {
    const short = kind === 'other' && !/\/v\d+\/?$/u.test(address);
    return [...(short ? (['v1'] as const) : []), ...(local ? (['pull'] as const) : [])];
  }
  if (fault !== 'not-reached') return [];
  if (kind === 'relay') return ['relayMissing'];
  if (local) return denied ? ['denied'] : ['notRunning', ...(securePage ? (['permission'] as const) : [])];
  return ['address', ...(browsers === 'allowed' ? [] : (['browsers'] as const)), 'network'];
}

/** Whether this site may not reach the local network. Chromium has asked for it under several names. */
export async function isLocalNetworkDenied(permissions: Pick<Permissions, 'query'> | undefined): Promise<boolean> {
  for (const name of ['loopback-network', 'local-network', 'local-network-access']) {
    try {
      const status = await permissions?.query({ name: name as PermissionName });
      if (status?.state === 'denied') return true;
    } catch {
      // A name this browser does not know.
    }
  }
  return false;
}
