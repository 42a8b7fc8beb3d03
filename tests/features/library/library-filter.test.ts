import { describe, expect, it } from 'vitest';
import {
  filterCodes,
  isInView,
  parseView,
  viewParams,
  type LibraryView,
} from '../../../src/features/library/library-filter.ts';
import { entry } from './some-entry.ts';

const everything: LibraryView = { search: '', filters: {}, sort: null, descending: false };

describe('the address of a view', () => {
  it.each([
    ['', everything],
    [
      'q=caves&field=heritage&sort=-minutes',
      { search: 'caves', filters: { field: 'heritage' }, sort: 'minutes', descending: true },
    ],
    [
      'direction=zh-en&level=B2&kind=full',
      { ...everything, filters: { direction: 'zh-en', kind: 'full', level: 'B2' } },
    ],
  ] as const)('reads and writes %j', (query, view) => {
    expect(parseView(new URLSearchParams(query))).toEqual(view);
    expect(parseView(viewParams(view))).toEqual(view);
  });

  it('passes over what it does not know', () => {
    expect(parseView(new URLSearchParams('sort=-colour&field=&x=1'))).toEqual(everything);
    expect(viewParams(everything).toString()).toBe('');
  });
});

describe('isInView', () => {
  it('finds by words of either title, in any order and case', () => {
    for (const search of ['caves DIGITAL', '敦煌', 'zh-en-digital', ' ']) {
      expect(isInView(entry(), { ...everything, search })).toBe(true);
    }
    expect(isInView(entry(), { ...everything, search: 'caves antibiotics' })).toBe(false);
  });

  it('keeps to every filter', () => {
    expect(isInView(entry(), { ...everything, filters: { level: 'B2', direction: 'zh-en' } })).toBe(true);
    expect(isInView(entry(), { ...everything, filters: { level: 'B2', direction: 'en-zh' } })).toBe(false);
    expect(isInView(entry(), { ...everything, filters: { level: 'Z9' } })).toBe(false);
  });
});

it('finds a kind of work, which of post-editing is how far to edit', () => {
  const translated = entry({ kind: 'translate', postEditing: 'full' });
  const only = (kind: string): LibraryView => ({ ...everything, filters: { kind } });
  expect([isInView(translated, only('translate')), isInView(translated, only('full'))]).toEqual([true, false]);
  expect([isInView(entry(), only('translate')), isInView(entry(), only('full'))]).toEqual([false, true]);
});

it('offers what occurs, levels and kinds in their order', () => {
  const entries = [entry({ level: 'C1' }), entry({ level: 'A2' }), entry({ level: 'C1' })];
  expect(filterCodes(entries, 'level')).toEqual(['A2', 'C1']);
  expect(filterCodes(entries, 'direction')).toEqual(['zh-en']);
  const kinds = [entry({ kind: 'translate' }), entry({ postEditing: 'light' }), entry(), entry({ kind: 'spot' })];
  expect(filterCodes(kinds, 'kind')).toEqual(['full', 'light', 'spot', 'translate']);
  expect(filterCodes([], 'field')).toEqual([]);
});
