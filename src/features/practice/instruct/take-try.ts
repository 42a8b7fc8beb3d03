/**
 * Taking what an instruction brought: as ordinary changes of the text, told as suggestions that were accepted, with a step of
 * their call before each. The segment being written is changed through its editor, all others through the log.
 */
import type { StoreApi } from 'zustand';
import type { AssistLog } from '../../../domain/assist/assistance.ts';
import type { Try } from '../../../domain/assist/tries.ts';
import type { EditBy } from '../../../domain/attempt/edit-event.ts';
import type { SegmentState } from '../../../domain/attempt/replay.ts';
import type { TargetHandle } from '../../../editor/target-handle.ts';
import type { AttemptState } from '../attempt-store.ts';
import type { Replaced } from '../find/replace-in-task.ts';
import { recordText } from '../find/replace-found.ts';

export interface TakeDeps {
  readonly store: StoreApi<AttemptState>;
  readonly log: AssistLog;
  /** The editor of the segment being written; null until it is there. */
  readonly editor: TargetHandle | null;
  readonly by: EditBy;
}

/**
 * What taking a segment would do: nothing came for it, its text is there already, it is free to be taken, or it is her own work,
 * which she has confirmed or edited.
 */
export type Takeable = 'nothing' | 'there' | 'free' | 'confirmed' | 'edited';

/**
 * How it stands with a segment. Her own work is what she has confirmed, and any text that is neither the draft nor what was
 * taken from a try: it is not written over without her word.
 */
export function takeable({ id, draft, text, confirmed }: SegmentState, one: Try, tries: readonly Try[]): Takeable {
  const brought = one.texts.get(id);
  if (brought === undefined) return 'nothing';
  if (brought === text) return 'there';
  const standing = tries.find(({ taken }) => taken.includes(id))?.texts.get(id);
  if (confirmed) return 'confirmed';
  return text !== draft && text !== standing ? 'edited' : 'free';
}

/** Puts the texts of a try into some segments, and tells what was changed, so that it can be taken back. */
export function takeTry(one: Try, ids: ReadonlySet<string>, { store, log, editor, by }: TakeDeps): Replaced {
  const { segments, active, readOnly, now, record } = store.getState();
  if (readOnly) return { places: 0, segments: [] };
  const changed = segments.flatMap((segment) => {
    const { id, text, confirmed, marked } = segment;
    const after = one.texts.get(id);
    if (after === undefined || !ids.has(id)) return [];
    log.write({ call: one.call, segment: id, step: 'taken', purpose: 'instruct', policy: 'open' });
    if (after === text) return [];
    if (id === active && editor) editor.revise(() => after, 'accept-suggestion', by);
    else recordText(segment, after, 'accept-suggestion', { now, record, by });
    return [{ id, before: text, after, confirmed, marked }];
  });
  return { places: changed.length, segments: changed };
}
