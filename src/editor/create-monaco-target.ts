/**
 * ONE Monaco that shows one segment after another. It is never driven like a controlled field, and nothing touches its
 * text during a composition: what the screen asks for then waits for the end of it.
 */
import type { ChangeKind, EditBy } from '../domain/attempt/edit-event.ts';
import { utf16Offset } from '../domain/text/code-points.ts';
import { markClass, type TextMark } from '../marked-text/mark.ts';
import { listenToInput } from './listen-to-input.ts';
import { markPlaces, numberClass } from './mark-places.ts';
import type { Monaco } from './monaco-core.ts';
import { moveInSteps, watchDrops } from './monaco-drop.ts';
import { CALM_OPTIONS, typeOf } from './monaco-options.ts';
import { followPageTheme } from './monaco-theme.ts';
import { applyChange, foldChange } from './net-change.ts';
import { observeType } from './observe-type.ts';
import { overflowLayer } from './overflow-layer.ts';
import type { EditRecorder } from './record-edits.ts';
import { recordSegment } from './record-segment.ts';
import { takeStep } from './take-step.ts';
import type { Caret, HandOver, TargetHandle, TargetListeners, TargetText } from './target-handle.ts';

export interface MonacoTarget extends TargetHandle {
  /** Shows a segment; of the one already shown, only how it is presented. */
  show(target: TargetText): void;
  setEditContext(on: boolean): void;
  /** Goes on where another editor was: with its caret, and without a visit of its own in the log. */
  takeOver(caret: Caret): void;
  /** Ends it, and tells what another editor goes on with; null where it showed nothing. */
  dispose(): HandOver | null;
}

/** How long after the browser's `cut` Monaco may take the words out, in ms: it waits for the clipboard first. */
const CUT_WITHIN = 100;

