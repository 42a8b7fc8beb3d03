import { createHash } from 'node:crypto';
import { bundleLine, manifestLine } from '../../src/domain/record/bundle.ts';
import type { SealedRecord, YijinRecord } from '../../src/domain/record/record.ts';
import { sealRecord } from '../../src/domain/record/seal.ts';
import { uuidV7 } from '../../src/domain/record/uuid.ts';

export const AT = '2026-03-01T08:00:00.000Z';
export const HEAD = { course: 'practice-1', author: 'K7QW-2RT9', at: AT };

export function digest(text: string): Promise<string> {
  return Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
}

export function testId(n: number): string {
  return uuidV7(
    1_760_000_000_000 + n,
    Uint8Array.from({ length: 10 }, (_, i) => (n * 31 + i * 7) % 256),
  );
}

export function testRecord(n: number, kind = 'reply', body: unknown = { n }): Promise<SealedRecord> {
  const record: YijinRecord = {
    id: testId(n),
    kind,
    format: 1,
    course: 'practice-1',
    author: 'K7QW-2RT9',
    at: AT,
    body,
  };
  return sealRecord(record, digest);
}

/** A sealed line as it is, whatever it says: for kinds, formats and envelopes of tomorrow. */
export async function sealLine(line: string): Promise<{ readonly sha256: string; readonly line: string }> {
  return { sha256: await digest(line), line };
}

export async function gzip(bytes: Uint8Array<ArrayBuffer> | string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

export function streamOf(bytes: Uint8Array<ArrayBuffer>, piece = bytes.length): ReadableStream<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; from += piece) pieces.push(bytes.subarray(from, from + piece));
  return new ReadableStream({
    start(controller) {
      for (const part of pieces) controller.enqueue(part);
      controller.close();
    },
  });
}

/** The text of a bundle, for tests that spoil it before it is packed. */
export function bundleText(
  records: readonly Pick<SealedRecord, 'sha256' | 'line'>[],
  promised = records.length,
): string {
  return `${[manifestLine({ ...HEAD, records: promised }), ...records.map(bundleLine)].join('\n')}\n`;
}
