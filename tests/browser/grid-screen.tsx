import { useLayoutEffect, useState, type ReactNode } from 'react';
import '../../src/app/theme/tokens.css';
import '../../src/app/theme/base.css';
import type { EditorMode } from '../../src/domain/attempt/edit-event.ts';
import { replay } from '../../src/domain/attempt/replay.ts';
import { undoHistory } from '../../src/domain/attempt/undo-history.ts';
import type { LanguageTag } from '../../src/domain/text/language.ts';
import type { RecordedEvent } from '../../src/editor/record-edits.ts';
import { SegmentGrid } from '../../src/editor/SegmentGrid.tsx';
import type { ChangeView, SegmentGridLabels, SegmentRowData } from '../../src/editor/segment-row.ts';
import type { TargetHandle } from '../../src/editor/target-handle.ts';
import type { TextMark } from '../../src/marked-text/mark.ts';

const labels: SegmentGridLabels = {
  lang: 'en',
  grid: 'Segments',
  row: (row, count) => `Segment ${row.n} of ${count}${row.confirmed ? ', confirmed' : ''}`,
  target: (row) => `Translation of segment ${row.n}`,
  placeholder: 'Write the translation',
  plainNote: 'The full editor could not be loaded',
  confirmed: 'confirmed',
  marked: 'marked for later',
  inserted: 'inserted',
  deleted: 'deleted',
  draft: 'Draft',
};

export function segment(n: number, source: string, draft: string, rest: Partial<SegmentRowData> = {}): SegmentRowData {
  return { id: `s${n}`, n, source, draft, text: draft, confirmed: false, marked: false, terms: [], ...rest };
}

/** What a test sees of a grid, and does to it. */
export interface GridHands {
  readonly events: RecordedEvent[];
  readonly rows: () => readonly SegmentRowData[];
  readonly commands: string[];
  readonly editor: () => TargetHandle;
  activate: (id: string) => void;
  /** What the log says the segment's text is. */
  replayed: (id: string) => string;
}

export interface GridOptions {
  readonly mode: EditorMode;
  readonly rows: readonly SegmentRowData[];
  readonly activeId?: string | null;
  readonly sourceLang?: LanguageTag;
  readonly targetLang?: LanguageTag;
  readonly tools?: (row: SegmentRowData) => ReactNode;
  readonly marks?: readonly TextMark[];
  readonly showChanges?: ChangeView;
}

const ALT_KEYS: Readonly<Record<string, string>> = { ArrowUp: 'previous', ArrowDown: 'next' };

/** A grid with a screen around it that keeps what it is told, as the workbench does. */
export function gridScreen(options: GridOptions): { readonly Screen: () => ReactNode; readonly hands: GridHands } {
  const events: RecordedEvent[] = [];
  const commands: string[] = [];
  let rows = options.rows;
  const screenIs: { activate: (id: string) => void } = { activate: () => {} };
  const editor: { current: TargetHandle | null } = { current: null };
  // Moves with every look at it: a slow machine must not look like a pause in the writing.
  let clock = 0;

  function Screen(): ReactNode {
    const [, redraw] = useState(0);
    const [activeId, setActiveId] = useState(options.activeId ?? null);
    useLayoutEffect(() => {
      screenIs.activate = setActiveId;
    }, []);
    return (
      <div style={{ height: '100vh' }}>
        <SegmentGrid
          ref={editor}
          rows={rows}
          activeId={activeId}
          onActivate={setActiveId}
          beginInText
          mode={options.mode}
          sourceLang={options.sourceLang ?? 'zh-CN'}
          targetLang={options.targetLang ?? 'en-GB'}
          showChanges={options.showChanges ?? 'inline'}
          labels={labels}
          renderTools={options.tools}
          marks={options.marks}
          locale="en"
          now={() => (clock += 10)}
          onEvent={(event) => events.push(event)}
          history={(id) => undoHistory(events, id)}
          onText={(text, id) => {
            rows = rows.map((row) => (row.id === id ? { ...row, text } : row));
            redraw((count) => count + 1);
          }}
          keyMap={({ key, ctrlKey, altKey }) => {
            const name = ctrlKey && key === 'Enter' ? 'confirm' : altKey && ALT_KEYS[key];
            return name ? () => commands.push(name) : null;
          }}
        />
      </div>
    );
  }

  const drafts = options.rows.map(({ id, draft }) => ({ id, draft }));
  const hands: GridHands = {
    events,
    commands,
    rows: () => rows,
    editor: () => editor.current!,
    activate: (id) => screenIs.activate(id),
    replayed: (id) => replay(drafts, events).find((state) => state.id === id)?.text ?? '',
  };
  return { Screen, hands };
}

/** What stands in the page when the editor that is wanted has come. */
export function readySign(mode: EditorMode): string {
  return mode === 'plain' ? '[data-editor="plain"]' : '[data-editor="monaco"] .view-line';
}

/** The text the editor shows. Monaco draws spaces as no-break spaces. */
export function shownText(): string {
  const area = document.querySelector<HTMLTextAreaElement>('[data-editor="plain"]');
  if (area) return area.value;
  const lines = [...document.querySelectorAll<HTMLElement>('[data-editor="monaco"] .view-line')];
  lines.sort((one, other) => parseFloat(one.style.top) - parseFloat(other.style.top));
  return lines
    .map((line) => line.textContent ?? '')
    .join('')
    .replaceAll('\u00a0', ' ');
}
