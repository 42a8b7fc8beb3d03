import { gzipSync } from 'node:zlib';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS, editEvent, type EditEvent } from '../../../src/domain/attempt/edit-event.ts';
import { ColumnFault } from '../../../src/domain/attempt/columns.ts';
import { decodeEvents, encodeEvents } from '../../../src/domain/attempt/event-columns.ts';
import { NumbersWriter, readPackedNumbers } from '../../../src/domain/attempt/packed-numbers.ts';
import { replay } from '../../../src/domain/attempt/replay.ts';
import FIRST_FORM from '../../fixtures/edit-columns-1.json' with { type: 'json' };
import { typedLog } from './typed-log.ts';

const t = fc.nat(2 ** 40);
const at = fc.nat(2 ** 30);
const segment = fc.constantFrom('s1', 's2', '0-9');
const by = fc.constantFrom('key', 'pointer', 'touch', 'program');
/** Any text a text can be: halves of pairs, marks that combine, line ends. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: fc.constantFrom('\uD842', '\uDFB7', 'a', '修', '\n'), maxLength: 4 }),
);
const wall = fc.constantFrom('2026-03-01T08:00:00.000Z', '2026-03-01T16:00:00+08:00');
const change = { t, segment, at, out: text, in: text, by };
const whole = fc.integer({ min: 1, max: 2 ** 31 });
const annotation = fc.record({
  id: fc.constantFrom('a1', 'a99'),
  side: fc.constantFrom('source', 'target'),
  start: fc.nat(9),
  end: fc.integer({ min: 9, max: 99 }),
  type: fc.constant('accuracy/omission'),
  severity: fc.constantFrom('minor', 'major'),
  note: fc.constantFrom('', 'left out 漏译'),
  correction: fc.constantFrom(null, 'and'),
});
const decision = fc.constantFrom('confirm', 'unconfirm', 'mark', 'unmark');

/** Every kind of event, with every field it may have. */
const anyEvent = fc.oneof(
  fc.record(
    { kind: fc.constantFrom(...CHANGE_KINDS), ...change, strokes: whole },
    { requiredKeys: ['kind', 't', 'segment', 'at', 'out', 'in', 'by'] },
  ),
  fc.record(
    { kind: fc.constant('ime'), ...change, from: t, strokes: fc.nat(), waits: fc.array(fc.nat(), { maxLength: 5 }) },
    { requiredKeys: ['kind', 't', 'segment', 'at', 'out', 'in', 'by', 'from', 'strokes'] },
  ),
  fc.record(
    { kind: fc.constant('navigate'), t, segment, at, to: at, by },
    { requiredKeys: ['kind', 't', 'segment', 'at', 'by'] },
  ),
  fc.record({ kind: fc.constantFrom('focus', 'blur'), t, segment }),
  fc.record({ kind: fc.constantFrom('hidden', 'visible'), t }),
  fc.record({ kind: decision, t, segment, by }),
  fc.record(
    {
      kind: fc.constant('sitting'),
      t: fc.constant(0),
      wall,
      editor: fc.constantFrom('monaco', 'plain'),
      app: text,
      salt: fc.string({ minLength: 20, maxLength: 64 }),
    },
    { requiredKeys: ['kind', 't', 'wall', 'editor', 'app'] },
  ),
  fc.record({ kind: fc.constant('clock'), t, wall }),
  fc.record({ kind: fc.constant('annotate'), t, segment, annotation, by }),
  fc.record({ kind: fc.constant('annotate'), t, segment, annotation, by, step: fc.constantFrom('undo', 'redo') }),
  fc.record({ kind: fc.constant('unannotate'), t, segment, annotation: fc.constantFrom('a1', 'a99'), by }),
  fc.record(
    { kind: fc.constant('remark'), t, segment, about: fc.constantFrom('note', 'query'), ref: text, text },
    { requiredKeys: ['kind', 't', 'about', 'text'] },
  ),
  fc.record(
    {
      kind: fc.constant('assist'),
      t,
      segment,
      call: text,
      step: fc.constantFrom('asked', 'refused'),
      purpose: text,
      policy: fc.constantFrom('off', 'open'),
      model: text,
      instruction: text,
      text,
      tokens: fc.record({ in: fc.nat(), out: fc.nat() }),
      cost: fc.record({
        amount: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
        currency: fc.constant('EUR'),
      }),
    },
    { requiredKeys: ['kind', 't', 'call', 'step', 'purpose', 'policy'] },
  ),
) as fc.Arbitrary<EditEvent>;
const anyEvents = fc.array(anyEvent, { maxLength: 60 });

