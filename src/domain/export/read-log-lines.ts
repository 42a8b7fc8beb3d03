/** Reads `logLines` back. What is in the file is unknown until a schema has parsed it; nothing in it can make this throw. */
import * as z from 'zod/mini';
import { LogMismatch } from '../attempt/apply-event.ts';
import { editEvent, type EditEvent } from '../attempt/edit-event.ts';
import { chainStart, sealLines } from '../attempt/edit-log.ts';
import { fitsMask, masked } from '../attempt/masked-text.ts';
import { stepSegment, untouched, type SegmentState } from '../attempt/replay.ts';
import type { Digest } from '../record/digest.ts';
import { jsonValue } from '../record/json-value.ts';
import { logHead, logSegment, LOG_LINES_FORMAT, sealedEventLine, type LogHead } from './log-lines.ts';

/** What a reader takes at most: UTF-16 units, and lines. */
export const LOG_CAPS = { length: 64 * 1024 * 1024, lines: 500_000 } as const;

/** What is wrong with a file, and in which line (counted from 1). `path` names the member of the line. */
export type LogFileFault =
  | { readonly code: 'empty' | 'too-large'; readonly line: null }
  | { readonly code: 'not-json' | 'not-a-log'; readonly line: number }
  | { readonly code: 'newer-format'; readonly line: number; readonly format: number }
  | {
      readonly code: 'head-invalid' | 'segment-invalid' | 'event-invalid';
      readonly line: number;
      readonly path: string;
    }
  | {
      readonly code: 'segment-twice' | 'segment-unknown' | 'does-not-fit';
      readonly line: number;
      readonly segment: string;
    }
  | { readonly code: 'final-differs'; readonly line: number; readonly segment: string }
  | {
      readonly code: 'segments-missing' | 'events-missing' | 'too-many';
      readonly line: number;
      readonly promised: number;
      readonly found: number;
    }
  /** Attempt and events do not give the head: something was changed in them, or in the head. */
  | { readonly code: 'seal-differs'; readonly line: null }
  /** All of the log is said to be here, but not the attempt its hash begins with: nothing can be held against the head. */
  | { readonly code: 'seal-missing'; readonly line: null };

export interface LogFileSegment {
  readonly id: string;
  readonly source: string;
  /** As the replay begins with it: masked where the log has no texts. */
  readonly draft: string;
  readonly final: string;
}

export interface ReadLog {
  /** Null when not even the head can be read. */
  readonly head: LogHead | null;
  readonly segments: readonly LogFileSegment[];
  /** As far as the file is whole; they replay on the segments. */
  readonly events: readonly EditEvent[];
  /** The first fault; null when all is well. */
  readonly fault: LogFileFault | null;
  /**
   * Whether attempt and events give the head the file names: of a log that is let out in part they cannot. That a submission
   * committed to this head the file cannot show.
   */
  readonly sealed: boolean;
}

/** Reads a file; of one that is damaged, what stands before the fault. */
export async function readLogLines(file: string, digest: Digest): Promise<ReadLog> {
  const nothing = { head: null, segments: [], events: [], sealed: false } as const;
  if (file.length > LOG_CAPS.length) return { ...nothing, fault: { code: 'too-large', line: null } };
  const lines = file.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  while (lines.at(-1)?.trim() === '') lines.pop();
  if (lines.length === 0) return { ...nothing, fault: { code: 'empty', line: null } };
  if (lines.length > LOG_CAPS.lines) return { ...nothing, fault: { code: 'too-large', line: null } };

  const head = readHead(lines[0] ?? '');
  if ('code' in head) return { ...nothing, fault: head };
  const segments = readSegments(lines, head);
  if ('code' in segments) return { ...nothing, head, fault: segments };
  const first = 1 + segments.length;
  const { events, states, fault } = readEvents(lines, first, segments, head);
  const told = (found: LogFileFault | null, sealed = false): ReadLog => ({
    head,
    segments,
    events,
    fault: found,
    sealed,
  });
  if (fault) return told(fault);
  const parted = segments.findIndex(({ id, final }) => !fitsMask(final, states.get(id)?.text ?? ''));
  const differs = head.level !== 'none' ? segments[parted] : undefined;
  if (differs) return told({ code: 'final-differs', line: 2 + parted, segment: differs.id });
  if (!saysAll(head)) return told(null);
  const { attempt } = head;
  if (attempt === undefined) return told({ code: 'seal-missing', line: null });
  const sealed = await sealLines(
    await chainStart(attempt, digest),
    lines.slice(first).map((line) => sealedEventLine(line) ?? ''),
    digest,
  );
  return sealed.head === head.head ? told(null, true) : told({ code: 'seal-differs', line: null });
}

