/**
 * What the student wrote down beside the text: notes to herself, queries to the client, sources she consulted. They are
 * `remark` events of the edit log and nothing else; the list that stands now is read out of the log.
 */
import { cleanText } from '../record/plain-text.ts';
import type { EditEvent } from './edit-event.ts';

export const REMARK_KINDS = ['note', 'query', 'source-consulted'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** The longest text of one remark, in UTF-16 units. */
export const MAX_REMARK = 4000;

export interface Remark {
  /** What later remarks name it by, to change or withdraw it. */
  readonly ref: string;
  readonly about: RemarkKind;
  /** The segment it belongs to; null: the whole task. */
  readonly segment: string | null;
  /** Of a source, its three parts as `writeSource` sets them down. */
  readonly text: string;
}

type RemarkEvent = Extract<EditEvent, { kind: 'remark' }>;

/**
 * The remarks that stand when the log ends, in the order they were first made. A later remark with the same ref takes
 * the place of the earlier one, also with another segment or kind; one without a word withdraws it, and a still later
 * one with words brings it back where it was. A remark that came without a ref is named by its place in the log
 * (`@12`). Checks that were set aside are remarks too, and none of these.
 */
export function remarksIn(events: Iterable<EditEvent>): readonly Remark[] {
  const standing = new Map<string, Remark>();
  let place = -1;
  for (const event of events) {
    place += 1;
    if (event.kind !== 'remark' || event.about === 'check-dismissed') continue;
    const { ref = `@${place}`, about, segment = null, text } = event;
    // A withdrawn one stays in the map without words, so that it comes back to its own place.
    standing.set(ref, { ref, about, segment, text });
  }
  return [...standing.values()].filter(({ text }) => text !== '');
}

/** The event that puts a remark down, or in the place of the one with its ref. Words no record takes are left out. */
export function remarkEvent({ ref, about, segment, text }: Remark, t: number): RemarkEvent {
  const clean = cleanText(text.slice(0, MAX_REMARK)).trimEnd();
  return { kind: 'remark', t, ...(segment === null ? {} : { segment }), about, ref, text: clean };
}

/** The event that withdraws a remark. */
export function withdrawal(remark: Remark, t: number): RemarkEvent {
  return remarkEvent({ ...remark, text: '' }, t);
}
