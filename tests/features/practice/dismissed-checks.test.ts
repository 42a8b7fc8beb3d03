import { describe, expect, it } from 'vitest';
import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { dismissalKey, dismissalsIn } from '../../../src/features/practice/dismissed-checks.ts';

const remark = (ref: string, text: string, segment = 's1'): EditEvent => ({
  kind: 'remark',
  t: 1,
  segment,
  about: 'check-dismissed',
  ref,
  text,
});

describe('dismissalsIn', () => {
  it('reads what was set aside with its reason, each for its own segment', () => {
    const found = dismissalsIn([remark('doubled:the the', 'a title'), remark('unit:30', 'agreed', 's2')]);
    expect(Object.fromEntries(found)).toEqual({
      [dismissalKey('s1', 'doubled:the the')]: 'a title',
      [dismissalKey('s2', 'unit:30')]: 'agreed',
    });
  });

  it('forgets what a later remark without words brought back', () => {
    expect(dismissalsIn([remark('unit:30', 'agreed'), remark('unit:30', '')]).size).toBe(0);
    expect(dismissalsIn([remark('unit:30', ''), remark('unit:30', 'agreed')]).size).toBe(1);
  });

  it('leaves other remarks and events alone', () => {
    const note: EditEvent = { kind: 'remark', t: 1, segment: 's1', about: 'note', ref: 'unit:30', text: 'x' };
    expect(dismissalsIn([note, { kind: 'confirm', t: 2, segment: 's1', by: 'key' }]).size).toBe(0);
  });
});
