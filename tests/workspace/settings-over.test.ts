import { expect, it } from 'vitest';
import { pathUnder, stateOver } from '../../src/workspace/settings-over.ts';

it('tells the page under the settings, and only there', () => {
  expect(pathUnder('/settings', stateOver('/work/1'))).toBe('/work/1');
  expect(pathUnder('/work/1', stateOver('/work/1'))).toBeNull();
});

it.each([null, 'over', { over: 7 }, { over: 'https://elsewhere' }, { over: '/settings' }, {}])(
  'shows a page of its own where the entry says %j',
  (state) => expect(pathUnder('/settings', state)).toBeNull(),
);
