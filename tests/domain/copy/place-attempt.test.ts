import { describe, expect, it } from 'vitest';
import { placeAttempt, type Placed } from '../../../src/domain/copy/place-attempt.ts';
import { AT, copyOf } from './copy-kit.ts';

const done = { state: 'handed-in' } as const;
const second = { id: 'b', copyOf: { attempt: 'a', at: AT } };

describe('an attempt out of a file', () => {
  it.each<readonly [string, ReturnType<typeof copyOf>, readonly ReturnType<typeof copyOf>[], Placed]>([
    ['nothing here', copyOf('abc'), [], { as: 'new' }],
    ['the same', copyOf('abc'), [copyOf('abc')], { as: 'same', id: 'a' }],
    ['the same, in another epoch', copyOf('abc'), [copyOf('abc', { epoch: 7 })], { as: 'same', id: 'a' }],
    ['gone on here', copyOf('abc'), [copyOf('abcd')], { as: 'here-ahead', id: 'a' }],
    ['gone on in the file', copyOf('abcd'), [copyOf('abc')], { as: 'file-ahead', id: 'a' }],
    ['only opened here', copyOf('abcd'), [copyOf('')], { as: 'file-ahead', id: 'a' }],
    ['gone on differently', copyOf('abx'), [copyOf('abc')], { as: 'apart', id: 'a' }],
    ['handed in here', copyOf('abc'), [copyOf('abc', done)], { as: 'here-ahead', id: 'a' }],
    ['handed in elsewhere', copyOf('abc', done), [copyOf('abc')], { as: 'file-ahead', id: 'a' }],
    ['handed in here, written on there', copyOf('abcd'), [copyOf('abc', done)], { as: 'apart', id: 'a' }],
    ['handed in there, written on here', copyOf('abc', done), [copyOf('abcd')], { as: 'in-records', id: 'a' }],
    ['handed in on both sides', copyOf('abcd', done), [copyOf('abc', done)], { as: 'in-records', id: 'a' }],
    ['a later round there', copyOf('abcd', { round: 2 }), [copyOf('abc', done)], { as: 'file-ahead', id: 'a' }],
    ['a later round here', copyOf('abc', done), [copyOf('abc', { round: 2 })], { as: 'here-ahead', id: 'a' }],
    ['here as a second attempt', copyOf('abx'), [copyOf('abc'), copyOf('abx', second)], { as: 'same', id: 'b' }],
    ['behind a second attempt', copyOf('abx'), [copyOf('abc'), copyOf('abxy', second)], { as: 'here-ahead', id: 'b' }],
    ['ahead of a second one', copyOf('abxy'), [copyOf('abc'), copyOf('abx', second)], { as: 'file-ahead', id: 'b' }],
    ['a third way', copyOf('abz'), [copyOf('abc'), copyOf('abx', second)], { as: 'apart', id: 'a' }],
    ['only a second one left', copyOf('abz'), [copyOf('abx', second)], { as: 'new' }],
  ])('%s', (_name, copy, here, placed) => {
    expect(placeAttempt(copy, here)).toEqual(placed);
  });
});
