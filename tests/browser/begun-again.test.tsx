import '../../src/app/theme/mantine.css';
import '../../src/app/theme/tokens.css';
import '../../src/app/theme/base.css';

import { MemoryRouter, Route, Routes } from 'react-router';
import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { App } from '../../src/app/App.tsx';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import type { Journal } from '../../src/domain/attempt/journal.ts';
import { createAttemptStore } from '../../src/features/practice/attempt-store.ts';
import { BegunAgain } from '../../src/features/practice/BegunAgain.tsx';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { createSettingsStore } from '../../src/workspace/settings-store.ts';
import { attempt } from '../features/library/some-entry.ts';
import { CAVES, someServices } from './findings-works.ts';

const WALL = '2026-03-03T10:00:00.000Z';

/** A second attempt, just begun from the library. */
async function show(state: unknown) {
  const { services, attempts } = await someServices();
  const first = attempt({ id: 'first', state: 'handed-in' });
  const second = attempt({ id: 'second', confirmed: 0 });
  await attempts.create(first);
  await attempts.create(second);
  const exercise = await services.exercises.load(CAVES);
  const events: EditEvent[] = [];
  const journal: Journal = {
    events,
    readOnly: false,
    epoch: 1,
    append: (event) => void events.push(event),
    setConfirmed: () => undefined,
    flush: () => Promise.resolve(),
    save: () => ({ state: 'saving' }),
    subscribe: () => () => undefined,
    apart: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
  const store = createAttemptStore({
    journal,
    exercise,
    editor: 'plain',
    appVersion: 'test',
    monotonic: () => 0,
    newId: () => 'a-salt-of-twenty-signs',
    now: () => WALL,
  });
  const i18n = await createI18n('en', ['shell', 'practice']);
  const workbench = { attempt: second, exercise, journal, store, handedIn: 0 };
  const screen = await render(
    <App i18n={i18n} settings={createSettingsStore({ storage: null, locale: 'en' })} services={services}>
      <MemoryRouter initialEntries={[{ pathname: '/work/second', state }]}>
        <Routes>
          <Route path="/" element={<p>the library</p>} />
          <Route path="/work/:attempt" element={<BegunAgain workbench={workbench} />} />
        </Routes>
      </MemoryRouter>
    </App>,
  );
  const ids = async (): Promise<readonly string[]> => (await attempts.list()).map(({ id }) => id).toSorted();
  return { screen, store, ids, segment: exercise.segments[0]!.id };
}

describe('an attempt begun again by one touch', () => {
  it('says so, and is taken back as long as she has only looked', async () => {
    const { screen, store, ids, segment } = await show({ again: true });
    await expect.element(screen.getByText('A new attempt has begun')).toBeVisible();
    store.getState().record({ kind: 'focus', t: 0, segment });
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect.element(screen.getByText('the library')).toBeVisible();
    expect(await ids()).toEqual(['first']);
  });

  it('is not taken back when something was done in it', async () => {
    const { screen, store, ids, segment } = await show({ again: true });
    await expect.element(screen.getByText('A new attempt has begun')).toBeVisible();
    store.getState().confirm(segment, 'key');
    await expect.element(screen.getByText('A new attempt has begun')).not.toBeInTheDocument();
    expect(await ids()).toEqual(['first', 'second']);
  });

  it('says nothing of a first one', async () => {
    const { screen } = await show({ again: false });
    expect(screen.getByRole('status').element().textContent).toBe('');
  });
});
