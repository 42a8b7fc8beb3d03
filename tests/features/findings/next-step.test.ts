import { expect, it } from 'vitest';
import type { Attempt } from '../../../src/domain/attempt/attempt.ts';
import type { SubmissionRecord } from '../../../src/domain/attempt/submission.ts';
import { nextStep } from '../../../src/features/findings/next-step.ts';

const submission = (id: string, round: number, attempt = 'a'): SubmissionRecord =>
  ({ id, body: { attempt, round } }) as SubmissionRecord;
const attempt = (state: Attempt['state'], round: number): Attempt => ({ state, round }) as Attempt;
const first = submission('r1', 1);
const second = submission('r2', 2);

it.each([
  ['the latest round', attempt('handed-in', 1), [first], { kind: 'begin', round: 2 }],
  ['the next round is under way', attempt('open', 2), [first], { kind: 'go-on', round: 2 }],
  [
    'a later round is handed in',
    attempt('handed-in', 2),
    [first, second],
    { kind: 'later', round: 2, submission: 'r2' },
  ],
  ['a later round, the attempt removed', null, [second, first], { kind: 'later', round: 2, submission: 'r2' }],
  ['the attempt was removed', null, [first], { kind: 'none' }],
  [
    'another attempt does not matter',
    attempt('handed-in', 1),
    [first, submission('x', 3, 'b')],
    { kind: 'begin', round: 2 },
  ],
])('%s', (_name, row, handedIn, expected) => {
  expect(nextStep(first, row, handedIn)).toEqual(expected);
});
