/** The plain text area as an editor of target texts: what a touch keyboard or a small screen is best served with. */
import type { ChangeKind, EditBy } from '../domain/attempt/edit-event.ts';
import { listenToInput } from './listen-to-input.ts';
import { markPlaces } from './mark-places.ts';
import { foldChange, type TextChange } from './net-change.ts';
import { observeType } from './observe-type.ts';
import type { EditRecorder } from './record-edits.ts';
import { recordSegment } from './record-segment.ts';
import { singleLine } from './single-line.ts';
import { takeStep } from './take-step.ts';
import type { Caret, HandOver, TargetHandle, TargetListeners, TargetText } from './target-handle.ts';

export interface PlainHandle extends TargetHandle {
  /**
   * What another editor goes on with that may take its place now. Null while she is writing: keys under way would go
   * nowhere.
   */
  handOver(): HandOver | null;
}

export interface PlainTarget extends PlainHandle {
  /** Shows a segment; the one already shown is left alone. */
  show(target: Pick<TargetText, 'segmentId' | 'text'>): void;
  dispose(): void;
}

/** Without a key or a pointer for this long, in ms, she is not in the middle of a word. */
const PAUSE_MS = 500;

/** What the browser calls an input, where it is not plain typing. */
const KINDS: Readonly<Record<string, ChangeKind>> = {
  // Only where a browser did not let us do it from the log instead.
  historyUndo: 'undo',
  historyRedo: 'redo',
  deleteByCut: 'cut',
  deleteByDrag: 'drop',
  insertFromDrop: 'drop',
  insertFromPaste: 'paste',
};

interface Cause {
  readonly kind: ChangeKind;
  readonly by?: EditBy | undefined;
}