export function createMonacoTarget(monaco: Monaco, host: HTMLElement, listeners: () => TargetListeners): MonacoTarget {
  const model = monaco.editor.createModel('', 'plaintext');
  // Line ends follow the system unless told, and offsets must be the same everywhere.
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  const editor = monaco.editor.create(host, {
    ...CALM_OPTIONS,
    ...typeOf(host),
    model,
    overflowWidgetsDomNode: overflowLayer(),
  });
  // A screen reader would call it code.
  editor.getDomNode()?.setAttribute('role', 'presentation');
  const marks = editor.createDecorationsCollection();
  const stopTheme = followPageTheme(monaco);
  let shown: TargetText | null = null;
  let recorder: EditRecorder | null = null;
  /** What the next change of the model is, when it is not typing. */
  let cause: { readonly kind: ChangeKind; readonly by?: EditBy | undefined } | null = null;
  let cutBefore = 0;
  let isTakingOver = false;
  const waiting: (() => void)[] = [];

  function as(next: NonNullable<typeof cause>, change: () => void): void {
    cause = next;
    try {
      change();
    } finally {
      cause = null;
    }
  }

  function runWaiting(): void {
    if (editor.inComposition) return;
    for (const run of waiting.splice(0)) run();
  }

  /** Now, or after the composition. */
  function whenCalm(change: () => void): void {
    if (editor.inComposition) waiting.push(change);
    else change();
  }

  function edit(offset: number, length: number, text: string): void {
    if (shown?.readOnly) return;
    const [start, end] = [model.getPositionAt(offset), model.getPositionAt(offset + length)];
    const range = monaco.Range.fromPositions(start, end);
    editor.executeEdits('screen', [{ range, text, forceMoveMarkers: true }]);
  }

  function revise(change: (text: string) => string, kind: ChangeKind, by: EditBy): void {
    whenCalm(() => {
      const before = editor.getValue();
      const { offset, length, text } = foldChange(before, change(before));
      if (length > 0 || text !== '') as({ kind, by }, () => edit(offset, length, text));
    });
  }

  function caretNow(): Caret | null {
    const selection = editor.getSelection();
    if (!selection) return null;
    const at = model.getOffsetAt({
      lineNumber: selection.selectionStartLineNumber,
      column: selection.selectionStartColumn,
    });
    return { at, to: model.getOffsetAt(selection.getPosition()) };
  }

  function selected(): { readonly offset: number; readonly length: number } {
    const selection = editor.getSelection();
    if (!selection) return { offset: 0, length: 0 };
    const offset = model.getOffsetAt(selection.getStartPosition());
    return { offset, length: model.getOffsetAt(selection.getEndPosition()) - offset };
  }

  function step(kind: 'undo' | 'redo', by?: EditBy): void {
    if (editor.inComposition || !shown) return;
    const change = takeStep(kind, model.getValue(), listeners().history(shown.segmentId));
    if (change) as({ kind, by }, () => edit(change.offset, change.length, change.text));
  }

  function fit(): void {
    const width = host.clientWidth;
    if (width === 0) return;
    // Monaco breaks lines at whole half widths of its font, 2 px before its edge; SegmentGrid gives all texts a measure
    // of whole half widths. The third pixel is for what the browser rounded off.
    const height = editor.getContentHeight();
    host.style.height = `${height}px`;
    editor.layout({ width: width + 3, height });
  }

  function focus(caret?: number | Caret): void {
    if (caret !== undefined) {
      const { at, to } = typeof caret === 'number' ? { at: caret, to: caret } : caret;
      editor.setSelection(monaco.Selection.fromPositions(model.getPositionAt(at), model.getPositionAt(to)));
    }
    editor.focus();
  }

  function leave(): void {
    if (host.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
    // A browser that says nothing of the end: the composition ends here all the same.
    if (recorder?.composing) recorder.compositionEnd(editor.getValue());
  }

  function present(target: TargetText): void {
    const { ariaLabel, placeholder, readOnly } = target;
    editor.updateOptions({ ariaLabel, placeholder, readOnly, ...typeOf(host) });
    drawMarks(target);
  }

  function drawMarks(target: TargetText): void {
    if (editor.inComposition) return;
    marks.set(
      target.marks.map((mark, index) =>
        decorationOf(monaco, model.getValue(), (at) => model.getPositionAt(at), mark, numberClass(index)),
      ),
    );
  }

  const size = new ResizeObserver(fit);
  size.observe(host);
  const stopType = observeType(host, () => {
    editor.updateOptions(typeOf(host));
    fit();
  });
  const unlisten = listenToInput(host, {
    recorder: () => recorder,
    keyMap: () => listeners().keyMap,
    paste(text) {
      whenCalm(() => {
        const { offset, length } = selected();
        as({ kind: 'paste' }, () => edit(offset, length, text));
        editor.revealPosition(editor.getPosition() ?? { lineNumber: 1, column: 1 });
      });
    },
    step,
    cut() {
      if (selected().length > 0) cutBefore = performance.now() + CUT_WITHIN;
    },
  });
  const drops = watchDrops(host, {
    drop(text, x, y) {
      const target = editor.getTargetAtClientPoint(x, y)?.position;
      if (!target || shown?.readOnly) return;
      whenCalm(() => {
        // A composition that had to end first may have left another text.
        const offset = model.getOffsetAt(model.validatePosition(target));
        as({ kind: 'drop', by: 'pointer' }, () => edit(offset, 0, text));
        focus({ at: offset, to: offset + text.length });
      });
    },
  });
  const subscriptions = [
    editor.onDidContentSizeChange(fit),
    editor.onDidCompositionStart(() => recorder?.compositionStart()),
    editor.onDidCompositionEnd(() => {
      recorder?.compositionEnd(editor.getValue(), selected().offset);
      // Not at once: the editor is still at work on its own end of the composition.
      if (waiting.length > 0) setTimeout(runWaiting);
    }),
    editor.onDidChangeModelContent((change) => {
      if (change.isFlush) return;
      const isCut = performance.now() < cutBefore;
      cutBefore = 0;
      const unsaid = isCut ? 'cut' : drops.isLettingGo() ? 'drop' : undefined;
      const kind = change.isUndoing ? 'undo' : change.isRedoing ? 'redo' : (cause?.kind ?? unsaid);
      const changes = change.changes.map(({ rangeOffset, rangeLength, text }) => ({
        offset: rangeOffset,
        length: rangeLength,
        text,
      }));
      const after = editor.getValue();
      const move = kind === 'drop' && moveInSteps(changes);
      if (!recorder || !move) return recorder?.changed({ after, changes, kind, by: cause?.by });
      // As the browser tells it of a text area: taken up, then put down.
      const [taken, put] = move;
      recorder.changed({ after: applyChange(recorder.text, taken), changes: [taken], kind });
      recorder.changed({ after, changes: [put], kind });
    }),
    editor.onDidChangeCursorSelection(({ source, reason }) => {
      const byHand = source === 'mouse' || source === 'keyboard';
      const caret = byHand && reason === monaco.editor.CursorChangeReason.Explicit ? caretNow() : null;
      if (caret) recorder?.caretMoved(caret.at, caret.to);
    }),
    editor.onDidFocusEditorText(() => isTakingOver || recorder?.focus()),
    editor.onDidBlurEditorText(() => recorder?.blur()),
  ];

  return {
    ...markPlaces(
      () => host,
      () => shown?.marks ?? [],
    ),
    show(target) {
      if (shown?.segmentId !== target.segmentId) {
        leave();
        runWaiting();
        recorder = recordSegment(target.segmentId, target.text, listeners);
        model.setValue(target.text);
      }
      shown = target;
      present(target);
      fit();
    },
    focus,
    takeOver(caret) {
      isTakingOver = true;
      focus(caret);
      isTakingOver = false;
    },
    hasFocus: () => editor.hasTextFocus(),
    isComposing: () => editor.inComposition,
    selectedText() {
      const { offset, length } = selected();
      return editor.getValue().slice(offset, offset + length);
    },
    leave,
    replaceAll: (text, kind, by) => revise(() => text, kind, by),
    revise,
    step,
    insertAtCaret(text, kind, by) {
      whenCalm(() => {
        const { offset, length } = selected();
        as({ kind, by }, () => edit(offset, length, text));
      });
    },
    setEditContext(on) {
      if (editor.getOption(monaco.editor.EditorOption.editContext) !== on) {
        whenCalm(() => editor.updateOptions({ editContext: on }));
      }
    },
    dispose() {
      const hasFocus = editor.hasTextFocus();
      leave();
      runWaiting();
      leave();
      const caret = hasFocus ? caretNow() : null;
      const place = shown && { segmentId: shown.segmentId, text: editor.getValue(), caret };
      size.disconnect();
      stopType();
      unlisten();
      drops.stop();
      stopTheme();
      for (const subscription of subscriptions) subscription.dispose();
      editor.dispose();
      model.dispose();
      return place;
    },
  };
}

function decorationOf(
  monaco: Monaco,
  text: string,
  positionAt: (offset: number) => { lineNumber: number; column: number },
  mark: TextMark,
  name: string,
): { range: InstanceType<Monaco['Range']>; options: { inlineClassName: string; stickiness: number } } {
  const [start, end] = [positionAt(utf16Offset(text, mark.start)), positionAt(utf16Offset(text, mark.end))];
  return {
    range: new monaco.Range(start.lineNumber, start.column, end.lineNumber, end.column),
    options: {
      inlineClassName: `${markClass(mark)} ${name}`,
      stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
    },
  };
}
