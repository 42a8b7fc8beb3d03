import '../../src/app/theme/mantine.css';
import '../../src/app/theme/tokens.css';
import '../../src/app/theme/base.css';

import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { render } from 'vitest-browser-react';
import { App } from '../../src/app/App.tsx';
import type { Attempt } from '../../src/domain/attempt/attempt.ts';
import type { ExerciseEntry } from '../../src/domain/exercise/exercise-library.ts';
import { LibraryPage } from '../../src/features/library/LibraryPage.tsx';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { createMemoryAttempts } from '../../src/storage/memory-attempts.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';
import type { ImportResult } from '../../src/workspace/exercise-import.ts';
import { createNoteKeeper } from '../../src/workspace/note-keeper.ts';
import type { Services } from '../../src/workspace/services.ts';
import { createSettingsStore } from '../../src/workspace/settings-store.ts';
import { attempt, entry } from '../features/library/some-entry.ts';

export const ENTRIES: readonly ExerciseEntry[] = [
  entry(),
  entry({
    slug: 'en-zh-returns',
    title: { zh: '网店退货政策', en: 'Returns policy of an online shop' },
    languages: { source: 'en-GB', target: 'zh-CN' },
    field: 'commerce',
    level: 'B1',
    minutes: 20,
    postEditing: 'light',
  }),
  entry({ slug: 'zh-en-press', title: { zh: '新闻稿', en: 'A press release' }, field: 'news', minutes: 15 }),
];

export interface Shown {
  readonly locale?: Locale;
  readonly theme?: 'light' | 'dark';
  readonly address?: string;
  readonly entries?: readonly ExerciseEntry[];
  readonly attempts?: readonly Attempt[];
  importExercise?(file: File): Promise<ImportResult>;
}

/** Where the page has gone, and what it was told there. */
function Elsewhere() {
  const { pathname, state } = useLocation();
  return (
    <p data-testid="elsewhere">
      {pathname} {JSON.stringify(state)}
    </p>
  );
}

/** Shows the library page with services in memory. */
export async function showLibrary(shown: Shown = {}) {
  const { locale = 'en', theme = 'light', address = '/', entries = ENTRIES } = shown;
  const records = createMemoryRecords();
  const attempts = createMemoryAttempts(records);
  for (const one of shown.attempts ?? []) await attempts.create(one);
  let ids = 0;
  const never = (): never => {
    throw new Error('not for the library');
  };
  const services: Services = {
    exercises: { list: () => entries, load: never, loadKey: never },
    rubrics: { ids: () => [], load: never, typology: never, schemes: never },
    attempts,
    records,
    openJournal: never,
    notes: createNoteKeeper(null),
    measurer: { segment: never, segments: never },
    importExercise: shown.importExercise ?? never,
    surroundings: {
      now: () => '2026-03-03T10:00:00.000Z',
      monotonic: () => 0,
      newId: () => `new-${++ids}`,
      digest: never,
      appVersion: 'test',
    },
    device: () => new Promise(() => undefined),
    ai: () => new Promise(() => undefined),
    assistance: () => new Promise(() => undefined),
    profile: { id: '', name: '', alone: true },
    learner: { code: 'K7QW-2RT9', course: 'practice' },
  };
  const i18n = await createI18n(locale, ['shell', 'library', 'names']);
  const settings = createSettingsStore({ storage: null, locale });
  settings.getState().change({ theme });
  document.documentElement.lang = locale;
  const screen = await render(
    <App i18n={i18n} settings={settings} services={services}>
      <MemoryRouter initialEntries={[address]}>
        <main>
          <Routes>
            <Route path="/" element={<LibraryPage />} />
            <Route path="*" element={<Elsewhere />} />
          </Routes>
        </main>
      </MemoryRouter>
    </App>,
  );
  return { screen, attempts, settings };
}

export { attempt };
