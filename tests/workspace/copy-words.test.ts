import { describe, expect, it } from 'vitest';
import { NO_COPY, noteCopy, standingOf, type CopyNotes } from '../../src/domain/copy/standing.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { formats } from '../../src/i18n/format.ts';
import { copyWords, shortCopyWords } from '../../src/workspace/copy-words.ts';
import { someAttempt } from '../domain/copy/copy-kit.ts';

const NOW = '2026-03-02T09:00:00.000Z';
const at = '2026-03-02T08:30:00.000Z';
const touched = someAttempt({ touchedAt: '2026-03-02T08:00:00.000Z', startedAt: '2026-03-02T07:00:00.000Z' });
const more = ['b', 'c', 'd', 'e'].map((id) =>
  someAttempt({ ...touched, id, task: { ...touched.task, exercise: { ...touched.task.exercise, slug: id } } }),
);
const t = (await createI18n('en', ['device'])).getFixedT(null, 'device');

function words(
  notes: CopyNotes,
  attempts = [touched],
  records: readonly string[] = [],
  attempt: string | null = null,
  now = NOW,
  persistence: 'granted' | 'refused' = 'granted',
): string {
  const standing = standingOf(notes, attempts, records, persistence, Date.parse(now), Date.parse);
  const deps = { t, now, formats: formats('en', 'UTC'), titleOf: (slug: string) => slug };
  short = shortCopyWords(standing, attempt, deps);
  return copyWords(standing, attempt, deps).join(' ');
}
/** What a line beside a text says of the same. */
let short = '';
const everything = noteCopy(NO_COPY, { at, by: 'folder' }, 'device', [touched], ['r1']);

describe('the last copy in words', () => {
  it('says when it was and that nothing has changed', () => {
    expect(words(everything, [touched], ['r1'])).toBe(
      'Last copy outside this browser: 08:30, in your folder. Nothing has changed since.',
    );
  });

  it('names what has changed since, and counts past three', () => {
    const after = { ...touched, touchedAt: NOW };
    expect(words(everything, [after], ['r1'])).toContain('Changed since: lacquer.');
    expect(words(everything, [after, ...more], ['r1'])).toMatch(/Changed since: \w+, \w+ and \w+ and 2 more\./);
    expect(words(everything, [touched], ['r1', 'r2'])).toContain('1 new record since');
  });

  it('says that there is none, or only of single tasks', () => {
    expect(words(NO_COPY)).toBe('There is no copy outside this browser yet.');
    expect(short).toBe('No copy outside this browser');
    const one = noteCopy(NO_COPY, { at, by: 'file' }, 'task', [touched], []);
    expect(words(one, [touched, ...more])).toContain('there is no copy of everything yet');
    expect(words(one, [touched], [], 'a')).toBe(
      'Last copy outside this browser: 08:30, as a file. Nothing has changed since.',
    );
    expect(short).toBe('Copy of 08:30');
    expect(words(one, [{ ...touched, confirmed: 2 }], [], 'a')).toContain('It has changed since.');
    expect(short).toBe('Changed since copy of 08:30');
  });

  it('is louder where the browser promises nothing and after a day', () => {
    expect(words(NO_COPY, [touched], [], null, NOW, 'refused')).toContain('does not promise to keep data');
    expect(words(NO_COPY, [touched], [], null, '2026-03-03T09:00:00.000Z')).toContain(
      'What you wrote after 2 Mar 2026 07:00 is in this browser alone',
    );
    expect(short).toBe('Only here since 2 Mar 2026 07:00');
  });
});
