import { describe, expect, it, vi } from 'vitest';
import { isLocalNetworkDenied, reasonsFor, type Circumstances } from '../../../src/features/settings/ai/reasons.ts';
import { CALL_FAULTS } from '../../../src/domain/assist/engine.ts';

const CLOUD: Circumstances = {
  kind: 'cloud',
  browsers: 'unknown',
  address: 'https://api.example.com/v1',
  local: false,
  securePage: true,
  denied: false,
};
const LOCAL: Circumstances = { ...CLOUD, kind: 'local', address: 'http://localhost:11434/v1', local: true };

describe('why an address was not reached', () => {
  it.each([
    ['a service that may not answer pages', CLOUD, ['address', 'browsers', 'network']],
    ['one that does', { ...CLOUD, browsers: 'allowed' }, ['address', 'network']],
    ['a program on this computer', LOCAL, ['notRunning', 'permission']],
    ['the same, asked from this computer', { ...LOCAL, securePage: false }, ['notRunning']],
    ['the same, where the browser was told not to', { ...LOCAL, denied: true }, ['denied']],
    ['the relay', { ...CLOUD, kind: 'relay' }, ['relayMissing']],
  ] as const)('%s', (_what, about, reasons) => {
    expect(reasonsFor('not-reached', about)).toEqual(reasons);
  });
});

it('a model that is not known may be one that is not here, or an address without its end', () => {
  expect(reasonsFor('model-unknown', LOCAL)).toEqual(['pull']);
  expect(reasonsFor('model-unknown', { ...CLOUD, kind: 'other', address: 'https://a.example' })).toEqual(['v1']);
  expect(reasonsFor('model-unknown', { ...CLOUD, kind: 'other' })).toEqual([]);
  expect(reasonsFor('model-unknown', { ...LOCAL, kind: 'other', address: 'http://localhost:1' })).toEqual([
    'v1',
    'pull',
  ]);
});

it('every other fault says all there is to say by itself', () => {
  const others = CALL_FAULTS.filter((fault) => fault !== 'not-reached' && fault !== 'model-unknown');
  expect(others.filter((fault) => reasonsFor(fault, CLOUD).length + reasonsFor(fault, LOCAL).length > 0)).toEqual([]);
});

describe('whether the local network was denied', () => {
  const permissions = (states: Readonly<Record<string, string>>) => ({
    query: vi.fn(({ name }: { name: string }) =>
      name in states ? Promise.resolve({ state: states[name] }) : Promise.reject(new TypeError(name)),
    ) as unknown as Permissions['query'],
  });

  it('is asked under every name that a browser may know', async () => {
    expect(await isLocalNetworkDenied(permissions({ 'local-network': 'denied' }))).toBe(true);
    expect(await isLocalNetworkDenied(permissions({ 'local-network-access': 'denied' }))).toBe(true);
    expect(await isLocalNetworkDenied(permissions({ 'loopback-network': 'granted' }))).toBe(false);
  });

  it('is not said where nobody knows', async () => {
    expect(await isLocalNetworkDenied(permissions({}))).toBe(false);
    expect(await isLocalNetworkDenied(undefined)).toBe(false);
  });
});
