import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { logLines } from '../../../src/domain/export/log-lines.ts';
import { readLogLines, type LogFileFault } from '../../../src/domain/export/read-log-lines.ts';
import { replay } from '../../../src/domain/attempt/replay.ts';
import { masked } from '../../../src/domain/attempt/masked-text.ts';
import { researchFileName, taskNames } from '../../../src/domain/export/research-name.ts';
import { chance } from '../../chance.ts';
import { anyEdits } from '../attempt/any-events.ts';
import { digest, events, KEYS, logOf, NONE, small, TIMES } from './export-kit.ts';

const lines = async () =>
  logLines(await logOf(KEYS), '0.1.0')
    .trimEnd()
    .split('\n');
const faultOf = async (change: (lines: string[]) => void): Promise<LogFileFault | null> => {
  const changed = await lines();
  change(changed);
  return (await readLogLines(changed.join('\n'), digest)).fault;
};
const edit = (line: string, change: (value: Record<string, unknown>) => void): string => {
  const value = JSON.parse(line) as Record<string, unknown>;
  change(value);
  return JSON.stringify(value);
};

describe('our own lines', () => {
  it('are read back as they were written, and replay', async () => {
    const file = logLines(await logOf(KEYS), '0.1.0');
    const read = await readLogLines(file, digest);
    expect(read).toMatchObject({ fault: null, sealed: true });
    expect(read.events).toEqual(events);
    expect(read.head).toMatchObject({ participant: 'P01', task: 'P1', level: 'keys', events: events.length });
    expect(replay(read.segments, read.events).map(({ text }) => text)).toEqual(read.segments.map(({ final }) => final));
    // Windows and editors add what they add.
    expect((await readLogLines(`\uFEFF${file.replaceAll('\n', '\r\n')}\r\n`, digest)).fault).toBeNull();
  });

  test.prop([anyEdits, fc.constantFrom('keys', 'times', 'none'), fc.array(fc.nat(9))])(
    'read back at every level what was let out',
    async ({ draft, events: log }, level, redacted) => {
      const exercise = { ...small, segments: [{ id: 's1', source: 'a', draft }] };
      const written = await logOf({ level, redacted }, exercise, log);
      const read = await readLogLines(logLines(written, 't'), digest);
      expect(read.fault).toBeNull();
      expect(read.sealed).toBe(level === 'keys' && redacted.length === 0);
      expect(read.events).toEqual(written.events);
      expect(read.segments[0]?.draft).toBe(level === 'times' ? masked(draft) : draft);
    },
  );

  it('tell no text at level times, and not even when at level none', async () => {
    expect(logLines(await logOf(TIMES), 't')).not.toMatch(/really|"in":"服|零"/u);
    expect(logLines(await logOf(NONE), 't')).not.toMatch(/"event"|attempt-1|2026-03/u);
  });
});

