import { expect, it } from 'vitest';
import { readAddress } from '../../../src/domain/assist/address.ts';

it.each([
  ['https://api.example.com/v1', 'https://api.example.com', false],
  ['HTTPS://API.Example.com:443/v1/', 'https://api.example.com', false],
  ['https://api.example.com:8443', 'https://api.example.com:8443', false],
  ['http://localhost:11434/v1', 'http://localhost:11434', true],
  ['http://127.0.0.1:8080/v1', 'http://127.0.0.1:8080', true],
  ['http://localhost:80/', 'http://localhost', true],
  ['ai-relay', null, false],
])('%s is at %s', (text, origin, local) => {
  expect(readAddress(text)).toEqual({ ok: true, address: { origin, local } });
});

it.each([
  ['', 'no-address'],
  ['api.example.com', 'no-address'],
  ['ftp://example.com', 'no-address'],
  ['javascript:alert(1)', 'no-address'],
  ['https://', 'no-address'],
  ["https://a.com;script-src 'unsafe-inline'", 'no-address'],
  ['https://a.com https://b.com', 'no-address'],
  ['https://*.com', 'no-address'],
  ['http://192.168.1.5:11434/v1', 'http-elsewhere'],
  ['http://api.example.com/v1', 'http-elsewhere'],
  ['http://localhost.example.com/v1', 'http-elsewhere'],
  ['https://user:secret@api.example.com/v1', 'more-than-address'],
  ['https://api.example.com/v1?key=secret', 'more-than-address'],
  ['https://api.example.com/v1#secret', 'more-than-address'],
])('%s is refused: %s', (text, fault) => {
  expect(readAddress(text)).toEqual({ ok: false, fault });
});
