import { useState } from 'react';
import {
  annotationHistory,
  annotationsIn,
  annotationStepEvent,
  nextAnnotationId,
  type SegmentAnnotations,
} from '../../../domain/attempt/annotations.ts';
import type { EditBy, EditEvent } from '../../../domain/attempt/edit-event.ts';
import type { Annotation } from '../../../domain/errors/annotation.ts';
import { useKept } from '../../../workspace/use-kept.ts';
import type { OpenWorkbench } from '../open-workbench.ts';
import {
  annotationOf,
  draftAt,
  draftOf,
  parseMarkDrafts,
  type MarkDraft,
  type MarkDrafts,
  type MarkPlace,
} from './mark-draft.ts';

export interface MarkBook {
  /** Those of the whole attempt, as its log has them. */
  readonly bySegment: SegmentAnnotations;
  /** The forms that are open, one a segment at most. */
  readonly drafts: MarkDrafts;
  /** The form that was asked for last, to put the focus into; a new object each time. */
  readonly wanted: { readonly segment: string } | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Opens the form for what was picked; one already open there takes the new place. */
  readonly begin: (segment: string, picked: MarkPlace) => void;
  readonly beginChange: (segment: string, annotation: Annotation) => void;
  readonly write: (segment: string, draft: MarkDraft) => void;
  /** Puts what a form holds into the log, and closes the form. False while something is still needed. */
  readonly put: (segment: string, by: EditBy) => boolean;
  readonly discard: (segment: string) => void;
  readonly remove: (segment: string, id: string, by: EditBy) => void;
  /** Takes the last change of any mark back, or does it again; the segment it was in, null when there was none. */
  readonly step: (step: 'undo' | 'redo', by: EditBy) => string | null;
}

/** Under which name the open forms of an attempt are kept. */
export function markDraftsName(attempt: string): string {
  return `spot.${attempt}`;
}

/** The error marks of an attempt: read out of its log, written into it, and taken back from it. */
export function useMarks({ attempt, journal, store, handedIn }: OpenWorkbench): MarkBook {
  const [drafts, changeDrafts] = useKept(markDraftsName(attempt.id), parseMarkDrafts);
  const read = () => ({
    bySegment: annotationsIn(journal.events),
    history: annotationHistory(journal.events, handedIn),
  });
  const [{ bySegment, history }, setRead] = useState(read);
  const [wanted, setWanted] = useState<MarkBook['wanted']>(null);

  const append = (event: EditEvent): void => {
    store.getState().record(event);
    setRead(read());
  };
  const setDraft = (segment: string, draft: MarkDraft | null): void =>
    changeDrafts(({ [segment]: _old, ...others }) => (draft ? { ...others, [segment]: draft } : others));
  const open = (segment: string, draft: MarkDraft): void => {
    setDraft(segment, draft);
    setWanted({ segment });
  };

  return {
    bySegment,
    drafts,
    wanted,
    canUndo: history.done.length > 0,
    canRedo: history.undone.length > 0,
    begin: (segment, picked) => open(segment, draftAt(picked, drafts[segment])),
    beginChange: (segment, annotation) => open(segment, draftOf(annotation)),
    write: setDraft,
    put(segment, by) {
      const draft = drafts[segment];
      const annotation = draft && annotationOf(draft, draft.id ?? nextAnnotationId(journal.events));
      const { now, readOnly } = store.getState();
      if (!annotation || readOnly) return false;
      append({ kind: 'annotate', t: now(), segment, annotation, by });
      setDraft(segment, null);
      return true;
    },
    discard: (segment) => setDraft(segment, null),
    remove(segment, annotation, by) {
      const { now, readOnly } = store.getState();
      if (readOnly) return;
      append({ kind: 'unannotate', t: now(), segment, annotation, by });
      if (drafts[segment]?.id === annotation) setDraft(segment, null);
    },
    step(step, by) {
      const { now, readOnly } = store.getState();
      const event = annotationStepEvent(annotationHistory(journal.events, handedIn), step, now(), by);
      if (!event || readOnly) return null;
      append(event);
      return event.segment;
    },
  };
}
