/**
 * The recorder: what an editor tells of its text, made into events of the edit log. It knows no editor, so both of them
 * log alike, and it promises one thing: the events, replayed on the text it began with, give the text on the screen.
 */
import {
  LEAST_WAIT_MS,
  MOST_WAITS,
  type ChangeKind,
  type EditBy,
  type EditEvent,
} from '../domain/attempt/edit-event.ts';
import { codePointOffset } from '../domain/text/code-points.ts';
import { applyChange, foldChange, wholeCodePoints, type TextChange } from './net-change.ts';

/** What happens in the editor itself; the other events (confirmed, hidden …) are the screen's. */
export type RecordedEvent = Extract<EditEvent, { at: number } | { kind: 'focus' | 'blur' }>;

export interface EditRecorderOptions {
  readonly segment: string;
  /** The text as the recording begins. */
  readonly text: string;
  /** Monotonic whole ms since the sitting began. */
  readonly now: () => number;
  readonly emit: (event: RecordedEvent) => void;
}

/** The text after something changed it, and what is known of how. */
export interface EditorInput {
  readonly after: string;
  /** The changes, all counted on the text before; without them the net change is recorded. */
  readonly changes?: readonly TextChange[];
  /** Where the caret stands after the change (UTF-16), to place a letter typed among equal ones. */
  readonly caret?: number;
  /** Told for everything that is not plain typing. */
  readonly kind?: ChangeKind | undefined;
  readonly by?: EditBy | undefined;
}

export interface EditRecorder {
  /** The text as recorded so far. */
  readonly text: string;
  readonly composing: boolean;
  keyDown(key: { readonly repeat: boolean; readonly composing: boolean }): void;
  keyUp(): void;
  pointerDown(by: 'pointer' | 'touch'): void;
  pointerUp(): void;
  compositionStart(): void;
  /** `caret` as in `EditorInput`. */
  compositionEnd(after: string, caret?: number): void;
  /** Takes the composition for ended as it stands, because nobody will hear of its end: the page goes away. */
  interrupt(): void;
  changed(input: EditorInput): void;
  /** The caret was moved by hand (UTF-16); `to` is the other end of a selection. */
  caretMoved(at: number, to?: number): void;
  focus(): void;
  blur(): void;
}

interface Composition {
  readonly before: string;
  readonly from: number;
  strokes: number;
  /** When its last keydown was, and the waits up to then. */
  lastKey: number | null;
  readonly waits: number[];
  /** The text as it stands, preedit letters and all. */
  after: string;
  /** Where it was begun (UTF-16), for a cancelled one. */
  at: number | null;
}

export function createEditRecorder({ segment, text: initial, now, emit }: EditRecorderOptions): EditRecorder {
  let text = initial;
  let composition: Composition | null = null;
  /** A keydown whose effect is still to come: it may turn out to open a composition. */
  let openKey: number | null = null;
  let lastBy: EditBy = 'key';
  /** A key that repeats or a pointer that drags moves the caret many times; only where it begins and ends is recorded. */
  let held = false;
  let lastMove: { at: number; to: number } | null = null;
  let unsaid = false;

  const points = (offset: number): number => codePointOffset(text, offset);

  function sayMove(): void {
    if (!lastMove) return;
    const at = points(lastMove.at);
    const to = points(lastMove.to);
    unsaid = false;
    emit({ kind: 'navigate', t: now(), segment, at, ...(to === at ? {} : { to }), by: lastBy });
  }

  function release(): void {
    if (unsaid) sayMove();
    held = false;
  }

  function record(change: TextChange, input: EditorInput): void {
    const whole = wholeCodePoints(text, change);
    const out = text.slice(whole.offset, whole.offset + whole.length);
    if (out === whole.text) return;
    const kind = input.kind ?? (out === '' ? 'insert' : whole.text === '' ? 'delete' : 'replace');
    const by = input.by ?? (input.kind ? lastBy : 'key');
    const event = { kind, t: now(), segment, at: points(whole.offset), out, in: whole.text, by };
    text = applyChange(text, whole);
    emit(event);
  }

  function recordNet(input: EditorInput): void {
    if (input.after !== text) record(foldChange(text, input.after, input.caret), input);
  }

  /** Ends the gap since the last keydown of the composition. */
  function endGap({ lastKey, waits }: Composition, t: number): void {
    const gap = lastKey === null ? 0 : t - lastKey;
    if (gap >= LEAST_WAIT_MS && waits.length < MOST_WAITS) waits.push(gap);
  }

  function endComposition(after: string, caret?: number): void {
    // Taken for ended before; what has come since is an edit of its own.
    if (!composition) return recordNet({ after, ...(caret === undefined ? {} : { caret }) });
    const t = now();
    endGap(composition, t);
    const { before, from, strokes, at, waits } = composition;
    composition = null;
    openKey = null;
    const net = wholeCodePoints(before, foldChange(before, after, caret));
    const out = before.slice(net.offset, net.offset + net.length);
    const place = codePointOffset(before, out === net.text ? (at ?? caret ?? net.offset) : net.offset);
    const change = out === net.text ? { out: '', in: '' } : { out, in: net.text };
    text = after;
    emit({
      kind: 'ime',
      t,
      from,
      segment,
      at: place,
      ...change,
      by: 'key',
      strokes,
      ...(strokes > 0 ? { waits } : {}),
    });
  }

  return {
    get text() {
      return text;
    },
    get composing() {
      return composition !== null;
    },
    keyDown({ repeat, composing }) {
      if (composition) {
        const t = now();
        endGap(composition, t);
        composition.strokes += 1;
        composition.lastKey = t;
        return;
      }
      lastBy = 'key';
      openKey = now();
      if (!composing) held = repeat;
    },
    keyUp() {
      openKey = null;
      release();
    },
    pointerDown(by) {
      lastBy = by;
      openKey = null;
      held = false;
    },
    pointerUp: release,
    compositionStart() {
      release();
      const strokes = openKey === null ? 0 : 1;
      const from = openKey ?? now();
      composition ??= { before: text, from, strokes, lastKey: openKey, waits: [], after: text, at: null };
      openKey = null;
    },
    compositionEnd: endComposition,
    interrupt() {
      if (composition) endComposition(composition.after);
    },
    changed(input) {
      if (composition) {
        composition.at ??= input.changes?.[0]?.offset ?? foldChange(composition.after, input.after, input.caret).offset;
        composition.after = input.after;
        return;
      }
      unsaid = false;
      lastMove = null;
      openKey = null;
      const changes = [...(input.changes ?? [])].sort((one, other) => other.offset - one.offset);
      if (changes.length > 0 && changes.reduce(applyChange, text) === input.after) {
        for (const change of changes) record(change, input);
      } else {
        recordNet(input);
      }
    },
    caretMoved(at, to = at) {
      openKey = null;
      if (composition || (lastMove?.at === at && lastMove.to === to)) return;
      const begins = !held || lastMove === null;
      lastMove = { at, to };
      if (begins) sayMove();
      else unsaid = true;
      if (lastBy !== 'key') held = true;
    },
    focus() {
      emit({ kind: 'focus', t: now(), segment });
    },
    blur() {
      release();
      this.interrupt();
      lastMove = null;
      emit({ kind: 'blur', t: now(), segment });
    },
  };
}
