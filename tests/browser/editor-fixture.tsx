import { useLayoutEffect, useState, type ReactNode } from 'react';
import { cdp } from 'vitest/browser';
import { render, type RenderResult } from 'vitest-browser-react';
import '../../src/app/theme/tokens.css';
import '../../src/app/theme/base.css';
import { replay } from '../../src/domain/attempt/replay.ts';
import { undoHistory } from '../../src/domain/attempt/undo-history.ts';
import type { EditorMode } from '../../src/domain/attempt/edit-event.ts';
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

export interface Bench {
  readonly screen: RenderResult;
  readonly events: RecordedEvent[];
  readonly rows: () => readonly SegmentRowData[];
  readonly commands: string[];
  readonly editor: () => TargetHandle;
  activate: (id: string) => void;
  /** What the log says the segment's text is. */
  replayed: (id: string) => string;
}

interface BenchOptions {
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

let ready = '';

/** A grid with a screen around it that keeps what it is told, as the workbench does. */
export async function showGrid(options: BenchOptions): Promise<Bench> {
  ready = options.mode === 'plain' ? '[data-editor="plain"]' : '[data-editor="monaco"] .view-line';
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

  const screen = await render(<Screen />);
  const drafts = options.rows.map(({ id, draft }) => ({ id, draft }));
  return {
    screen,
    events,
    commands,
    rows: () => rows,
    editor: () => editor.current!,
    activate: (id) => screenIs.activate(id),
    replayed: (id) => replay(drafts, events).find((state) => state.id === id)?.text ?? '',
  };
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

/** Until the editor that is wanted has come: Monaco takes the place of the plain text area when it has been loaded. */
export async function untilReady(): Promise<void> {
  await until(() => document.querySelector(ready) !== null, 25_000);
}

export async function until(holds: () => boolean, ms = 5000): Promise<void> {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`not within ${ms} ms: ${String(holds)}`);
    await frames(1);
  }
}

export async function frames(count = 2): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((done) => requestAnimationFrame(done));
}

/** An input method, as the browser has one: preedit steps, then words taken or nothing. */
export const inputMethod = {
  async preedit(...steps: readonly string[]): Promise<void> {
    for (const text of steps) {
      await key('keyDown', 229);
      await cdp().send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await key('keyUp', 229);
      await frames(1);
    }
  },
  /** The preedit again, with the caret within it. */
  async preeditAt(text: string, caret: number): Promise<void> {
    await key('keyDown', 229);
    await cdp().send('Input.imeSetComposition', { text, selectionStart: caret, selectionEnd: caret });
    await key('keyUp', 229);
    await frames(1);
  },
  /** A key that the input method takes for itself. */
  async key(name: string): Promise<void> {
    await key('keyDown', 229, name);
    await key('keyUp', 229, name);
    await frames(1);
  },
  async take(text: string): Promise<void> {
    await cdp().send('Input.insertText', { text });
    await frames();
  },
  async cancel(): Promise<void> {
    await cdp().send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
    await frames();
  },
};

async function key(type: 'keyDown' | 'keyUp', code: number, name = 'Process'): Promise<void> {
  await cdp().send('Input.dispatchKeyEvent', { type, windowsVirtualKeyCode: code, key: name });
}
