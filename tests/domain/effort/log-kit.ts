/** Events as a log has them, with what a test of effort does not look at filled in. */
import type { ChangeEvent, EditBy, EditEvent } from '../../../src/domain/attempt/edit-event.ts';

export const sitting = (wall = '2026-03-01T08:00:00.000Z'): EditEvent => ({
  kind: 'sitting',
  t: 0,
  wall,
  editor: 'monaco',
  app: '0.1.0',
});
export const clock = (t: number, wall = '2031-01-01T00:00:00.000Z'): EditEvent => ({ kind: 'clock', t, wall });
export const focus = (t: number, segment = 's1'): EditEvent => ({ kind: 'focus', t, segment });
export const blur = (t: number, segment = 's1'): EditEvent => ({ kind: 'blur', t, segment });
export const hidden = (t: number): EditEvent => ({ kind: 'hidden', t });
export const visible = (t: number): EditEvent => ({ kind: 'visible', t });
export const move = (t: number, by: EditBy, segment = 's1'): EditEvent => ({ kind: 'navigate', t, segment, at: 0, by });

/** A letter typed at the beginning of the segment. */
export function key(t: number, segment = 's1'): ChangeEvent {
  return { kind: 'insert', t, segment, at: 0, out: '', in: 'a', by: 'key' };
}

/** Two characters composed at the beginning of the segment, with six keys. */
export function ime(
  from: number,
  t: number,
  more: { readonly waits?: number[]; readonly in?: string; readonly strokes?: number } = {},
): EditEvent {
  return { kind: 'ime', t, from, segment: 's1', at: 0, out: '', in: '修改', by: 'key', strokes: 6, ...more };
}
