import { describe, expect, it } from 'vitest';
import { formats } from '../../src/i18n/format.ts';

const en = formats('en', 'Asia/Shanghai');
const zh = formats('zh-CN', 'Asia/Shanghai');

describe('numbers', () => {
  it.each([
    [0, 0, '0'],
    [34.75, 1, '34.8'],
    [1234.5, 2, '1,234.50'],
    [-0.5, 1, '-0.5'],
  ])('writes %d with %d places as %s, in both languages', (value, decimals, text) => {
    expect(en.number(value, decimals)).toBe(text);
    expect(zh.number(value, decimals)).toBe(text);
  });

  it.each([null, Number.NaN, Number.POSITIVE_INFINITY])('writes %s as a dash', (value) => {
    expect(en.number(value, 1)).toBe('–');
    expect(zh.percent(value)).toBe('–');
  });

  it('writes shares as per cent', () => {
    expect(en.percent(0.814)).toBe('81%');
    expect(zh.percent(0.814, 1)).toBe('81.4%');
  });
});

describe('times', () => {
  const at = '2026-03-03T06:02:00.000Z';
  it('writes day and time of day as the language does', () => {
    expect(en.dateTime(at)).toBe('3 Mar 2026 14:02');
    expect(zh.dateTime(at)).toBe('2026年3月3日 14:02');
    expect(en.time('2026-03-02T16:00:00.000Z')).toBe('00:00');
  });

  it('leaves the day out when it is today', () => {
    expect(en.when(at, '2026-03-03T10:00:00Z')).toBe('14:02');
    expect(en.when(at, '2026-03-04T10:00:00Z')).toBe('3 Mar 2026 14:02');
  });

  it('writes what is no time as a dash', () => {
    expect(en.date('yesterday')).toBe('–');
  });

  it.each([
    [0, '0:00'],
    [1_450_000, '24:10'],
    [5_050_000, '1:24:10'],
    [-5, '0:00'],
  ])('writes %d ms as %s', (ms, text) => {
    expect(en.duration(ms)).toBe(text);
  });
});

it('lists and sorts words by the language', () => {
  expect(en.list(['terms', 'numbers', 'tone'])).toBe('terms, numbers and tone');
  expect(zh.list(['术语', '数字', '语气'])).toBe('术语、数字和语气');
  expect(['数字', '敦煌', '2', '10'].sort(zh.compare)).toEqual(['2', '10', '敦煌', '数字']);
});
