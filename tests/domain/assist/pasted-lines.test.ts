import { describe, expect, it } from 'vitest';
import { countLines, linesFor, MAX_PASTED, readPasted } from '../../../src/domain/assist/pasted-lines.ts';
import { MAX_SEGMENT } from '../../../src/domain/exercise/exercise.ts';

const IDS = ['s1', 's2', 's3'];
const texts = (pasted: string) => {
  const read = readPasted(pasted, IDS);
  return read.ok ? Object.fromEntries(read.texts) : read.fault;
};

describe('an answer brought by hand', () => {
  it('is one line a segment, empty lines between them passed over', () => {
    expect(texts('a\nb\nc')).toEqual({ s1: 'a', s2: 'b', s3: 'c' });
    expect(texts('a\r\n\r\n b \r\n\r\nc\n')).toEqual({ s1: 'a', s2: 'b', s3: 'c' });
  });

  it('leaves a segment out whose line is empty', () => {
    expect(texts('a\n\nc')).toEqual({ s1: 'a', s3: 'c' });
  });

  it('is refused where lines and segments are not as many', () => {
    expect(texts('a\nb')).toBe('count');
    expect(texts('a\nb\nc\nd')).toBe('count');
    expect(texts('')).toBe('count');
  });

  it('is lines of JSON where any of them is one, in any order and with talk around them', () => {
    expect(texts('Here you are:\n{"id":"s3","draft":"c"}\n{"id":"s1","draft":"a"}\nAnything else?')).toEqual({
      s1: 'a',
      s3: 'c',
    });
    expect(texts('{"id":"s9","draft":"x"}\nb\nc')).toEqual({ s1: '{"id":"s9","draft":"x"}', s2: 'b', s3: 'c' });
  });

  it('is refused where it is too long', () => {
    expect(texts(`${'a'.repeat(MAX_SEGMENT + 1)}\nb\nc`)).toBe('length');
    expect(texts('a'.repeat(MAX_PASTED + 1))).toBe('length');
  });

  it('comes without characters that nobody typed', () => {
    expect(texts('a\u0000\nb\u202E\nc')).toEqual({ s1: 'a', s2: 'b', s3: 'c' });
  });
});

it('lines are counted without the empty ones', () => {
  expect(countLines('a\n\n b\r\nc\n')).toBe(3);
  expect(linesFor('a\n\nb', 2)).toEqual(['a', 'b']);
  expect(linesFor('a', 2)).toBeNull();
});
