import { describe, expect, it } from 'vitest';
import { NO_COPY, noteCopy, standingOf, type CopyNotes } from '../../../src/domain/copy/standing.ts';
import { someAttempt } from './copy-kit.ts';

const hour = (n: number): string => new Date(Date.UTC(2026, 2, 1, n)).toISOString();
const begun = someAttempt({ startedAt: hour(0), touchedAt: hour(1) });
const other = someAttempt({ id: 'b', startedAt: hour(2), touchedAt: hour(3) });
const looked = someAttempt({ id: 'c', startedAt: hour(2), touchedAt: hour(2) });
const stand = (
  notes: CopyNotes,
  attempts = [begun, other],
  records: readonly string[] = [],
  now = 4,
  persistence: 'granted' | 'refused' = 'granted',
) => standingOf(notes, attempts, records, persistence, Date.parse(hour(now)), Date.parse);
const made = (n: number) => ({ at: hour(n), by: 'file' }) as const;

describe('the standing of the work outside the browser', () => {
  it('says nothing where there is nothing, or attempts were only looked at', () => {
    expect(stand(NO_COPY, [], [])).toMatchObject({ tone: 'none', changed: [] });
    expect(stand(NO_COPY, [looked])).toMatchObject({ tone: 'none', changed: [] });
  });

  it('names what is in no copy, the one touched last first', () => {
    const { device, changed, since, tone } = stand(NO_COPY);
    expect({ device, changed: changed.map(({ id }) => id), since, tone }).toEqual({
      device: null,
      changed: ['b', 'a'],
      since: hour(0),
      tone: 'plain',
    });
  });

  it('a copy of everything covers it, until something is touched, confirmed, handed in or added', () => {
    const notes = noteCopy(NO_COPY, made(4), 'device', [begun, other], ['r1']);
    expect(stand(notes, [begun, other], ['r1'])).toMatchObject({ changed: [], records: 0, since: null, tone: 'plain' });
    for (const change of [{ touchedAt: hour(5) }, { confirmed: 1 }, { state: 'handed-in' as const }, { round: 2 }]) {
      const after = stand(notes, [{ ...begun, ...change }, other], ['r1'], 6);
      expect(after.changed.map(({ id }) => id)).toEqual(['a']);
      expect(after.since).toBe(hour(4));
    }
    expect(stand(notes, [begun, other], ['r1', 'r2'])).toMatchObject({ records: 1, since: hour(4) });
  });

  it('a copy of one task covers that task and its records, and is no copy of everything', () => {
    const notes = noteCopy(NO_COPY, made(4), 'task', [begun], ['r1']);
    const after = stand(notes, [begun, other], ['r1', 'r2']);
    expect(after).toMatchObject({ device: null, records: 1 });
    expect(after.changed.map(({ id }) => id)).toEqual(['b']);
  });

  it('is louder where the browser promises nothing, and loudest after a day', () => {
    expect(stand(NO_COPY, undefined, [], 24).tone).toBe('plain');
    expect(stand(NO_COPY, undefined, [], 24, 'refused').tone).toBe('low');
    expect(stand(NO_COPY, undefined, [], 25, 'refused').tone).toBe('old');
    const notes = noteCopy(NO_COPY, made(4), 'device', [begun, other], []);
    expect(stand(notes, undefined, [], 100, 'refused').tone).toBe('plain');
  });
});