describe('a file that is not whole', () => {
  it('is named by line, and by what is wrong there', async () => {
    expect((await readLogLines('', digest)).fault).toEqual({ code: 'empty', line: null });
    expect((await readLogLines('hello', digest)).fault).toEqual({ code: 'not-a-log', line: 1 });
    expect(await faultOf((all) => all.splice(0, 1))).toEqual({ code: 'not-a-log', line: 1 });
    expect(await faultOf((all) => (all[0] = edit(all[0]!, (head) => Object.assign(head, { format: 2 }))))).toEqual({
      code: 'newer-format',
      line: 1,
      format: 2,
    });
    expect(
      await faultOf((all) => (all[0] = edit(all[0]!, (head) => Object.assign(head, { participant: '=1' })))),
    ).toEqual({ code: 'head-invalid', line: 1, path: 'participant' });
    expect(await faultOf((all) => (all[1] = '{"segment":{"id":"s1"}}'))).toEqual({
      code: 'segment-invalid',
      line: 2,
      path: 'segment.source',
    });
    expect(await faultOf((all) => (all[2] = all[1]!))).toEqual({ code: 'segment-twice', line: 3, segment: 's1' });
    expect(await faultOf((all) => all.splice(2))).toEqual({ code: 'segments-missing', line: 3, promised: 2, found: 1 });
    expect(await faultOf((all) => (all[5] = all[5]!.slice(0, -3)))).toEqual({ code: 'not-json', line: 6 });
    expect(await faultOf((all) => (all[5] = all[5]!.replace('"at":0', '"at":-1')))).toEqual({
      code: 'event-invalid',
      line: 6,
      path: 'event.at',
    });
    expect(await faultOf((all) => (all[5] = all[5]!.replace('s1', 's9')))).toEqual({
      code: 'segment-unknown',
      line: 6,
      segment: 's9',
    });
    expect(await faultOf((all) => all.splice(5, 1))).toMatchObject({ code: 'does-not-fit', segment: 's1' });
    expect(await faultOf((all) => all.pop())).toMatchObject({ code: 'events-missing', promised: 15, found: 14 });
    expect(await faultOf((all) => all.push(all.at(-1)!))).toMatchObject({ code: 'too-many', promised: 15, found: 16 });
    expect(await faultOf((all) => (all[2] = all[2]!.replace('零下5度', '零下6度')))).toEqual({
      code: 'final-differs',
      line: 3,
      segment: 's2',
    });
    // A time that was changed fits everything but the seal.
    expect(await faultOf((all) => (all[5] = all[5]!.replace('"t":2000', '"t":2001')))).toEqual({
      code: 'seal-differs',
      line: null,
    });
  });

  it('says what cannot be held against the seal, however that was brought about', async () => {
    const head = (change: (head: Record<string, unknown>) => void) => async () => {
      const all = await lines();
      all[0] = edit(all[0]!, change);
      return readLogLines(all.join('\n'), digest);
    };
    // Without the attempt the hash has no beginning; the events are shown all the same.
    const stripped = await head((one) => delete one['attempt'])();
    expect(stripped).toMatchObject({ fault: { code: 'seal-missing', line: null }, sealed: false });
    expect(stripped.events).toEqual(events);
    for (const change of [{ attempt: 'attempt-2' }, { head: 'c'.repeat(64) }]) {
      const other = await head((one) => Object.assign(one, change))();
      expect(other).toMatchObject({ fault: { code: 'seal-differs', line: null }, sealed: false });
    }
    // A log in part has no attempt: a file with both was put together by hand.
    for (const change of [{ level: 'times' }, { redacted: 3 }, { level: 'none' }]) {
      const denied = await head((one) => Object.assign(one, change))();
      expect(denied.fault).toEqual({ code: 'head-invalid', line: 1, path: 'attempt' });
    }
    // Made to look like a log in part it has no fault, and no seal either.
    const part = await head((one) => (delete one['attempt'], Object.assign(one, { redacted: 1 })))();
    expect(part).toMatchObject({ fault: null, sealed: false });
  });

  it('shows what stands before the fault', async () => {
    const all = await lines();
    all[8] = 'x';
    const read = await readLogLines(all.join('\n'), digest);
    expect(read.events).toEqual(events.slice(0, 5));
    expect(() => replay(read.segments, read.events)).not.toThrow();
  });

  it('never throws, and is never taken for whole, whatever is changed in it', async () => {
    const whole = logLines(await logOf(KEYS), '0.1.0');
    const random = chance(6);
    const whole0 = await readLogLines(whole, digest);
    for (let n = 0; n < 400; n += 1) {
      const at = Math.floor(random() * whole.length);
      const cut = random() < 0.3;
      const letter = String.fromCharCode(32 + Math.floor(random() * 94));
      const changed = cut ? whole.slice(0, at) : whole.slice(0, at) + letter + whole.slice(at + 1);
      const read = await readLogLines(changed, digest);
      expect(() => replay(read.segments, read.events)).not.toThrow();
      if (read.fault !== null) continue;
      // What is no part of the log (a source, a name) may be another one; the events may not.
      expect(read.events).toEqual(whole0.events);
    }
  }, 30_000);
});

describe('names', () => {
  it('count the tasks of a participant by kind', () => {
    const of = (id: string, kind: 'post-edit' | 'translate' | 'spot') => ({ id, kind });
    const names = taskNames([of('a', 'post-edit'), of('b', 'translate'), of('c', 'post-edit'), of('d', 'spot')]);
    expect([...names.values()]).toEqual(['P1', 'T1', 'P2', 'R1']);
    expect(researchFileName({ participant: 'P01', task: 'P2' }, '.xml')).toBe('P01_P2.xml');
  });
});
