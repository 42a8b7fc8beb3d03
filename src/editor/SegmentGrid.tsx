import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import {
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
} from 'react';
import { createPortal } from 'react-dom';
import '../marked-text/marks.css';
import type { TextMark } from '../marked-text/mark.ts';
import type { FoundInGrid } from './found-in-grid.ts';
import styles from './grid.module.css';
import { SegmentRow } from './SegmentRow.tsx';
import type { SegmentGridLook, SegmentRowData } from './segment-row.ts';
import target from './target.module.css';
import { TargetEditor } from './TargetEditor.tsx';
import { forwardHandle, type TargetHandle, type TargetListeners } from './target-handle.ts';
import { useFoundHighlights } from './use-found-highlights.ts';
import { useHalfWidth } from './use-half-width.ts';
import { usePrinting } from './use-printing.ts';

export interface SegmentGridProps extends SegmentGridLook, TargetListeners {
  readonly rows: readonly SegmentRowData[];
  /** The segment being written; null: none is. */
  readonly activeId: string | null;
  /** A row was chosen with the pointer or the keyboard; the screen answers with `activeId`. */
  readonly onActivate: (id: string) => void;
  /** Marks under the words of the active segment's text. */
  readonly marks?: readonly TextMark[] | undefined;
  /** Words that are looked for in all segments; null: nothing is. */
  readonly found?: FoundInGrid | null | undefined;
  readonly readOnly?: boolean | undefined;
  /** Put the caret into the active segment as the grid appears; later changes of `activeId` always do. */
  readonly beginInText?: boolean | undefined;
  /** Language of Monaco's own words, read when it is first loaded. */
  readonly locale: 'zh-CN' | 'en';
  /** The editor of the active segment. */
  readonly ref?: Ref<TargetHandle> | undefined;
}

/**
 * The segments of a task, source beside target, of which one is being written. It fills its box and scrolls in it. Only
 * the rows in sight exist, the active one always; ONE editor is carried from row to row.
 */
