/**
 * Replacing in the whole task. The segment being written is changed through its editor, so that its undo knows; all
 * others through the log alone, and their editor takes the new text over when they are next opened. Every segment ends
 * as the replay of its log says, so one that was confirmed is open again.
 */
import type { StoreApi } from 'zustand';
import type { EditBy } from '../../../domain/attempt/edit-event.ts';
import type { Found } from '../../../domain/text/find-literal.ts';
import type { TargetHandle } from '../../../editor/target-handle.ts';
import type { AttemptState } from '../attempt-store.ts';
import { recordText, replaceFound } from './replace-found.ts';

/** The segments that a replacement changed, as they stood before and after. */
export interface Replaced {
  readonly places: number;
  readonly segments: readonly {
    readonly id: string;
    readonly before: string;
    readonly after: string;
    readonly confirmed: boolean;
    readonly marked: boolean;
  }[];
}

interface ReplaceDeps {
  readonly store: StoreApi<AttemptState>;
  /** The editor of the segment being written; null until it is there. */
  readonly editor: TargetHandle | null;
  readonly by: EditBy;
}

/** Puts other words in the places found in each segment; `placesIn` is asked with the text as it stands then. */
export function replaceInTask(
  placesIn: (text: string, segment: string) => readonly Found[],
  words: string,
  { store, editor, by }: ReplaceDeps,
): Replaced {
  const { segments, active, readOnly, now, record } = store.getState();
  if (readOnly) return { places: 0, segments: [] };
  let count = 0;
  const changed = segments.flatMap((segment) => {
    const { id, text, confirmed, marked } = segment;
    const places = placesIn(text, id);
    const after = replaceFound(text, places, words);
    if (after === text) return [];
    count += places.length;
    if (id === active && editor) {
      editor.revise((current) => replaceFound(current, placesIn(current, id), words), 'find-replace', by);
    } else {
      recordText(segment, after, 'find-replace', { now, record, by });
    }
    return [{ id, before: text, after, confirmed, marked }];
  });
  return { places: count, segments: changed };
}

/**
 * Takes a replacement back wherever the text is still as it left it, and confirms again what was confirmed. Tells how
 * many segments had been changed since and were left alone.
 */
export function takeBack({ segments: changed }: Replaced, { store, editor, by }: ReplaceDeps): number {
  const { segments, active, readOnly, now, record } = store.getState();
  if (readOnly) return changed.length;
  const states = new Map(segments.map((segment) => [segment.id, segment]));
  let left = 0;
  for (const { id, before, after, confirmed, marked } of changed) {
    const segment = states.get(id);
    if (segment?.text !== after) {
      left += 1;
      continue;
    }
    if (id === active && editor) editor.revise(() => before, 'undo', by);
    else recordText(segment, before, 'undo', { now, record, by });
    if (confirmed) record({ kind: 'confirm', t: now(), segment: id, by: 'program' });
    if (confirmed && marked) record({ kind: 'mark', t: now(), segment: id, by: 'program' });
  }
  return left;
}
