/**
 * Logs that were damaged or tampered with: truncated, reordered, bit-flipped, foreign. Each is found and named, what stands
 * before the fault is shown as it was, and nothing else is touched. `npm run soak -- log-damage` makes 10,000 seeded changes
 * of sealed chunks and as many of edit-log records; a sample is made with every test run.
 */
import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { JournalBatch } from '../../src/domain/attempt/attempt-repository.ts';
import { checkLog } from '../../src/domain/attempt/check-log.ts';
import { discloseLog } from '../../src/domain/attempt/disclose-log.ts';
import { editLogRecord, sealEvents, type EditLog } from '../../src/domain/attempt/edit-log.ts';
import type { SubmissionRecord } from '../../src/domain/attempt/submission.ts';
import type { ChunkRow } from '../../src/storage/chunk-rows.ts';
import { sealChunk } from '../../src/storage/chunk.ts';
import { gzip } from '../../src/storage/gzip.ts';
import { readJournal, type JournalReading } from '../../src/storage/journal-reading.ts';
import { chance } from '../chance.ts';
import { typedLog } from '../domain/attempt/typed-log.ts';

const FULL = process.env['SOAK'] === 'full';
const SEED = Number(process.env['SOAK_SEED'] ?? 1);
const COUNT = FULL ? 10_000 : 500;
vi.setConfig({ testTimeout: FULL ? 1_800_000 : 60_000 });

const digest = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
const deps = { digest, packing: gzip };
const random = chance(SEED);
const below = (count: number): number => Math.floor(random() * count);
const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
const tally = (counts: Map<string, number>, name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);