describe('events as columns', () => {
  test.prop([anyEvents], { numRuns: 500 })('come back as they were, of whatever kind', (events) => {
    const read = decodeEvents(encodeEvents(events));
    expect(read).toEqual({ ok: true, events });
    // Member for member in the order of the schema, as a hash over their JSON depends on it.
    if (read.ok)
      expect(JSON.stringify(read.events)).toBe(JSON.stringify(events.map((event) => editEvent.parse(event))));
  });

  it('of every kind there is are made by the test above', () => {
    const kinds = new Set(fc.sample(anyEvent, { numRuns: 2000, seed: 1 }).map(({ kind }) => kind));
    const others =
      'ime navigate focus blur hidden visible confirm unconfirm mark unmark sitting clock remark annotate unannotate assist';
    const all = [...CHANGE_KINDS, ...others.split(' ')];
    expect([...kinds].sort()).toEqual(all.sort());
  });

  const some = encodeEvents(typedLog('en', 300).events);
  const changed = (change: (columns: Record<string, unknown>) => void): string => {
    const columns = JSON.parse(some) as Record<string, unknown>;
    change(columns);
    return JSON.stringify(columns);
  };

  it.each([
    ['not JSON', '{', { code: 'not-columns' }],
    ['no object', '[]', { code: 'not-columns' }],
    [
      'another format',
      changed((c) => (c['format'] = 'edit-columns-9')),
      { code: 'format-unknown', format: 'edit-columns-9' },
    ],
    ['a column more', changed((c) => (c['mood'] = [])), { code: 'column-unknown', column: 'mood' }],
    ['a column less', changed((c) => delete c['places']), { code: 'column-unreadable', column: 'places' }],
    ['a kind of later', changed((c) => (c['kinds'] = `ä${String(c['kinds'])}`)), { code: 'kind-unknown', letter: 'ä' }],
    [
      'an event more',
      changed((c) => (c['kinds'] = `${String(c['kinds'])}r`)),
      { code: 'column-unreadable', column: 'times' },
    ],
    [
      'a time more',
      changed((c) => (c['times'] = `${String(c['times'])}!`)),
      { code: 'column-unreadable', column: 'times' },
    ],
    [
      'a time before the beginning',
      changed((c) => (c['times'] = ` }){${String(c['times']).slice(2)}`)),
      { code: 'column-unreadable', column: 'times' },
    ],
    [
      'a time that is no number',
      changed((c) => (c['times'] = `\u00e9${String(c['times'])}`)),
      { code: 'column-unreadable', column: 'times' },
    ],
    ['a text too short', changed((c) => ((c['in'] as string[])[0] = 'x')), { code: 'column-unreadable', column: 'in' }],
    [
      'no segment id',
      changed((c) => ((c['segments'] as unknown[])[0] = 'S 1')),
      { code: 'column-unreadable', column: 'segments' },
    ],
    ['another hand', changed((c) => (c['by'] = `*${String(c['by'])}`)), { code: 'column-unreadable', column: 'by' }],
    [
      'no stroke at all',
      changed((c) => (c['strokes'] = `!${String(c['strokes'])}`)),
      { code: 'column-unreadable', column: 'strokes' },
    ],
    [
      'a rest that is no event',
      changed((c) => (c['rest'] = [{ wall: 'noon' }])),
      { code: 'column-unreadable', column: 'rest' },
    ],
  ])('%s is refused by name', (_, columns, fault) => {
    expect(decodeEvents(columns)).toEqual({ ok: false, fault });
  });
});

describe('packed numbers', () => {
  const written = (numbers: readonly number[]): string => {
    const writer = new NumbersWriter();
    for (const number of numbers) writer.push(number);
    return writer.column;
  };
  const numbers = fc.array(fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -2, max: 2 }), fc.nat(2025)));

  test.prop([numbers])('come back as they were', (list) => {
    const reader = readPackedNumbers('n', written(list));
    expect(list.map(() => reader.next())).toEqual(list);
    reader.end();
  });

  test.prop([numbers])('are characters that JSON leaves as they are', (list) => {
    expect(JSON.stringify(written(list))).toBe(`"${written(list)}"`);
  });

  it('take one character up to 44, two up to 2,024, and next to nothing where they stay the same', () => {
    expect([0, 44, 45, 2024, 2025, -44].map((number) => written([number]).length)).toEqual([1, 1, 2, 2, 3, 2]);
    expect(written(Array.from({ length: 40 }, () => 7))).toHaveLength(3);
  });

  it.each(['', '}', '} ', '~!', '!~', '!~ ', 'zzzzzzzzzzzzzzz ', 'é', '"'])('%j is refused', (column) => {
    const reader = readPackedNumbers('n', column);
    expect(() => reader.next()).toThrow(ColumnFault);
  });
});

it('columns of the first form are read as they were', () => {
  const { columns, events } = FIRST_FORM;
  expect(decodeEvents(columns)).toEqual({ ok: true, events });
  expect(decodeEvents(encodeEvents(events as readonly EditEvent[]))).toEqual({ ok: true, events });
});

describe('a long log', () => {
  it.each([
    ['en', 2.7],
    ['zh', 9.6],
  ] as const)('of 50,000 events in %s packs into %d bytes an event in chunks of 2,000', (language, most) => {
    const { events } = typedLog(language, 50_000, 7);
    let bytes = 0;
    for (let from = 0; from < events.length; from += 2000) {
      bytes += gzipSync(encodeEvents(events.slice(from, from + 2000))).length;
    }
    expect(bytes / events.length).toBeLessThan(most);
  });

  it.each(['en', 'zh'] as const)('replays to its texts, also when it was packed (%s)', (language) => {
    const { events, segments, texts } = typedLog(language, 5000, 3);
    const read = decodeEvents(encodeEvents(events));
    expect(replay(segments, read.ok ? read.events : []).map(({ text: written }) => written)).toEqual(texts);
  });
});
