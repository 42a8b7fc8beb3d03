import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { csvField, csvText } from '../../../src/domain/export/csv.ts';
import { eventCsv } from '../../../src/domain/export/event-csv.ts';
import { segmentCsv } from '../../../src/domain/export/segment-csv.ts';
import { events, KEYS, logOf, NONE, readCsv, readTable, small, TIMES } from './export-kit.ts';

const anyString = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll('\0', ''));
const risky = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '\t', "'", "'=", '＝', '\r', ''), anyString)
  .map((parts) => parts.join(''));

describe('a table', () => {
  test.prop([fc.array(fc.array(risky, { minLength: 2, maxLength: 2 }))])(
    'reads back by RFC 4180, with one apostrophe taken off what a spreadsheet would run',
    (rows) => {
      const text = csvText(['a', 'b'], rows);
      const read = readCsv(text.slice(1)).slice(1);
      const back = read.map((row) =>
        row.map((field) => (/^'+[=+\-@\t\r\n＝＋－＠]/u.test(field) ? field.slice(1) : field)),
      );
      expect(back).toEqual(rows.map((row) => row.map((field) => field.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'))));
    },
  );

  test.prop([risky])('has no cell that a spreadsheet would run', (text) => {
    const field = csvField(text);
    const cell = field.startsWith('"') ? field.slice(1) : field;
    expect(/^[=+\-@\t\r\n]/u.test(cell) && !/^[+-]?\d+(\.\d+)?$/u.test(cell)).toBe(false);
  });

  it('writes figures as they are, and undefined ones as nothing', () => {
    expect([csvField(-1.5), csvField(null), csvField(0), csvField('-1.5'), csvField('-1-1')]).toEqual([
      '-1.5',
      '',
      '0',
      '-1.5',
      "'-1-1",
    ]);
  });
});

describe('the table of segments', () => {
  it('has the figures of a log worked by hand', async () => {
    const [one, two] = readTable(segmentCsv([await logOf(KEYS)]));
    expect(one).toMatchObject({
      participant: 'P01',
      task: 'P1',
      segment: 's1',
      sourceText: 'Take one tablet, "twice" a day.',
      targetText: '服天一片两次',
      // Entered at 1 s, left at 8 s, no gap above the idle cut.
      start: '1000',
      dur: '7000',
      editingTime: '7000',
      ins: '1',
      del: '1',
      nav: '0',
      paste: '0',
      imeCommits: '1',
      imeStrokes: '7',
      // 服, 两 and 次 came, 每 went.
      editDistance: '4',
      // Gaps: 1 s before 服, 1 s, 1.5 s after the composition, 2 s to the end.
      pauses300: '4',
      pauseTotal300: '5500',
      pauses1000: '4',
      pauseTotal1000: '5500',
      pauses2000: '1',
      pauseTotal2000: '2000',
      bursts300: '3',
      level: 'keys',
      effortSettings: 'effort-1|idle:60|pause:300+1000+2000',
    });
    expect(one!['hterSignature']).toMatch(/^TER\|/u);
    expect(two).toMatchObject({
      // A formula in a source and in a text.
      sourceText: "'-5 °C",
      targetText: '零下5度',
      // The first sitting took 9 s; she went in at once, and confirmed 4 s later.
      start: '9000',
      dur: '4000',
      editingTime: '4000',
      paste: '1',
      imeCommits: '0',
    });
  });

  it('has no number of keys where the input method told none', async () => {
    const silent = events.map((event) => (event.kind === 'ime' ? { ...event, strokes: 0 } : event));
    const [one, two] = readTable(segmentCsv([await logOf(KEYS, small, silent)]));
    expect(one).toMatchObject({ imeCommits: '1', imeStrokes: '' });
    expect(two).toMatchObject({ imeCommits: '0', imeStrokes: '0' });
  });

  it('tells nothing of the making where only the product is let out', async () => {
    const [one] = readTable(segmentCsv([await logOf(NONE)]));
    expect(one).toMatchObject({
      targetText: '服天一片两次',
      editDistance: '4',
      start: '',
      ins: '',
      pauses300: '',
      level: 'none',
    });
  });

  it('holds several submissions, and has the same columns for a task where nothing was edited', async () => {
    const log = await logOf(TIMES);
    const rows = readTable(segmentCsv([log, { ...log, task: 'T1', hter: new Map(), hterSignature: '' }]));
    expect(rows.map(({ task, hter }) => [task, hter === ''])).toEqual([
      ['P1', false],
      ['P1', false],
      ['T1', true],
      ['T1', true],
    ]);
  });
});

describe('the table of events', () => {
  it('has a row an event, on a clock that runs through the sittings', async () => {
    const rows = readTable(eventCsv([await logOf(KEYS)]));
    expect(rows.map(({ kind }) => kind)).toEqual(events.map(({ kind }) => kind));
    expect(rows[3]).toMatchObject({
      n: '4',
      sitting: '1',
      time: '4500',
      from: '3000',
      segment: 's1',
      at: '5',
      lengthOut: '0',
      lengthIn: '2',
      textIn: '两次',
      by: 'key',
      strokes: '7',
    });
    expect(rows[10]).toMatchObject({ sitting: '2', time: '10000', textOut: "'=", textIn: '零下' });
    expect(JSON.parse(rows[13]!['more']!)).toEqual({ about: 'note', text: 'Ask, "really"?' });
    expect(rows[8]).toMatchObject({ wall: '2026-03-02T08:00:00.000Z', time: '9000' });
  });

  it('has lengths and no text at level times, nothing where only the product is let out', async () => {
    const text = eventCsv([await logOf(TIMES)]);
    expect(text).not.toMatch(/服|两|零|really/u);
    expect(readTable(text)[3]).toMatchObject({ textIn: '', lengthIn: '2', time: '4500' });
    expect(readTable(eventCsv([await logOf(NONE)]))).toEqual([]);
  });

  it('has marks in the place of what was redacted', async () => {
    const rows = readTable(eventCsv([await logOf({ level: 'keys', redacted: [3, 10, 13] })]));
    expect(rows[3]).toMatchObject({ textIn: '██', lengthIn: '2' });
    expect([rows[10]!['textIn'], rows[11]!['textOut'], rows[12]!['textIn']]).toEqual(['██', '██', '██']);
    expect(rows[13]!['more']).not.toContain('really');
  });
});