/** Whether the head says that all of the log was let out. */
function saysAll({ level, redacted }: LogHead): boolean {
  return level === 'keys' && redacted === 0;
}

const anyFormat = z.looseObject({ yijin: z.literal('edit-log'), format: z.int().check(z.gt(LOG_LINES_FORMAT)) });
const ours = z.looseObject({ yijin: z.literal('edit-log') });

function readHead(line: string): LogHead | LogFileFault {
  const value = jsonValue(line);
  const parsed = logHead.safeParse(value);
  if (parsed.success) {
    // An attempt goes with a log that is let out whole: with another one the two deny each other.
    const denied = parsed.data.attempt !== undefined && !saysAll(parsed.data);
    return denied ? { code: 'head-invalid', line: 1, path: 'attempt' } : parsed.data;
  }
  const newer = anyFormat.safeParse(value);
  if (newer.success) return { code: 'newer-format', line: 1, format: newer.data.format };
  if (!ours.safeParse(value).success) return { code: 'not-a-log', line: 1 };
  return { code: 'head-invalid', line: 1, path: pathOf(parsed.error) };
}

function readSegments(lines: readonly string[], head: LogHead): readonly LogFileSegment[] | LogFileFault {
  const segments: LogFileSegment[] = [];
  for (let n = 0; n < head.segments; n += 1) {
    const line = n + 2;
    const text = lines[n + 1];
    if (text === undefined) {
      return { code: 'segments-missing', line, promised: head.segments, found: segments.length };
    }
    const value = jsonValue(text);
    if (value === undefined) return { code: 'not-json', line };
    const parsed = logSegment.safeParse(value);
    if (!parsed.success) return { code: 'segment-invalid', line, path: pathOf(parsed.error) };
    const { id, source, start, final } = parsed.data.segment;
    if (segments.some((one) => one.id === id)) return { code: 'segment-twice', line, segment: id };
    // A log without texts is replayed in marks, from the first to the last.
    segments.push({ id, source, draft: head.level === 'times' ? masked(start) : start, final });
  }
  return segments;
}

const eventLine = z.strictObject({ event: editEvent });

function readEvents(
  lines: readonly string[],
  first: number,
  segments: readonly LogFileSegment[],
  head: LogHead,
): {
  readonly events: readonly EditEvent[];
  readonly states: ReadonlyMap<string, SegmentState>;
  readonly fault: LogFileFault | null;
} {
  const events: EditEvent[] = [];
  const states = new Map(segments.map((segment) => [segment.id, untouched(segment)]));
  const stop = (fault: LogFileFault | null) => ({ events, states, fault });
  for (let at = first; at < lines.length; at += 1) {
    const line = at + 1;
    const value = jsonValue(lines[at] ?? '');
    if (value === undefined) return stop({ code: 'not-json', line });
    const parsed = eventLine.safeParse(value);
    if (!parsed.success) return stop({ code: 'event-invalid', line, path: pathOf(parsed.error) });
    const { event } = parsed.data;
    if (events.length === head.events) {
      return stop({ code: 'too-many', line, promised: head.events, found: lines.length - first });
    }
    if ('segment' in event && event.segment !== undefined) {
      const state = states.get(event.segment);
      if (!state) return stop({ code: 'segment-unknown', line, segment: event.segment });
      const next = stepOrNull(state, event);
      if (!next) return stop({ code: 'does-not-fit', line, segment: event.segment });
      states.set(event.segment, next);
    }
    events.push(event);
  }
  const found = events.length;
  return stop(
    found < head.events ? { code: 'events-missing', line: lines.length, promised: head.events, found } : null,
  );
}

function stepOrNull(state: SegmentState, event: EditEvent): SegmentState | null {
  try {
    return stepSegment(state, event);
  } catch (error) {
    if (error instanceof LogMismatch) return null;
    throw error;
  }
}

function pathOf(error: z.core.$ZodError): string {
  return error.issues[0]?.path.join('.') ?? '';
}
