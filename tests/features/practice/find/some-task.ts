import type { EditEvent } from '../../../../src/domain/attempt/edit-event.ts';
import type { Journal } from '../../../../src/domain/attempt/journal.ts';
import type { Exercise } from '../../../../src/domain/exercise/exercise.ts';
import { createAttemptStore } from '../../../../src/features/practice/attempt-store.ts';

/** An attempt on these drafts, with the log it writes. */
export function someTask(drafts: readonly string[], { readOnly = false } = {}) {
  const events: EditEvent[] = [];
  const segments = drafts.map((draft, index) => ({ id: `s${index + 1}`, source: '敦煌。', draft }));
  const journal: Journal = {
    events,
    readOnly,
    epoch: 1,
    append: (event) => void events.push(event),
    setConfirmed: () => undefined,
    flush: () => Promise.resolve(),
    save: () => ({ state: 'saving' }),
    subscribe: () => () => undefined,
    apart: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
  const exercise = { kind: 'post-edit', segments } as unknown as Exercise;
  let ms = 0;
  const store = createAttemptStore({
    journal,
    exercise,
    editor: 'plain',
    appVersion: 'test',
    monotonic: () => (ms += 1),
    newId: () => 'a-salt-of-twenty-signs',
    now: () => '2026-03-03T10:00:00.000Z',
  });
  const texts = (): readonly string[] => store.getState().segments.map(({ text }) => text);
  return { store, events, segments, texts };
}
