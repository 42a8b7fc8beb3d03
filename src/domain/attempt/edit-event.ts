import * as z from 'zod/mini';
import { annotation } from '../errors/annotation.ts';
import { segmentId } from '../exercise/exercise.ts';

/**
 * The events of the edit log, in the order they happened. `t` is a monotonic time in whole ms since the sitting began
 * (each `sitting` event starts again at 0 and tells the wall clock); positions and lengths are Unicode code points.
 * The list is complete by design: what an attempt can hold is named here once, so a log stays readable for good.
 */
const time = z.int().check(z.nonnegative());
const position = z.int().check(z.nonnegative());
/** The longest text an event takes away or brings, in UTF-16 units. */
export const MAX_EVENT_TEXT = 200_000;
const text = z.string().check(z.maxLength(MAX_EVENT_TEXT));
export const editBy = z.enum(['key', 'pointer', 'touch', 'program']);
const wall = z.iso.datetime({ offset: true });

/** Changes of text other than by an input method; `strokes` are the keydowns an event stands for (1 unless told). */
export const CHANGE_KINDS = [
  'insert',
  'delete',
  'replace',
  'paste',
  'cut',
  'drop',
  'undo',
  'redo',
  'accept-suggestion',
  'quick-fix',
  'find-replace',
  'restore-draft',
  'copy-source',
] as const;

const change = z.strictObject({
  kind: z.enum(CHANGE_KINDS),
  t: time,
  segment: segmentId,
  at: position,
  out: text,
  in: text,
  by: editBy,
  strokes: z.optional(z.int().check(z.positive())),
});

/** From one keydown of a composition to the next, or from the last to its end, a gap this long (ms) is a wait. */
export const LEAST_WAIT_MS = 300;
export const MOST_WAITS = 1000;
/** The waits of a composition, in ms. Left out by earlier versions, which did not record them. */
export const imeWaits = z.array(time).check(z.maxLength(MOST_WAITS));

/** One composition, from its first keydown (`from`) to its end (`t`): a cancelled one has `out` equal to `in`. */
const ime = z.strictObject({
  kind: z.literal('ime'),
  t: time,
  from: time,
  segment: segmentId,
  at: position,
  out: text,
  in: text,
  by: editBy,
  strokes: z.int().check(z.nonnegative()),
  waits: z.optional(imeWaits),
});

const navigate = z.strictObject({
  kind: z.literal('navigate'),
  t: time,
  segment: segmentId,
  at: position,
  to: z.optional(position),
  by: editBy,
});
const visit = z.strictObject({ kind: z.enum(['focus', 'blur']), t: time, segment: segmentId });
const page = z.strictObject({ kind: z.enum(['hidden', 'visible']), t: time });
const decision = z.strictObject({
  kind: z.enum(['confirm', 'unconfirm', 'mark', 'unmark']),
  t: time,
  segment: segmentId,
  by: editBy,
});
const sitting = z.strictObject({
  kind: z.literal('sitting'),
  t: z.literal(0),
  wall,
  editor: z.enum(['monaco', 'monaco-edit-context', 'plain']),
  app: z.string().check(z.maxLength(40)),
  /**
   * Chance, which goes into the hash of the log. It stays behind with any text that does: else whoever has the rest and the
   * hash could guess at that text and see that the guess is right. Left out by earlier versions.
   */
  salt: z.optional(z.string().check(z.minLength(20), z.maxLength(64))),
});
/** The wall clock told again, where it has moved against the monotonic one (sleep, summer time, a changed clock). */
const clock = z.strictObject({ kind: z.literal('clock'), t: time, wall });
/** What the student wrote down beside the text, and a check she set aside with a reason. */
const remark = z.strictObject({
  kind: z.literal('remark'),
  t: time,
  segment: z.optional(segmentId),
  about: z.enum(['note', 'query', 'source-consulted', 'check-dismissed']),
  ref: z.optional(z.string().check(z.maxLength(200))),
  text,
});
/** What took an earlier event back, or did it again; left out of what she did afresh. */
const step = z.optional(z.enum(['undo', 'redo']));
/** An error annotated, or an annotation changed (same id); and one withdrawn. What a spotting task consists of. */
const annotate = z.strictObject({
  kind: z.literal('annotate'),
  t: time,
  segment: segmentId,
  annotation,
  by: editBy,
  step,
});
const unannotate = z.strictObject({
  kind: z.literal('unannotate'),
  t: time,
  segment: segmentId,
  annotation: z.string().check(z.maxLength(8)),
  by: editBy,
  step,
});
/** A call to an AI and what became of its answer, step by step; `call` ties the steps together. */
const assist = z.strictObject({
  kind: z.literal('assist'),
  t: time,
  segment: z.optional(segmentId),
  call: z.string().check(z.maxLength(80)),
  step: z.enum(['asked', 'answered', 'failed', 'shown', 'taken', 'changed', 'refused']),
  purpose: z.string().check(z.maxLength(40)),
  policy: z.enum(['off', 'after-attempt', 'open']),
  model: z.optional(z.string().check(z.maxLength(200))),
  instruction: z.optional(z.string().check(z.maxLength(80))),
  text: z.optional(text),
  tokens: z.optional(z.strictObject({ in: z.int(), out: z.int() })),
  cost: z.optional(z.strictObject({ amount: z.number(), currency: z.string().check(z.maxLength(3)) })),
});

export const editEvent = z.discriminatedUnion('kind', [
  change,
  ime,
  navigate,
  visit,
  page,
  decision,
  sitting,
  clock,
  remark,
  annotate,
  unannotate,
  assist,
]);

export type EditEvent = Readonly<z.output<typeof editEvent>>;
export type ChangeEvent = Readonly<z.output<typeof change>>;
export type ImeEvent = Readonly<z.output<typeof ime>>;
export type TextEvent = ChangeEvent | ImeEvent;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
export type EditBy = z.output<typeof editBy>;
export type EditorMode = z.output<typeof sitting>['editor'];

const CHANGES: ReadonlySet<string> = new Set<string>([...CHANGE_KINDS, 'ime']);

/** Whether an event changes (or, for a cancelled composition, might have changed) the text of its segment. */
export function isTextEvent(event: EditEvent): event is TextEvent {
  return CHANGES.has(event.kind);
}