describe('sealed chunks of a journal', () => {
  const CHUNKS = 5;

  /** A journal of sealed chunks, and one batch behind them as there always is. */
  async function journal(attempt: string, seed: number) {
    const { events } = typedLog(seed % 2 === 0 ? 'zh' : 'en', 360, seed, 6);
    const batches: JournalBatch[] = [];
    for (let at = 0; at < 360; at += 6) {
      batches.push({ attempt, seq: batches.length, epoch: 1 + Math.floor(at / 200), events: events.slice(at, at + 6) });
    }
    const last = batches.pop()!;
    const chunks: ChunkRow[] = [];
    const size = Math.ceil(batches.length / CHUNKS);
    for (let at = 0; at < batches.length; at += size) {
      chunks.push(await sealChunk(batches.slice(at, at + size), chunks.at(-1)?.sha256 ?? null, deps));
    }
    return { attempt, chunks, rows: [last], batches: [...batches, last] };
  }
  type Sealed = Awaited<ReturnType<typeof journal>>;

  const withBytes = (row: ChunkRow, bytes: Uint8Array<ArrayBuffer>): ChunkRow => ({ ...row, bytes });
  const flipped = (bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> => {
    const copy = bytes.slice();
    copy[at]! ^= 1 << below(8);
    return copy;
  };
  const replaced = (chunks: readonly ChunkRow[], at: number, ...rows: readonly ChunkRow[]): readonly ChunkRow[] =>
    chunks.toSpliced(at, 1, ...rows);

  /** A change: its name, the chunks after it, the first chunk it is in, and whether the bytes may mean the same after it. */
  interface Change {
    readonly name: string;
    readonly chunks: readonly ChunkRow[];
    readonly first: number;
    readonly idle?: boolean;
  }

  async function change({ chunks, batches }: Sealed, foreign: Sealed): Promise<Change> {
    const at = below(chunks.length);
    const row = chunks[at]!;
    const other = (at + 1 + below(chunks.length - 1)) % chunks.length;
    switch (below(9)) {
      case 0: {
        const bytes = row.bytes.slice(0, below(row.bytes.length));
        return { name: 'truncated', chunks: replaced(chunks, at, withBytes(row, bytes)), first: at };
      }
      case 1:
      case 2: {
        // Some bits say nothing of the content: in gzip's head, and those that fill up the last byte of its stream.
        const bytes = flipped(row.bytes, below(row.bytes.length));
        return { name: 'bit-flipped', chunks: replaced(chunks, at, withBytes(row, bytes)), first: at, idle: true };
      }
      case 3: {
        const hash = [...row.sha256];
        const letter = below(64);
        hash[letter] = ((Number.parseInt(hash[letter]!, 16) + 1 + below(15)) % 16).toString(16);
        return { name: 'hash changed', chunks: replaced(chunks, at, { ...row, sha256: hash.join('') }), first: at };
      }
      case 4: {
        const name = pick(['seq', 'batches', 'events'] as const);
        const step = 1 + below(3);
        const changed = { ...row, [name]: row[name] + (random() < 0.5 ? step : -step) };
        return { name: `${name} changed`, chunks: replaced(chunks, at, changed), first: at };
      }
      case 5:
        return { name: 'one missing', chunks: chunks.toSpliced(at, 1), first: at };
      case 6: {
        const swapped = chunks.with(at, chunks[other]!).with(other, row);
        return { name: 'reordered', chunks: swapped, first: Math.min(at, other) };
      }
      case 7: {
        const put = { ...pick(foreign.chunks), attempt: row.attempt, seq: row.seq };
        return { name: 'foreign', chunks: replaced(chunks, at, put), first: at };
      }
      default: {
        // Somebody who knows how chunks are made, but cannot change those that follow.
        const own = batches.slice(row.seq, row.seq + row.batches);
        const forged = own.map((batch, n) => (n === 0 ? { ...batch, events: batch.events.slice(1) } : batch));
        const before = at === 0 ? null : chunks[at - 1]!.sha256;
        const made = await sealChunk(forged, at === chunks.length - 1 ? '0'.repeat(64) : before, deps);
        // The forged one reads, and the next does not hang on it; at the end nothing would, so it hangs on nothing.
        return { name: 'forged', chunks: replaced(chunks, at, made), first: Math.min(at + 1, chunks.length - 1) };
      }
    }
  }

  it(`are found and named in ${COUNT} changes, and read up to there`, async () => {
    const sealed = [await journal('a', 1), await journal('b', 2)] as const;
    const copy = structuredClone(sealed);
    const read = ({ attempt, rows }: Sealed, chunks: readonly ChunkRow[]): Promise<JournalReading> =>
      readJournal(attempt, chunks, rows, deps);
    const counts = new Map<string, number>();
    for (let n = 0; n < COUNT; n += 1) {
      const which = n % 2;
      const own = sealed[which]!;
      const { name, chunks, first, idle = false } = await change(own, sealed[1 - which]!);
      const { batches, damage } = await read(own, chunks);
      if (idle && damage === null) {
        expect(batches).toEqual(own.batches);
        tally(counts, `${name}, without meaning`);
        continue;
      }
      expect(damage, `${name} in chunk ${first}`).not.toBeNull();
      tally(counts, `${name}: ${damage!.table} ${damage!.why}`);
      const whole = own.chunks.slice(0, first).reduce((sum, row) => sum + row.batches, 0);
      expect(damage!.seq).toBe(batches.length);
      expect(batches.length).toBe(whole);
      if (name !== 'forged') expect(batches).toEqual(own.batches.slice(0, whole));
    }
    // Eight bytes of some seven hundred.
    expect((counts.get('bit-flipped, without meaning') ?? 0) / COUNT).toBeLessThan(0.02);
    // What was read stays as it was, and so does the other journal.
    expect(sealed).toEqual(copy);
    for (const own of sealed) expect(await read(own, own.chunks)).toEqual({ batches: own.batches, damage: null });
    console.log(
      JSON.stringify({ soak: 'log-damage', of: 'sealed chunks', changes: COUNT, seed: SEED, found: [...counts] }),
    );
  });
});

describe('edit-log records', () => {
  const id = '0199c0de-0000-7000-8000-000000000001';

  async function logged(attempt: string, seed: number) {
    const { segments, events, texts } = typedLog(seed % 2 === 0 ? 'zh' : 'en', 1700, seed, 6);
    const { chunks, head } = await sealEvents(attempt, events, digest);
    const full: EditLog = {
      submission: id,
      attempt,
      level: 'keys',
      head,
      encoding: 'json-lines',
      chunks: [...chunks],
    };
    const record = {
      id,
      body: {
        attempt,
        texts: segments.map((segment, at) => ({ id: segment.id, text: texts[at]!, confirmed: true })),
        log: { head, events: events.length },
      },
    } as unknown as Pick<SubmissionRecord, 'id' | 'body'>;
    const part = (level: 'times' | 'keys', redacted: number[]) =>
      discloseLog({ ...full, events }, segments, { level, redacted }, digest);
    const typedEvents = events.flatMap((event, index) =>
      event.kind === 'insert' || event.kind === 'ime' ? [index] : [],
    );
    const logs = [full, await part('times', []), await part('keys', typedEvents.slice(100, 140))];
    return { segments, record, logs };
  }
  type Logged = Awaited<ReturnType<typeof logged>>;

  function change(log: EditLog, foreign: EditLog): { readonly name: string; readonly changed: unknown } {
    const changed = structuredClone(log);
    const { chunks } = changed;
    const at = below(chunks.length);
    const chunk = chunks[at]!;
    const other = (at + 1 + below(chunks.length - 1)) % chunks.length;
    switch (below(10)) {
      case 0:
        chunk.lines = chunk.lines.slice(0, below(chunk.lines.length));
        return { name: 'truncated', changed };
      case 1:
      case 2: {
        const place = below(chunk.lines.length);
        const letter = String.fromCharCode(chunk.lines.charCodeAt(place) ^ (1 << below(7)));
        chunk.lines = chunk.lines.slice(0, place) + letter + chunk.lines.slice(place + 1);
        return { name: 'bit-flipped', changed };
      }
      case 3: {
        const lines = chunk.lines.split('\n');
        const line = below(lines.length - 1);
        if (lines[line] === lines[line + 1]) return change(log, foreign);
        lines.splice(line, 2, lines[line + 1]!, lines[line]!);
        chunk.lines = lines.join('\n');
        return { name: 'events reordered', changed };
      }
      case 4:
        chunks.splice(at, 1);
        return { name: 'one missing', changed };
      case 5:
        [chunks[at], chunks[other]] = [chunks[other]!, chunk];
        return { name: 'reordered', changed };
      case 6:
        chunks[at] = pick(foreign.chunks);
        return { name: 'foreign chunk', changed };
      case 7:
        return { name: 'foreign log', changed: { ...structuredClone(foreign), submission: log.submission } };
      case 8: {
        const name = pick(['events', 'sha256'] as const);
        if (name === 'events') chunk.events += 1 + below(3);
        else chunk.sha256 = chunk.sha256.replace(/^./u, (hex) => ((Number.parseInt(hex, 16) + 1) % 16).toString(16));
        return { name: `${name} changed`, changed };
      }
      default: {
        const name = pick(['attempt', 'head', 'level', 'redacted', 'of'] as const);
        const { disclosed } = changed;
        if (name === 'attempt') changed.attempt += 'x';
        else if (name === 'level') changed.level = changed.level === 'keys' ? 'times' : 'keys';
        else if (name === 'redacted' && disclosed) disclosed.redacted = disclosed.redacted.length > 0 ? [] : [1];
        else if (name === 'of' && disclosed) disclosed.events += 1;
        else changed.head = changed.head.replace(/^./u, (hex) => ((Number.parseInt(hex, 16) + 1) % 16).toString(16));
        // The level of the full log alone is not sealed: without its texts it fits none, and says so.
        return { name: `${name} changed`, changed };
      }
    }
  }

  it(`are found and named in ${COUNT} changes; a stripped one that is whole is not disclosed, and not broken`, async () => {
    const both: readonly Logged[] = [await logged('a', 1), await logged('b', 2)];
    const copy = structuredClone(both);
    const counts = new Map<string, number>();
    const opened = await Promise.all(
      both.map(({ record, segments, logs }) => Promise.all(logs.map((log) => checkLog(record, segments, log, digest)))),
    );
    for (const [full, times, redacted] of opened) {
      expect(full).toMatchObject({ level: 'keys', fault: null, sealed: true });
      expect(times).toMatchObject({ level: 'times', fault: null, sealed: false });
      expect(redacted).toMatchObject({ level: 'keys', redacted: 40, fault: null, sealed: false });
    }
    for (let n = 0; n < COUNT; n += 1) {
      const { record, segments, logs } = both[n % 2]!;
      const which = below(logs.length);
      const { name, changed } = change(logs[which]!, both[1 - (n % 2)]!.logs[which]!);
      const parsed = editLogRecord.body.safeParse(changed);
      if (!parsed.success) {
        tally(counts, `${name}: no edit log`);
        continue;
      }
      const { events, fault } = await checkLog(record, segments, parsed.data, digest);
      expect(fault, `${name} in log ${which}`).not.toBeNull();
      tally(counts, `${name}: ${fault!.code}`);
      // A log of something else is whole in itself; of all others no event is shown that was not in it.
      if (fault!.code === 'other-log') continue;
      const whole = opened[n % 2]![which]!.events;
      expect(events.length).toBeLessThanOrEqual(whole.length);
      expect(events).toEqual(whole.slice(0, events.length));
    }
    expect(both).toEqual(copy);
    console.log(
      JSON.stringify({ soak: 'log-damage', of: 'edit logs', changes: COUNT, seed: SEED, found: [...counts] }),
    );
  });
});
