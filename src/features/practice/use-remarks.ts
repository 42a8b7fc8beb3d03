import { useRef, useState } from 'react';
import { remarkEvent, remarksIn, withdrawal, type Remark, type RemarkKind } from '../../domain/attempt/remarks.ts';
import { useServices } from '../../workspace/services-context.ts';
import { useKept } from '../../workspace/use-kept.ts';
import type { OpenWorkbench } from './open-workbench.ts';
import {
  draftKey,
  draftOf,
  draftText,
  newDraft,
  parseRemarkDrafts,
  type RemarkDraft,
  type RemarkDrafts,
} from './remark-drafts.ts';

export type RemarkDeed = 'added' | 'changed' | 'removed' | 'discarded' | 'undone';

export interface RemarkBook {
  /** Those of the whole attempt, as its log has them. */
  readonly list: readonly Remark[];
  /** The forms that are open, with what is written in them. */
  readonly drafts: RemarkDrafts;
  /** What was done last, and how it is taken back. */
  readonly last: { readonly deed: RemarkDeed; readonly undo: (() => void) | null } | null;
  /** The form that was asked for last, to put the focus into; a new object each time it is asked for. */
  readonly wanted: { readonly key: string } | null;
  /** Opens the form for a new remark at a segment. One already open there takes the new kind and keeps its words. */
  readonly begin: (about: RemarkKind, segment: string) => void;
  readonly beginChange: (remark: Remark, segment: string) => void;
  readonly write: (key: string, draft: RemarkDraft) => void;
  /** Puts what a form holds into the log, and closes the form. */
  readonly put: (key: string) => void;
  readonly discard: (key: string) => void;
  readonly remove: (remark: Remark) => void;
}

/** What is written beside the text of an attempt: read out of its log, written into it, each step with its way back. */
export function useRemarks({ attempt, journal, store }: OpenWorkbench): RemarkBook {
  const { surroundings } = useServices();
  const [drafts, changeDrafts] = useKept(`remarks.${attempt.id}`, parseRemarkDrafts);
  const [list, setList] = useState(() => remarksIn(journal.events));
  const [last, setLast] = useState<RemarkBook['last']>(null);
  const [wanted, setWanted] = useState<RemarkBook['wanted']>(null);
  const latest = useRef(list);

  const record = (ref: string, next: Remark | null): void => {
    const { now, readOnly, record: append } = store.getState();
    const before = latest.current.find((one) => one.ref === ref);
    if (readOnly || (next === null && !before)) return;
    append(next ? remarkEvent(next, now()) : withdrawal(before!, now()));
    latest.current = remarksIn(journal.events);
    setList(latest.current);
  };
  const setDraft = (key: string, draft: RemarkDraft | null): void =>
    changeDrafts(({ [key]: _old, ...others }) => (draft ? { ...others, [key]: draft } : others));
  const done = (deed: RemarkDeed, undo: () => void): void =>
    setLast({
      deed,
      undo: () => {
        undo();
        setLast({ deed: 'undone', undo: null });
      },
    });
  const open = (key: string, draft: RemarkDraft): void => {
    // The way back would meet the form that is now open.
    setLast(null);
    setDraft(key, draft);
    setWanted({ key });
  };

  return {
    list,
    drafts,
    last,
    wanted,
    begin(about, segment) {
      const key = draftKey(null, segment);
      open(key, { ...(drafts[key] ?? newDraft(about, segment)), about });
    },
    beginChange(remark, segment) {
      const key = draftKey(remark.ref, segment);
      open(key, drafts[key] ?? draftOf(remark));
    },
    write: setDraft,
    put(key) {
      const draft = drafts[key];
      const text = draft ? draftText(draft) : '';
      if (!draft || text === '' || store.getState().readOnly) return;
      const ref = draft.ref ?? surroundings.newId();
      const before = latest.current.find((one) => one.ref === ref) ?? null;
      record(ref, { ref, about: draft.about, segment: draft.segment, text });
      setDraft(key, null);
      done(draft.ref === null ? 'added' : 'changed', () => {
        record(ref, before);
        setDraft(key, draft);
      });
    },
    discard(key) {
      const draft = drafts[key];
      if (!draft) return;
      setDraft(key, null);
      if (draftText(draft) !== '') done('discarded', () => setDraft(key, draft));
    },
    remove(remark) {
      record(remark.ref, null);
      done('removed', () => record(remark.ref, remark));
    },
  };
}