export function SegmentGrid(props: SegmentGridProps): ReactNode {
  const { rows, activeId, onActivate, labels, sourceLang, targetLang, showChanges, renderTools, ref } = props;
  const { found = null } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const sample = useRef<HTMLSpanElement>(null);
  const editor = useRef<TargetHandle>(null);
  const caret = useRef<number | undefined>(undefined);
  const isFirst = useRef(true);
  const [host] = useState(() => document.createElement('div'));
  const [shownId, setShownId] = useState(activeId);
  const [cursorId, setCursorId] = useState<string | null>(null);
  const awaitsPlace = useRef(false);
  const printing = usePrinting();

  const ids = useIds(rows);
  const shown = ids.indexOf(shownId ?? '');
  const cursorAt = ids.indexOf(cursorId ?? '');
  const cursor = cursorAt >= 0 ? cursorAt : Math.max(shown, 0);
  const shownRow = rows[shown];

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => likelyHeight(rows[index]),
    getItemKey: useCallback((index: number) => ids[index] ?? index, [ids]),
    overscan: 6,
    rangeExtractor: (range: Range) => {
      if (printing) return rows.map((_row, index) => index);
      const kept = [shown, cursor].filter((index) => index >= 0 && index < range.count);
      return [...new Set([...defaultRangeExtractor(range), ...kept])].sort((one, other) => one - other);
    },
  });

  useHalfWidth(scroller, sample, () => {
    virtualizer.measure();
    // Rows in the page tell their size only when it changes, and that may have been a moment ago.
    virtualizer.elementsCache.forEach((row) => virtualizer.measureElement(row));
  });

  // The editor leaves its row before the row is redrawn, so that a composition can end where it began.
  useLayoutEffect(() => {
    if (activeId === shownId) return;
    editor.current?.leave();
    setShownId(activeId);
    setCursorId(null);
  }, [activeId, shownId]);

  useLayoutEffect(() => {
    const wantsFocus = !isFirst.current || props.beginInText === true;
    isFirst.current = false;
    if (shown < 0) return;
    virtualizer.scrollToIndex(shown, { align: 'auto' });
    if (wantsFocus && !host.isConnected) {
      awaitsPlace.current = true;
      return;
    }
    if (wantsFocus) editor.current?.focus(caret.current);
    caret.current = undefined;
    // Only when another segment is shown; not whenever rows are added or the virtual list is made anew.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [shownId]);

  useLayoutEffect(() => {
    if (cursorId !== null) rowElement(scroller.current, cursorId)?.focus({ preventScroll: true });
  }, [cursorId]);

  useFoundHighlights(scroller, found);
  useLayoutEffect(() => {
    const at = ids.indexOf((found ? found.current?.segment : shownId) ?? '');
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' });
    // Only when she asks to see words, and back to her text when nothing is looked for any more.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [found?.looks]);

  useImperativeHandle(ref, () => forwardHandle(editor), []);

  // The first rows come a moment after the grid: what is not in the page yet cannot take the focus.
  const putEditor = useCallback(
    (place: HTMLElement | null) => {
      place?.append(host);
      if (!place || !awaitsPlace.current) return;
      awaitsPlace.current = false;
      editor.current?.focus();
    },
    [host],
  );

  function choose(id: string, at?: number): void {
    caret.current = at;
    onActivate(id);
  }

  function onKey(event: KeyboardEvent, index: number): void {
    if (event.target !== event.currentTarget) return;
    const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const at = Math.min(Math.max(to, 0), rows.length - 1);
      virtualizer.scrollToIndex(at, { align: 'auto' });
      setCursorId(rows[at]?.id ?? null);
    } else if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      setCursorId(null);
      if (index === shown) editor.current?.focus();
      else choose(rows[index]!.id);
    }
  }

  // Rows get functions that stay the same for good, or each of them would be drawn again with every letter.
  const latest = useRef({ choose, onKey });
  useLayoutEffect(() => {
    latest.current = { choose, onKey };
  });
  const rowChosen = useCallback((id: string, at?: number) => latest.current.choose(id, at), []);
  const rowKey = useCallback((event: KeyboardEvent, index: number) => latest.current.onKey(event, index), []);

  function leaveToRow(): void {
    editor.current?.leave();
    setCursorId(null);
    if (shownId !== null) rowElement(scroller.current, shownId)?.focus();
  }

  return (
    <div className={styles.scroller} ref={scroller}>
      <span className={`${target.target} ${styles.sample}`} lang={targetLang} ref={sample} aria-hidden="true" />
      <div
        role="grid"
        aria-label={labels.grid}
        aria-rowcount={rows.length}
        className={styles.grid}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const isActive = index === shown;
          return (
            <SegmentRow
              key={row.id}
              {...{ row, index, start, sourceLang, targetLang, showChanges, labels, isActive }}
              count={rows.length}
              isOpen={isActive || (shown >= 0 && index === shown + 1)}
              isTabStop={index === cursor}
              measure={virtualizer.measureElement}
              onChoose={rowChosen}
              onKey={rowKey}
              {...(isActive ? { putEditor, printing, tools: renderTools?.(row) } : {})}
            />
          );
        })}
      </div>
      {shownRow &&
        createPortal(
          <TargetEditor
            ref={editor}
            mode={props.mode}
            segmentId={shownRow.id}
            text={shownRow.text}
            lang={targetLang}
            ariaLabel={labels.target(shownRow)}
            placeholder={labels.placeholder}
            plainNote={labels.plainNote}
            readOnly={props.readOnly}
            marks={props.marks}
            locale={props.locale}
            now={props.now}
            onEvent={props.onEvent}
            onText={props.onText}
            history={props.history}
            keyMap={(press) => props.keyMap(press) ?? (press.key === 'Escape' ? leaveToRow : null)}
          />,
          host,
        )}
    </div>
  );
}

/** The ids of the rows, the same array as long as they are the same: with a new one all places are reckoned anew. */
function useIds(rows: readonly SegmentRowData[]): readonly string[] {
  const [ids, setIds] = useState(() => rows.map(({ id }) => id));
  if (ids.length === rows.length && rows.every(({ id }, index) => id === ids[index])) return ids;
  const now = rows.map(({ id }) => id);
  setIds(now);
  return now;
}

function rowElement(scroller: HTMLElement | null, id: string): HTMLElement | null {
  return scroller?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? null;
}

/** A first guess, put right as soon as the row is drawn. */
function likelyHeight(row: SegmentRowData | undefined): number {
  const lines = Math.max((row?.source.length ?? 0) / 22, (row?.text.length ?? 0) / 48, 1);
  return Math.ceil(lines) * 30 + 33;
}
