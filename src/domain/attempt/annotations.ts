import type { Annotation } from '../errors/annotation.ts';
import type { EditEvent } from './edit-event.ts';

/** The annotations of each segment, in the order of the text. */
export type SegmentAnnotations = ReadonlyMap<string, readonly Annotation[]>;

/** The annotations as a log leaves them: one with the id of an earlier one takes its place, and each can be withdrawn. */
export function annotationsIn(events: Iterable<EditEvent>): SegmentAnnotations {
  const found = new Map<string, Map<string, Annotation>>();
  for (const event of events) {
    if (event.kind === 'annotate') {
      const own = found.get(event.segment) ?? new Map<string, Annotation>();
      found.set(event.segment, own.set(event.annotation.id, event.annotation));
    } else if (event.kind === 'unannotate') {
      found.get(event.segment)?.delete(event.annotation);
    }
  }
  return new Map([...found].map(([segment, own]) => [segment, [...own.values()].sort(byPlace)]));
}

function byPlace(a: Annotation, b: Annotation): number {
  return a.start - b.start || a.end - b.end || Number(a.id.slice(1)) - Number(b.id.slice(1));
}
