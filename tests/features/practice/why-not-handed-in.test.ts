import { describe, expect, it } from 'vitest';
import { whyNotHandedIn } from '../../../src/features/practice/why-not-handed-in.ts';
import { StorageError } from '../../../src/storage/storage-error.ts';

describe('whyNotHandedIn', () => {
  it.each([
    [
      'the reason of the store, and what the browser said',
      new StorageError('quota', 'handing in failed', { cause: new DOMException('no room', 'QuotaExceededError') }),
      { why: 'quota', cause: 'QuotaExceededError: no room' },
    ],
    [
      'a reason nobody can mend as another one',
      new StorageError('gap', 'A batch is missing.'),
      { why: 'other', cause: 'StorageError: A batch is missing.' },
    ],
    [
      'the innermost cause',
      new Error('a', { cause: new Error('b', { cause: new TypeError('c') }) }),
      { why: 'other', cause: 'TypeError: c' },
    ],
    ['what is no error', 'gone', { why: 'other', cause: 'gone' }],
  ])('tells %s', (_what, error, told) => {
    expect(whyNotHandedIn(error)).toEqual(told);
  });
});
