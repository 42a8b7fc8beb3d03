import { describe, expect, it } from 'vitest';
import { isOpened, openedEvent, permission } from '../../../src/domain/assist/permission.ts';
import { PURPOSES, type Purpose } from '../../../src/domain/assist/purpose.ts';
import { editEvent, type EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import type { ExerciseKind } from '../../../src/domain/exercise/exercise.ts';
import type { Task } from '../../../src/domain/task/task.ts';

const OPENED = [openedEvent(5)];
/** Those of which the policy of the task alone decides. */
const others = PURPOSES.filter((purpose) => purpose !== 'alternatives' && purpose !== 'instruct');

function may(
  purpose: Purpose,
  assistance: Task['assistance'],
  {
    handedIn = false,
    events = [],
    kind = 'post-edit',
  }: { handedIn?: boolean; events?: readonly EditEvent[]; kind?: ExerciseKind | null } = {},
) {
  return permission(purpose, { task: { purpose: 'practice', assistance }, kind, handedIn, events });
}

describe('a task that she set herself', () => {
  it.each(others)('%s: after her own attempt, or when she opened it herself', (purpose) => {
    expect(may(purpose, 'after-attempt')).toBe('before-hand-in');
    expect(may(purpose, 'after-attempt', { events: OPENED })).toBe('allowed');
    expect(may(purpose, 'after-attempt', { handedIn: true })).toBe('allowed');
  });

  it.each(others)('%s: not by what its row says', (purpose) => {
    expect(may(purpose, 'open')).toBe('before-hand-in');
  });

  it.each(PURPOSES)('%s: never where it is off, whatever she did', (purpose) => {
    expect(may(purpose, 'off', { handedIn: true, events: OPENED })).toBe('off');
  });

  it('has other wordings only where it is open, also after the hand-in', () => {
    expect(may('alternatives', 'after-attempt')).toBe('not-open');
    expect(may('alternatives', 'after-attempt', { handedIn: true })).toBe('not-open');
    expect(may('alternatives', 'open', { handedIn: true })).toBe('not-open');
    expect(may('alternatives', 'after-attempt', { events: OPENED })).toBe('allowed');
  });
});

describe('having a draft improved by an instruction', () => {
  const policies = ['off', 'after-attempt', 'open'] as const;

  it.each(policies)('is what a task to instruct is for, whatever its policy is: %s', (policy) => {
    expect(may('instruct', policy, { kind: 'instruct' })).toBe('allowed');
    expect(may('instruct', policy, { kind: 'instruct', handedIn: true })).toBe('allowed');
  });

  it.each(PURPOSES.filter((purpose) => purpose !== 'instruct'))('opens nothing else in that task: %s', (purpose) => {
    for (const policy of policies)
      expect(may(purpose, policy, { kind: 'instruct' })).toBe(may(purpose, policy, { kind: 'post-edit' }));
    expect(may(purpose, 'after-attempt', { kind: 'instruct' })).not.toBe('allowed');
    expect(may(purpose, 'off', { kind: 'instruct', handedIn: true, events: OPENED })).toBe('off');
  });

  it.each(['post-edit', 'translate', 'spot', null] as const)(
    'is refused before the hand-in of any other task, also an open one: %s',
    (kind) => {
      expect(may('instruct', 'after-attempt', { kind })).toBe('before-hand-in');
      expect(may('instruct', 'open', { kind })).toBe('before-hand-in');
      expect(may('instruct', 'after-attempt', { kind, events: OPENED })).toBe('before-hand-in');
      expect(may('instruct', 'after-attempt', { kind, handedIn: true })).toBe('allowed');
      expect(may('instruct', 'off', { kind, handedIn: true })).toBe('off');
    },
  );
});

describe('the event that opens', () => {
  it('is one that a log can hold', () => {
    expect(editEvent.safeParse(openedEvent(5)).success).toBe(true);
    expect(isOpened(OPENED)).toBe(true);
  });

  it.each([
    ['a call', { purpose: 'explain', step: 'taken' }],
    ['another step', { step: 'shown' }],
    ['a remark of that name', { kind: 'remark', about: 'note', text: 'open-policy' }],
  ])('is not %s', (_what, change) => {
    expect(isOpened([{ ...openedEvent(5), ...change } as EditEvent])).toBe(false);
  });
});
