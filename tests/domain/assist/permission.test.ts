import { describe, expect, it } from 'vitest';
import { isOpened, openedEvent, permission } from '../../../src/domain/assist/permission.ts';
import { PURPOSES, type Purpose } from '../../../src/domain/assist/purpose.ts';
import { editEvent, type EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import type { Task } from '../../../src/domain/task/task.ts';

const OPENED = [openedEvent(5)];
const others = PURPOSES.filter((purpose) => purpose !== 'alternatives');

function may(
  purpose: Purpose,
  assistance: Task['assistance'],
  { handedIn = false, events = [] as readonly EditEvent[] } = {},
) {
  return permission(purpose, { task: { purpose: 'practice', assistance }, handedIn, events });
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