export function createPlainTarget(
  area: HTMLTextAreaElement,
  listeners: () => TargetListeners & Pick<TargetText, 'marks'>,
): PlainTarget {
  const heard = new AbortController();
  const options = { signal: heard.signal };
  let segmentId: string | null = null;
  let recorder: EditRecorder | null = null;
  let cause: (Cause & { readonly change: TextChange }) | null = null;
  const waiting: (() => void)[] = [];
  let lastInput = -Infinity;
  let isHandedOver = false;
  /** The selection as last known, so that one moved by hand can be told from one moved by typing. */
  let known = '';

  function selection(): string {
    return `${area.selectionStart}-${area.selectionEnd}`;
  }

  function caretNow(): Caret {
    const { selectionStart: start, selectionEnd: end } = area;
    return area.selectionDirection === 'backward' ? { at: end, to: start } : { at: start, to: end };
  }

  function fit(): void {
    area.style.height = '0';
    area.style.height = `${area.scrollHeight}px`;
  }

  function changed(kind: ChangeKind | undefined): void {
    // The very change, where it is known: among equal letters the net change could be any of them.
    const changes = cause ? [cause.change] : [];
    recorder?.changed({ after: area.value, changes, caret: area.selectionEnd, kind, by: cause?.by });
    known = selection();
    fit();
  }

  /** Through the browser's own command, or its menus would have no undo to ask us for. */
  function edit(offset: number, length: number, text: string, next: Cause): void {
    if (area.readOnly || (length === 0 && text === '')) return;
    area.focus({ preventScroll: true });
    area.setSelectionRange(offset, offset + length);
    cause = { ...next, change: { offset, length, text } };
    const done = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
    if (!done) {
      area.setRangeText(text, offset, offset + length, 'end');
      changed(next.kind);
    }
    cause = null;
  }

  function whenCalm(change: () => void): void {
    if (recorder?.composing) waiting.push(change);
    else change();
  }

  function revise(change: (text: string) => string, kind: ChangeKind, by: EditBy): void {
    whenCalm(() => {
      const { offset, length, text } = foldChange(area.value, change(area.value));
      edit(offset, length, text, { kind, by });
    });
  }

  function step(kind: 'undo' | 'redo', by?: EditBy): void {
    if (recorder?.composing || segmentId === null) return;
    const change = takeStep(kind, area.value, listeners().history(segmentId));
    if (change) edit(change.offset, change.length, change.text, { kind, by });
  }

  function runWaiting(): void {
    for (const run of waiting.splice(0)) run();
  }

  function leave(): void {
    if (document.activeElement === area) area.blur();
    if (recorder?.composing) recorder.compositionEnd(area.value, area.selectionEnd);
  }

  area.addEventListener(
    'beforeinput',
    (event) => {
      if (event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph') event.preventDefault();
      if (event.inputType !== 'insertFromDrop' || event.data === null || singleLine(event.data) === event.data) return;
      event.preventDefault();
      edit(area.selectionStart, area.selectionEnd - area.selectionStart, singleLine(event.data), { kind: 'drop' });
    },
    options,
  );
  area.addEventListener(
    'input',
    (event) => changed(cause?.kind ?? ('inputType' in event ? KINDS[event.inputType] : undefined)),
    options,
  );
  area.addEventListener(
    'compositionstart',
    () => {
      // The marks lie under the text as it was.
      area.dataset['composing'] = '';
      recorder?.compositionStart();
    },
    options,
  );
  area.addEventListener(
    'compositionend',
    () => {
      delete area.dataset['composing'];
      recorder?.compositionEnd(area.value, area.selectionEnd);
      known = selection();
      if (waiting.length > 0) setTimeout(runWaiting);
    },
    options,
  );
  for (const type of ['keydown', 'input', 'compositionend', 'pointerdown', 'pointermove']) {
    area.addEventListener(type, () => void (lastInput = performance.now()), options);
  }
  area.addEventListener('focus', () => recorder?.focus(), options);
  area.addEventListener('blur', () => isHandedOver || recorder?.blur(), options);
  document.addEventListener(
    'selectionchange',
    () => {
      if (document.activeElement !== area || recorder?.composing || selection() === known) return;
      known = selection();
      const { at, to } = caretNow();
      if (area.value === recorder?.text) recorder.caretMoved(at, to);
    },
    options,
  );
  const unlisten = listenToInput(area, {
    recorder: () => recorder,
    keyMap: () => listeners().keyMap,
    paste(text) {
      whenCalm(() => edit(area.selectionStart, area.selectionEnd - area.selectionStart, text, { kind: 'paste' }));
    },
    step,
    // Told by the input that follows.
    cut() {},
  });
  const size = new ResizeObserver(fit);
  const parent = area.parentElement;
  if (parent) size.observe(parent);
  const stopType = parent ? observeType(parent, fit) : (): void => {};

  return {
    ...markPlaces(
      () => area.parentElement,
      () => listeners().marks,
    ),
    show(target) {
      if (target.segmentId === segmentId) return;
      leave();
      runWaiting();
      leave();
      segmentId = target.segmentId;
      recorder = recordSegment(target.segmentId, target.text, listeners);
      area.value = target.text;
      area.setSelectionRange(target.text.length, target.text.length);
      known = selection();
      fit();
    },
    focus(caret) {
      area.focus({ preventScroll: true });
      if (caret !== undefined) {
        const { at, to } = typeof caret === 'number' ? { at: caret, to: caret } : caret;
        area.setSelectionRange(Math.min(at, to), Math.max(at, to), to < at ? 'backward' : 'forward');
      }
      known = selection();
    },
    hasFocus: () => document.activeElement === area,
    isComposing: () => recorder?.composing ?? false,
    handOver() {
      if (!area.isConnected) return null;
      if (segmentId === null) return null;
      if (document.activeElement !== area) return { segmentId, text: area.value, caret: null };
      isHandedOver = recorder?.composing !== true && performance.now() - lastInput > PAUSE_MS;
      return isHandedOver ? { segmentId, text: area.value, caret: caretNow() } : null;
    },
    selectedText: () => area.value.slice(area.selectionStart, area.selectionEnd),
    leave,
    step,
    replaceAll: (text, kind, by) => revise(() => text, kind, by),
    revise,
    insertAtCaret(text, kind, by) {
      whenCalm(() => edit(area.selectionStart, area.selectionEnd - area.selectionStart, text, { kind, by }));
    },
    dispose() {
      leave();
      heard.abort();
      unlisten();
      size.disconnect();
      stopType();
    },
  };
}
