import { describe, expect, it } from 'vitest';
import { assembleLocals } from '../../../src/domain/copy/assemble.ts';
import { localRows, parseLocalRow } from '../../../src/domain/copy/local-row.ts';
import { copyOf, events, someAttempt } from './copy-kit.ts';

const numbered = (lines: readonly string[]) => lines.map((line, index) => ({ line, at: index + 2 }));

describe('local rows', () => {
  it('bring back attempts of any length, and notes', () => {
    const long = { attempt: someAttempt({ id: 'long' }), events: events('字'.repeat(4500)) };
    const attempts = [copyOf(''), long];
    const notes = [{ name: 'hand-in.a.1', value: { reflection: { hardest: '四字格' } } }];
    const rows = localRows(attempts, notes);
    expect(rows).toHaveLength(6);
    expect(assembleLocals(numbered(rows))).toEqual({ attempts, notes, later: 0, faults: [] });
  });

  it('keep a line far below its cap, however long the events are', () => {
    const [event] = events('x');
    const big = Array.from({ length: 40 }, () => ({ ...event, in: '长'.repeat(100_000) })) as ReturnType<typeof events>;
    const rows = localRows([{ attempt: someAttempt(), events: big }], []);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThan(700_000);
    expect(assembleLocals(numbered(rows)).attempts[0]?.events).toEqual(big);
  });

  it.each([
    ['a later kind', '{"kind":"drawing","format":1}', 'later'],
    ['a later format', '{"kind":"note","format":2,"text":1}', 'later'],
    ['no JSON', '{"kind":', 'fault'],
    ['too deep', '['.repeat(100_000), 'fault'],
    ['no kind', '{"format":1}', 'fault'],
    ['a field too many', '{"kind":"note","format":1,"name":"x","value":1,"more":1}', 'fault'],
    ['an attempt without a task', '{"kind":"attempt","format":1,"attempt":{"id":"a"},"events":0}', 'fault'],
    ['__proto__', '{"__proto__":{"polluted":1},"kind":"note","format":1,"name":"x","value":1}', 'fault'],
  ])('%s: %s', (_name, line, read) => {
    expect(parseLocalRow(line).read).toBe(read);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  const rows = localRows([copyOf('abc')], []);
  const [head = '', log = ''] = rows;
  it.each([
    ['a log that is missing', [head], ['log-not-whole', 2]],
    ['a log without its attempt', [log], ['log-not-whole', 2]],
    ['a log twice', [head, log, log], ['log-not-whole', 4]],
    ['an attempt twice', [head, log, head], ['attempt-twice', 4]],
    ['a log that begins later', [head, log.replace('"from":0', '"from":1')], ['log-not-whole', 3]],
  ])('%s is a fault at its line', (_name, lines, [code, line]) => {
    expect(assembleLocals(numbered(lines)).faults).toContainEqual({ code, line });
  });
});
