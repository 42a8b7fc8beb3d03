import * as z from 'zod/mini';
import { UUID_V7_PATTERN } from './uuid.ts';

const envelope = z.strictObject({
  id: z.string().check(z.regex(UUID_V7_PATTERN, 'not-a-uuid-v7')),
  kind: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/, 'not-a-kind')),
  format: z.int().check(z.positive()),
  course: z.string().check(z.minLength(1), z.maxLength(80)),
  author: z.string().check(z.minLength(1), z.maxLength(80)),
  at: z.iso.datetime({ offset: true, error: 'not-an-iso-time' }),
  supersedes: z.optional(z.string().check(z.regex(UUID_V7_PATTERN, 'not-a-uuid-v7'))),
  body: z.unknown(),
});

/**
 * An immutable fact that passes between people. `format` is the version of the body's schema; author and time are
 * claims of whoever wrote the line. `B` is the body's type once its own schema has parsed it.
 */
export interface YijinRecord<K extends string = string, B = unknown> {
  readonly id: string;
  readonly kind: K;
  readonly format: number;
  readonly course: string;
  readonly author: string;
  readonly at: string;
  readonly supersedes?: string | undefined;
  readonly body: B;
}

/** A record together with the exact line it is stored and sent as, and the SHA-256 of that line. */
export interface SealedRecord<R extends YijinRecord = YijinRecord> {
  readonly record: R;
  readonly line: string;
  readonly sha256: string;
}

/** The newest version of the body schema and its parser, one for each kind; owned by the stage that owns the record. */
export interface RecordType<K extends string, B> {
  readonly kind: K;
  readonly format: number;
  readonly body: z.ZodMiniType<B>;
  /** The lowest format that holds a body, where it can be an older one. */
  readonly lowestFormat?: (body: B) => number;
}

/** The format to write a body in: the lowest that holds it, so that older versions of the app read all they can. */
export function formatFor<B>({ format, lowestFormat }: RecordType<string, B>, body: B): number {
  return lowestFormat?.(body) ?? format;
}

export type RecordFault =
  | { readonly code: 'not-json' }
  | { readonly code: 'too-deep' }
  | { readonly code: 'not-a-record'; readonly path: string; readonly reason: string }
  | { readonly code: 'newer-format'; readonly kind: string; readonly format: number }
  | { readonly code: 'other-kind'; readonly kind: string };

export type ParsedRecord<R extends YijinRecord> =
  { readonly ok: true; readonly record: R } | { readonly ok: false; readonly fault: RecordFault };

/** Depth of nesting past which a line is refused: deeper JSON parses but overflows what comes after. */
export const MAX_DEPTH = 60;

/** The deepest nesting of brackets in a JSON text, counted without parsing it. */
export function nestingDepth(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const char = json[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  }
  return deepest;
}

/** Reads the envelope of a record line; the body stays `unknown` until `parseRecord` has met its schema. */
export function parseEnvelope(line: string): ParsedRecord<YijinRecord> {
  if (nestingDepth(line) > MAX_DEPTH) return { ok: false, fault: { code: 'too-deep' } };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { ok: false, fault: { code: 'not-json' } };
  }
  const parsed = envelope.safeParse(value);
  return parsed.success ? { ok: true, record: parsed.data } : { ok: false, fault: notARecord(parsed.error) };
}

/** Reads a record line as one kind of record. A newer format or another kind is a fault that keeps the line as it is. */
export function parseRecord<K extends string, B>(
  line: string,
  type: RecordType<K, B>,
): ParsedRecord<YijinRecord<K, B>> {
  const outer = parseEnvelope(line);
  if (!outer.ok) return outer;
  const { record } = outer;
  if (record.kind !== type.kind) return { ok: false, fault: { code: 'other-kind', kind: record.kind } };
  if (record.format > type.format) {
    return { ok: false, fault: { code: 'newer-format', kind: record.kind, format: record.format } };
  }
  const body = type.body.safeParse(record.body);
  if (!body.success) return { ok: false, fault: notARecord(body.error, 'body') };
  return { ok: true, record: { ...record, kind: type.kind, body: body.data } };
}

/** The one line a record is stored, hashed and sent as. Lone surrogates leave as escapes, so the bytes are defined. */
export function recordLine(record: YijinRecord): string {
  return JSON.stringify(record);
}

function notARecord(error: z.core.$ZodError, prefix = ''): RecordFault {
  const issue = error.issues[0];
  const path = [prefix, ...(issue?.path ?? [])].filter((part) => part !== '').join('.');
  return { code: 'not-a-record', path, reason: issue?.message ?? 'invalid' };
}
