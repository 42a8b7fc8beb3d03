import type { Annotation } from '../errors/annotation.ts';
import type { EditBy, EditEvent } from './edit-event.ts';

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

/** The annotations of one segment, in their order, after one more event of it. The same list where nothing changed. */
export function stepAnnotations(annotations: readonly Annotation[], event: EditEvent): readonly Annotation[] {
  if (event.kind !== 'annotate' && event.kind !== 'unannotate') return annotations;
  const id = event.kind === 'annotate' ? event.annotation.id : event.annotation;
  const others = annotations.filter((one) => one.id !== id);
  if (event.kind === 'annotate') return [...others, event.annotation].sort(byPlace);
  return others.length === annotations.length ? annotations : others;
}

/** The id for a new annotation: none that any annotation of the log has had, so that undo can bring each back. */
export function nextAnnotationId(events: Iterable<EditEvent>): string {
  let last = 0;
  for (const event of events) {
    if (event.kind === 'annotate') last = Math.max(last, Number(event.annotation.id.slice(1)));
  }
  return `a${last + 1}`;
}

/** One thing done to an annotation: what stood before and what stood after; null: nothing did. */
export interface AnnotationStep {
  readonly segment: string;
  readonly before: Annotation | null;
  readonly after: Annotation | null;
}

/** The steps that can be taken back and those that were, the next one of each last. */
export interface AnnotationHistory {
  readonly done: readonly AnnotationStep[];
  readonly undone: readonly AnnotationStep[];
}

/**
 * What undo and redo find in a log, over all segments: so they reach back past a reload with nothing kept beside it.
 * Withdrawing what does not stand is no step. `since`: how many events of the log were handed in with earlier rounds;
 * what was done in those stands, and no step leads back into it.
 */
export function annotationHistory(events: Iterable<EditEvent>, since = 0): AnnotationHistory {
  const standing = new Map<string, Annotation>();
  const done: AnnotationStep[] = [];
  let undone: AnnotationStep[] = [];
  let read = 0;
  for (const event of events) {
    const handedIn = read++ < since;
    if (event.kind !== 'annotate' && event.kind !== 'unannotate') continue;
    const { segment } = event;
    const after = event.kind === 'annotate' ? event.annotation : null;
    const name = `${segment} ${event.kind === 'annotate' ? event.annotation.id : event.annotation}`;
    const before = standing.get(name) ?? null;
    if (before === null && after === null) continue;
    if (after) standing.set(name, after);
    else standing.delete(name);
    if (handedIn) continue;
    if (event.step === 'undo' && done.length > 0) undone.push(done.pop()!);
    else if (event.step === 'redo' && undone.length > 0) done.push(undone.pop()!);
    else {
      undone = [];
      done.push({ segment, before, after });
    }
  }
  return { done, undone };
}

/** The event that takes the last step back or does it again; null when there is none. `t` in ms since the sitting began. */
export function annotationStepEvent(
  { done, undone }: AnnotationHistory,
  step: 'undo' | 'redo',
  t: number,
  by: EditBy,
): Extract<EditEvent, { kind: 'annotate' | 'unannotate' }> | null {
  const last = (step === 'undo' ? done : undone).at(-1);
  if (!last) return null;
  const { segment, before, after } = last;
  const [gone, come] = step === 'undo' ? [after, before] : [before, after];
  if (come) return { kind: 'annotate', t, segment, annotation: come, by, step };
  return gone && { kind: 'unannotate', t, segment, annotation: gone.id, by, step };
}

function byPlace(a: Annotation, b: Annotation): number {
  return a.start - b.start || a.end - b.end || Number(a.id.slice(1)) - Number(b.id.slice(1));
}
