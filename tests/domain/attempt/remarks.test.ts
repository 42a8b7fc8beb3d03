import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { editEvent, type EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import {
  MAX_REMARK,
  REMARK_KINDS,
  remarkEvent,
  remarksIn,
  withdrawal,
  type Remark,
} from '../../../src/domain/attempt/remarks.ts';
import { readSource, webAddress, writeSource } from '../../../src/domain/attempt/source-consulted.ts';

const remark = (ref: string, text: string, more: Partial<Remark> = {}): Remark => ({
  ref,
  about: 'note',
  segment: 's1',
  text,
  ...more,
});
const log = (...remarks: readonly Remark[]): EditEvent[] => remarks.map((one, index) => remarkEvent(one, index));
const anyRemark = fc.record({
  ref: fc.constantFrom('a', 'b', 'c'),
  about: fc.constantFrom(...REMARK_KINDS),
  segment: fc.constantFrom('s1', 's2', null),
  text: fc.constantFrom('', 'one', '𠮷野家？', 'two\nlines'),
});

describe('the remarks in a log', () => {
  it.each<[string, readonly EditEvent[], readonly Remark[]]>([
    ['an empty log has none', [], []],
    [
      'they stand in the order they were made',
      log(remark('b', '1'), remark('a', '2')),
      [remark('b', '1'), remark('a', '2')],
    ],
    [
      'a later one with the same ref takes the place of the earlier',
      log(remark('a', '1'), remark('b', '2'), remark('a', '3', { about: 'query', segment: null })),
      [remark('a', '3', { about: 'query', segment: null }), remark('b', '2')],
    ],
    ['one without a word withdraws', log(remark('a', '1'), remark('a', '')), []],
    [
      'brought back, it stands where it was',
      log(remark('a', '1'), remark('b', '2'), remark('a', ''), remark('a', '1')),
      [remark('a', '1'), remark('b', '2')],
    ],
    [
      'a check set aside is none of them',
      [{ kind: 'remark', t: 0, segment: 's1', about: 'check-dismissed', ref: 'a', text: 'meant so' }],
      [],
    ],
    [
      'one without a ref is named by its place in the log, and can be changed by it',
      [
        { kind: 'visible', t: 0 },
        { kind: 'remark', t: 1, about: 'note', text: 'old' },
        { kind: 'remark', t: 1, about: 'note', text: 'other' },
        { kind: 'remark', t: 2, about: 'note', ref: '@1', text: 'new' },
      ],
      [remark('@1', 'new', { segment: null }), remark('@2', 'other', { segment: null })],
    ],
  ])('%s', (_name, events, expected) => {
    expect(remarksIn(events)).toEqual(expected);
  });

  test.prop([fc.array(anyRemark)])('are one for a ref, the last that was said of it, and never empty', (all) => {
    const found = remarksIn(log(...all));
    expect(new Set(found.map(({ ref }) => ref)).size).toBe(found.length);
    for (const one of found) expect(one).toEqual(all.findLast(({ ref }) => ref === one.ref));
    expect(found.every(({ text }) => text !== '')).toBe(true);
  });

  test.prop([fc.array(anyRemark), fc.nat()])('are as before when one is withdrawn and said again', (all, pick) => {
    const before = remarksIn(log(...all));
    const one = before[pick % Math.max(1, before.length)];
    if (!one) return;
    const events = [...log(...all), withdrawal(one, 90)];
    expect(remarksIn(events)).toEqual(before.filter((other) => other !== one));
    expect(remarksIn([...events, remarkEvent(one, 91)])).toEqual(before);
  });

  test.prop([fc.string({ unit: 'binary' }), fc.constantFrom('s1', null)])(
    'are events the log takes, whatever was typed',
    (text, segment) => {
      const event = remarkEvent(remark('a', text + '\uD800'.repeat(3), { segment }), 5);
      expect(editEvent.safeParse(JSON.parse(JSON.stringify(event))).success).toBe(true);
      expect(event.text.length).toBeLessThanOrEqual(MAX_REMARK);
      expect(event.text).not.toMatch(/[\uD800-\uDFFF]/u);
    },
  );
});

describe('a source consulted', () => {
  const words = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '《', '典'), maxLength: 8 });

  test.prop([words, words, words])(
    'is read as it was written, its title and place in one line',
    (title, place, settled) => {
      const source = { title, place, settled };
      const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
      expect(readSource(writeSource(source))).toEqual({
        title: line(title),
        place: line(place),
        settled: settled.trim(),
      });
    },
  );

  it('without a word is no remark', () => {
    expect(writeSource({ title: ' ', place: '', settled: '\n' })).toBe('');
  });

  it.each([
    ['https://www.cnki.net/kcms?x=1', true],
    ['HTTP://example.org', true],
    ['https://', false],
    ['https:///path', false],
    ['javascript:alert(1)', false],
    [' https://example.org', false],
    ['https://a b', false],
    ['《敦煌学大辞典》，第 3 页', false],
    ['ftp://example.org', false],
    ['', false],
  ])('at “%s” is a link: %s', (place, link) => {
    expect(webAddress(place)).toBe(link ? place : null);
  });
});
