import { useEffect, useMemo, useState, type RefObject } from 'react';
import type { SegmentState } from '../../domain/attempt/replay.ts';
import type { Check } from '../../domain/checks/check.ts';
import { checkSegment } from '../../domain/checks/check-segment.ts';
import type { Term } from '../../domain/exercise/termbase.ts';
import type { TargetHandle } from '../../editor/target-handle.ts';
import type { TextMark } from '../../marked-text/mark.ts';
import { dismissalKey, dismissalsIn } from './dismissed-checks.ts';
import { whenIdle } from './idle.ts';
import { kindOfWork } from './kind-of-work.ts';
import type { OpenWorkbench } from './open-workbench.ts';
import { createTermIndex } from './term-index.ts';

/** How long the student must pause before her text is checked again, in ms. */
const PAUSE_MS = 300;

export interface SegmentChecks {
  /** The text that was checked. */
  readonly text: string;
  readonly open: readonly Check[];
  readonly aside: readonly { readonly check: Check; readonly reason: string }[];
  /** The open ones as marks under the words of the target text. */
  readonly marks: readonly TextMark[];
  readonly setAside: (check: Check, reason: string) => void;
  readonly bringBack: (check: Check) => void;
  /** How many are open in a segment as it stands at this moment. */
  readonly countNow: (segment: string) => number;
}

/** The checks of the segment being written, made anew when she pauses, never during a composition. */
export function useChecks(
  { exercise, journal, store }: OpenWorkbench,
  active: string,
  editor: RefObject<TargetHandle | null>,
): SegmentChecks {
  const segments = store.getState().segments;
  const text = segments.find(({ id }) => id === active)?.text ?? '';
  const [settled, setSettled] = useState({ id: active, text, segments });
  const [dismissed, setDismissed] = useState(() => dismissalsIn(journal.events));
  // Another segment is checked at once.
  if (settled.id !== active) setSettled({ id: active, text, segments });

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const settle = (): void => {
      // The editor alone knows: with an edit context the page hears of no composition, and of one whose field was taken
      // away it hears no end.
      if (editor.current?.isComposing()) timer = setTimeout(settle, PAUSE_MS);
      else setSettled({ id: active, text, segments: store.getState().segments });
    };
    timer = setTimeout(settle, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [store, active, text, editor]);

  const index = useMemo(() => createTermIndex(exercise), [exercise]);
  // The other segments are read while nothing else is to be done; what hangs on them is then looked at again.
  useEffect(
    () =>
      whenIdle((timeLeft) => {
        const read = index.readOn(store.getState().segments, timeLeft);
        if (read) setSettled((last) => ({ ...last }));
        return read;
      }),
    [index, store],
  );

  const checksOf = (id: string, all: readonly SegmentState[]): readonly Check[] => {
    const place = all.findIndex((one) => one.id === id);
    const [segment, now] = [exercise.segments[place], all[place]];
    if (!segment || !now) return [];
    index.update(all);
    const { languages, terms, brief } = exercise;
    const elsewhere = (term: Term): Iterable<string> => index.elsewhere(term, id);
    // Where nothing is given, an empty segment is one she has not come to, and nothing is amiss with it.
    if (!kindOfWork(exercise.kind).onDraft && now.text.trim() === '') return [];
    return checkSegment({ source: segment.source, text: now.text, languages, terms, brief, elsewhere });
  };

  const found = useMemo(
    () => checksOf(settled.id, settled.segments),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the exercise of a workbench never changes
    [settled],
  );
  const open = useMemo(
    () => found.filter(({ id }) => !dismissed.has(dismissalKey(active, id))),
    [found, dismissed, active],
  );
  const marks = useMemo(() => open.flatMap(markOf), [open]);
  const remark = (check: Check, reason: string): void => {
    const { record, now, readOnly } = store.getState();
    if (readOnly) return;
    const event = { kind: 'remark', t: now(), segment: active, about: 'check-dismissed', ref: check.id } as const;
    record({ ...event, text: reason });
    const next = new Map(dismissed);
    if (reason === '') next.delete(dismissalKey(active, check.id));
    else next.set(dismissalKey(active, check.id), reason);
    setDismissed(next);
  };

  return {
    text: settled.text,
    open,
    aside: found.flatMap((check) => {
      const reason = dismissed.get(dismissalKey(active, check.id));
      return reason === undefined ? [] : [{ check, reason }];
    }),
    marks,
    setAside: remark,
    bringBack: (check) => remark(check, ''),
    countNow: (id) =>
      checksOf(id, store.getState().segments).filter((check) => !dismissed.has(dismissalKey(id, check.id))).length,
  };
}

/** A wavy line under what is likely wrong, a dashed one under a place to look at. The whole text is never marked. */
function markOf({ id, kind, side, start, end, severity }: Check): readonly TextMark[] {
  if (
    side === 'source' ||
    kind === 'length' ||
    kind === 'over-limit' ||
    kind === 'sentences' ||
    kind === 'untranslated'
  )
    return [];
  const mark = { id, kind: 'error', start, end, label: '' } as const;
  return [severity === 'look' ? { ...mark, severity: 'minor' } : mark];
}
