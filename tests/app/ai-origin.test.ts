import { expect, it } from 'vitest';
import { namedAiOrigin } from '../../src/app/ai-origin.ts';
import { createAiSettings } from '../../src/workspace/ai-settings.ts';
import { memoryStorage } from '../storage/memory-storage.ts';

function originOf(baseUrl: string): string | null {
  const storage = memoryStorage();
  createAiSettings(storage).getState().change({ baseUrl });
  return namedAiOrigin(storage);
}

it.each([
  ['https://api.example.com/v1', 'https://api.example.com'],
  ['http://localhost:11434/v1', 'http://localhost:11434'],
  ['ai-relay', null],
  ['', null],
  ['*', null],
  ['https://*', null],
  ["https://a.com;script-src 'unsafe-inline'", null],
  ['https://a.com;b/', null],
  ['data:text/plain,x', null],
])('the settings %j let the page reach %j', (baseUrl, origin) => {
  expect(originOf(baseUrl)).toBe(origin);
});

it('is nothing where nothing is stored, or what is stored is something else', () => {
  const storage = memoryStorage();
  expect(namedAiOrigin(storage)).toBeNull();
  storage.setItem('yijin.ai', 'null');
  expect(namedAiOrigin(storage)).toBeNull();
  expect(namedAiOrigin(null)).toBeNull();
});
