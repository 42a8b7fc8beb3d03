import type { EditEvent } from '../attempt/edit-event.ts';

/** Done in the editor itself: who does one of these is in the segment, also where the log does not say she entered it. */
const IN_EDITOR: ReadonlySet<string> = new Set<string>([
  'insert',
  'delete',
  'replace',
  'paste',
  'cut',
  'drop',
  'ime',
  'undo',
  'redo',
  'navigate',
]);

/** Whether an event is done in the editor of a segment, so that she is in it. */
export function isInEditor(event: EditEvent): boolean {
  return IN_EDITOR.has(event.kind);
}

/** Whether she did it: what happens without her neither ends a gap nor begins one. */
export function isHers(event: EditEvent): boolean {
  if (event.kind === 'clock') return false;
  if (event.kind === 'assist') return !['answered', 'failed', 'shown'].includes(event.step);
  return !('by' in event && event.by === 'program');
}
