import * as z from 'zod/mini';
import type { Digest } from '../record/digest.ts';
import { SHA256_PATTERN } from '../record/digest.ts';
import type { RecordType, YijinRecord } from '../record/record.ts';
import { LOG_LEVELS } from './consent.ts';
import { editEvent, type EditEvent } from './edit-event.ts';

/** How many events a chunk of the log holds at most. */
export const CHUNK_EVENTS = 500;

const sha256 = z.string().check(z.regex(SHA256_PATTERN));
const logChunk = z.strictObject({
  events: z.int().check(z.positive()),
  /** The events as JSON, one a line. The hash is over these very characters. */
  lines: z.string(),
  /** SHA-256 of the hash before it, a line feed, and the lines. */
  sha256,
});
export type LogChunk = z.output<typeof logChunk>;

/** An event that came with format 2. In a text of her own the quotes would be escaped. */
const ANNOTATES = /"kind":"(?:un)?annotate"/u;
/** A sitting with its salt, which came with format 4. */
const SALTED = /"salt":"/u;

/**
 * What of a log was let out, where that is not all of it: the chunks that are here have a head of their own. Since
 * format 3. `redacted`: the events, counted from 0, whose texts she took out; at level `times` no event has its text.
 */
const disclosed = z.strictObject({
  head: sha256,
  /** How many events the full log has: a log that is let out has as many. */
  events: z.int().check(z.nonnegative()),
  redacted: z.array(z.int().check(z.nonnegative())).check(z.maxLength(100_000)),
});

/**
 * The edit log of one submission. `level` tells how much of it the student lets out (`consent.ts`); `head` is the head of
 * the full log in any case, the one the submission commits to.
 */
const editLogBody = z.strictObject({
  submission: z.string(),
  attempt: z.string(),
  level: z.enum(LOG_LEVELS),
  head: sha256,
  encoding: z.literal('json-lines'),
  chunks: z.array(logChunk),
  disclosed: z.optional(disclosed),
});
export type EditLog = z.output<typeof editLogBody>;
export type EditLogRecord = YijinRecord<'edit-log', EditLog>;
export const editLogRecord: RecordType<'edit-log', EditLog> = {
  kind: 'edit-log',
  format: 4,
  body: editLogBody,
  // Format 1 knows no annotations.
  lowestFormat({ chunks, disclosed: part }) {
    const holds = (sign: RegExp): boolean => chunks.some(({ lines }) => sign.test(lines));
    return holds(SALTED) ? 4 : part !== undefined ? 3 : holds(ANNOTATES) ? 2 : 1;
  },
};

/** The hash an attempt's chain begins with. */
export function chainStart(attempt: string, digest: Digest): Promise<string> {
  return digest(`yijin-edit-log-1\n${attempt}`);
}

/** What a log that is let out in part says of itself. Its chain begins with it, so that none of it can be changed. */
export type LogPart = Pick<EditLog, 'attempt' | 'level' | 'head'> & Omit<NonNullable<EditLog['disclosed']>, 'head'>;

/** The hash the chain of a log that is let out in part begins with. */
export function partStart({ attempt, level, head, events, redacted }: LogPart, digest: Digest): Promise<string> {
  return digest(`yijin-edit-log-part-1\n${attempt}\n${level}\n${head}\n${events}\n${redacted.join(',')}`);
}

/** The chunks of a log, and the head of their chain. */
export interface SealedLog {
  readonly chunks: readonly LogChunk[];
  readonly head: string;
}

/** Seals events into hash-chained chunks. An empty log has no chunk, and the start of its chain as head. */
export async function sealEvents(attempt: string, events: readonly EditEvent[], digest: Digest): Promise<SealedLog> {
  return sealLines(
    await chainStart(attempt, digest),
    events.map((event) => JSON.stringify(event)),
    digest,
  );
}

/**
 * Seals events as the lines of JSON they are, in a chain from `start`: a hash is over its very characters, so lines are
 * never written again.
 */
export async function sealLines(start: string, events: readonly string[], digest: Digest): Promise<SealedLog> {
  let head = start;
  const chunks: LogChunk[] = [];
  for (let from = 0; from < events.length; from += CHUNK_EVENTS) {
    const part = events.slice(from, from + CHUNK_EVENTS);
    const lines = part.join('\n');
    head = await digest(`${head}\n${lines}`);
    chunks.push({ events: part.length, lines, sha256: head });
  }
  return { chunks, head };
}

/** The events of a log as the lines they were sealed as. */
export function linesOf({ chunks }: Pick<EditLog, 'chunks'>): readonly string[] {
  return chunks.flatMap(({ lines }) => lines.split('\n'));
}

export type LogFault =
  | { readonly code: 'chain-broken'; readonly chunk: number }
  | { readonly code: 'event-invalid'; readonly chunk: number; readonly line: number }
  | { readonly code: 'count-differs'; readonly chunk: number }
  | { readonly code: 'head-differs' };

/** The events of a sealed log, as far as its chain is whole, and the first fault met on the way (null when none). */
export async function openLog(
  log: Pick<EditLog, 'attempt' | 'chunks' | 'head'> & Partial<Pick<EditLog, 'level' | 'disclosed'>>,
  digest: Digest,
): Promise<{ readonly events: readonly EditEvent[]; readonly fault: LogFault | null }> {
  const { disclosed: part, level = 'keys' } = log;
  let head = part
    ? await partStart({ ...log, level, events: part.events, redacted: part.redacted }, digest)
    : await chainStart(log.attempt, digest);
  const events: EditEvent[] = [];
  for (const [index, chunk] of log.chunks.entries()) {
    head = await digest(`${head}\n${chunk.lines}`);
    if (head !== chunk.sha256) return { events, fault: { code: 'chain-broken', chunk: index } };
    const parsed = parseEventLines(chunk.lines);
    if (!parsed.ok) return { events, fault: { code: 'event-invalid', chunk: index, line: parsed.line } };
    if (parsed.events.length !== chunk.events) return { events, fault: { code: 'count-differs', chunk: index } };
    for (const event of parsed.events) events.push(event);
  }
  const end = part?.head ?? log.head;
  return { events, fault: head === end ? null : { code: 'head-differs' } };
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
