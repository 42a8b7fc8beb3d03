import type { EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import type { Exercise } from '../../../src/domain/exercise/exercise.ts';
import { countCodePoints } from '../../../src/domain/text/code-points.ts';

/** What is written where: segment → the wording that goes and the one that comes. */
export type Rewording = readonly [segment: string, out: string, into: string];

/** The events of a sitting in which each rewording is one replacement, and every segment is confirmed at the end. */
export function scriptedEvents(exercise: Exercise, rewordings: readonly Rewording[]): EditEvent[] {
  const texts = new Map(exercise.segments.map(({ id, draft }) => [id, draft]));
  let t = 1000;
  const events: EditEvent[] = [{ kind: 'sitting', t: 0, wall: '2026-03-01T08:00:00.000Z', editor: 'monaco', app: 't' }];
  for (const [segment, out, into] of rewordings) {
    const text = texts.get(segment) ?? '';
    const index = text.indexOf(out);
    if (index < 0) throw new Error(`${segment}: “${out}” is not there`);
    const at = countCodePoints(text.slice(0, index));
    events.push({ kind: 'replace', t: (t += 500), segment, at, out, in: into, by: 'key', strokes: 3 });
    texts.set(segment, text.slice(0, index) + into + text.slice(index + out.length));
  }
  for (const { id } of exercise.segments) events.push({ kind: 'confirm', t: (t += 200), segment: id, by: 'key' });
  return events;
}
