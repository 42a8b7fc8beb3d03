import { expect, it } from 'vitest';
import { recordsOfAttempt } from '../../../src/domain/copy/one-task.ts';
import { testId, testRecord } from '../../exchange/bundle-kit.ts';
import { someAttempt } from './copy-kit.ts';

it('takes along what was handed in of the attempt, what was said and asked of it, and its exercise', async () => {
  const lines = await Promise.all([
    testRecord(1, 'exercise', { slug: 'lacquer', revision: 1 }),
    testRecord(2, 'exercise', { slug: 'lacquer', revision: 2 }),
    testRecord(3, 'key', { slug: 'lacquer', revision: 1 }),
    testRecord(4, 'submission', { attempt: 'a' }),
    testRecord(5, 'submission', { attempt: 'b' }),
    testRecord(6, 'edit-log', { attempt: 'a', submission: testId(4) }),
    testRecord(7, 'review', { submission: testId(4) }),
    testRecord(8, 'reply', { submission: testId(5) }),
    testRecord(9, 'endorsement', { submission: testId(4), later: true }),
    testRecord(10, 'own-text', { state: 'kept', exercise: { slug: 'lacquer', revision: 1 } }),
    testRecord(11, 'own-text', { state: 'kept', exercise: { slug: 'lacquer', revision: 2 } }),
    testRecord(12, 'own-text', { state: 'removed', slug: 'lacquer' }),
    testRecord(13, 'ai-call', { about: { attempt: 'a' } }),
    testRecord(14, 'ai-call', { about: { attempt: 'b' } }),
    testRecord(15, 'ai-call', { about: { text: 'lacquer' } }),
    testRecord(16, 'ai-call', { about: { text: 'another' } }),
    testRecord(17, 'ai-call', { about: { nothing: true } }),
  ]);
  const taken = recordsOfAttempt(someAttempt(), [...lines, { line: 'none' }]);
  expect(taken.map((one) => lines.findIndex((line) => line === one) + 1)).toEqual([1, 3, 4, 6, 7, 9, 10, 13, 15]);
});
