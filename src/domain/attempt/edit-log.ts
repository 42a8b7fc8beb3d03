import * as z from 'zod/mini';
import type { Digest } from '../record/digest.ts';
import { SHA256_PATTERN } from '../record/digest.ts';
import type { RecordType } from '../record/record.ts';
import { editEvent, type EditEvent } from './edit-event.ts';

/** How many events a chunk of the log holds at most. */
export const CHUNK_EVENTS = 500;

const sha256 = z.string().check(z.regex(SHA256_PATTERN));
const chunk = z.strictObject({
  events: z.int().check(z.positive()),
  /** The events as JSON, one a line. The hash is over these very characters. */
  lines: z.string(),
  /** SHA-256 of the hash before it, a line feed, and the lines. */
  sha256,
});
export type LogChunk = z.output<typeof chunk>;

/** An event that came with format 2. In a text of her own the quotes would be escaped. */
const ANNOTATES = /"kind":"(?:un)?annotate"/u;

/**
 * The edit log of one submission. `level` tells how much of it the student lets out; `head` is the head of the full
 * log in any case, the one the submission commits to.
 */
const editLogBody = z.strictObject({
  submission: z.string(),
  attempt: z.string(),
  level: z.enum(['keys', 'times', 'none']),
  head: sha256,
  encoding: z.literal('json-lines'),
  chunks: z.array(chunk),
});
export type EditLog = z.output<typeof editLogBody>;
export const editLogRecord: RecordType<'edit-log', EditLog> = {
  kind: 'edit-log',
  format: 2,
  body: editLogBody,
  // Format 1 knows no annotations.
  lowestFormat: ({ chunks }) => (chunks.some(({ lines }) => ANNOTATES.test(lines)) ? 2 : 1),
};

/** The hash an attempt's chain begins with. */
export function chainStart(attempt: string, digest: Digest): Promise<string> {
  return digest(`yijin-edit-log-1\n${attempt}`);
}

/** Seals events into hash-chained chunks. An empty log has no chunk, and the start of its chain as head. */
export async function sealEvents(
  attempt: string,
  events: readonly EditEvent[],
  digest: Digest,
): Promise<{ readonly chunks: readonly LogChunk[]; readonly head: string }> {
  let head = await chainStart(attempt, digest);
  const chunks: LogChunk[] = [];
  for (let from = 0; from < events.length; from += CHUNK_EVENTS) {
    const part = events.slice(from, from + CHUNK_EVENTS);
    const lines = part.map((event) => JSON.stringify(event)).join('\n');
    head = await digest(`${head}\n${lines}`);
    chunks.push({ events: part.length, lines, sha256: head });
  }
  return { chunks, head };
}

export type LogFault =
  | { readonly code: 'chain-broken'; readonly chunk: number }
  | { readonly code: 'event-invalid'; readonly chunk: number; readonly line: number }
  | { readonly code: 'head-differs' };

/** The events of a sealed log, as far as its chain is whole, and the first fault met on the way (null when none). */
export async function openLog(
  log: Pick<EditLog, 'attempt' | 'chunks' | 'head'>,
  digest: Digest,
): Promise<{ readonly events: readonly EditEvent[]; readonly fault: LogFault | null }> {
  let head = await chainStart(log.attempt, digest);
  const events: EditEvent[] = [];
  for (const [index, part] of log.chunks.entries()) {
    head = await digest(`${head}\n${part.lines}`);
    if (head !== part.sha256) return { events, fault: { code: 'chain-broken', chunk: index } };
    const parsed = parseEventLines(part.lines);
    if (!parsed.ok) return { events, fault: { code: 'event-invalid', chunk: index, line: parsed.line } };
    events.push(...parsed.events);
  }
  return { events, fault: head === log.head ? null : { code: 'head-differs' } };
}

/** Reads events from JSON lines; `line` (from 1) is the first that is no event. */
export function parseEventLines(
  lines: string,
): { readonly ok: true; readonly events: readonly EditEvent[] } | { readonly ok: false; readonly line: number } {
  const events: EditEvent[] = [];
  for (const [index, line] of lines.split('\n').entries()) {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return { ok: false, line: index + 1 };
    }
    const parsed = editEvent.safeParse(value);
    if (!parsed.success) return { ok: false, line: index + 1 };
    events.push(parsed.data);
  }
  return { ok: true, events };
}
