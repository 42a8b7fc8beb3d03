import '../../src/app/theme/mantine.css';
import '../../src/app/theme/tokens.css';
import '../../src/app/theme/base.css';

import { MemoryRouter } from 'react-router';
import { render } from 'vitest-browser-react';
import { App } from '../../src/app/App.tsx';
import { CommandsOverPage } from '../../src/app/commands/CommandsOverPage.tsx';
import { openedEvent } from '../../src/domain/assist/permission.ts';
import type { EditEvent, EditorMode } from '../../src/domain/attempt/edit-event.ts';
import type { Journal } from '../../src/domain/attempt/journal.ts';
import type { Exercise } from '../../src/domain/exercise/exercise.ts';
import { createAttemptStore } from '../../src/features/practice/attempt-store.ts';
import { SpotBench } from '../../src/features/practice/spot/SpotBench.tsx';
import { Workbench } from '../../src/features/practice/Workbench.tsx';
import type { Task } from '../../src/domain/task/task.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import type { NoteKeeper } from '../../src/workspace/note-keeper.ts';
import type { Services } from '../../src/workspace/services.ts';
import { createSettingsStore } from '../../src/workspace/settings-store.ts';
import { attempt } from '../features/library/some-entry.ts';
import { assistanceOn, type ScriptedAi } from './assist-fixture.ts';
import { CAVES, someServices, type SomeWork } from './findings-works.ts';

interface Shown {
  /** The AI that is set up, and the task by whose policy it is asked. Without it the coach never comes. */
  readonly coach?: { readonly ai: ScriptedAi; readonly assistance?: Task['assistance']; readonly opened?: boolean };
  readonly mode?: EditorMode;
  readonly locale?: Locale;
  readonly theme?: 'light' | 'dark';
  readonly events?: readonly EditEvent[];
  readonly segments?: Exercise['segments'];
  /** Which of the shipped exercises. */
  readonly slug?: string;
  /** The kind of the task; a spotting task is shown on its own screen. */
  readonly kind?: Exercise['kind'];
  /** What the device has kept of an earlier visit, with the id of the attempt it was kept for. */
  readonly kept?: { readonly notes: NoteKeeper; readonly id: string };
  /** What she handed in before. */
  readonly works?: readonly SomeWork[];
  /** Whether another window works on the attempt. */
  readonly readOnly?: boolean;
  /** How many of the events were handed in with round 1. */
  readonly handedIn?: number;
}

let opened = 0;

/** The workbench on a few segments of the shipped exercise, with the log it writes. */
export async function showWorkbench({ mode = 'plain', locale = 'en', theme = 'light', ...shown }: Shown = {}) {
  const { services: some, handIn } = await someServices();
  for (const work of shown.works ?? []) await handIn(work);
  const exercise = {
    ...(await some.exercises.load(shown.slug ?? CAVES)),
    ...(shown.segments ? { segments: shown.segments } : {}),
    ...(shown.kind ? { kind: shown.kind } : {}),
  };
  const events: EditEvent[] = [...(shown.coach?.opened ? [openedEvent(0)] : []), ...(shown.events ?? [])];
  const journal: Journal = {
    events,
    readOnly: shown.readOnly ?? false,
    epoch: 1,
    append: (event) => void events.push(event),
    setConfirmed: () => undefined,
    flush: () => Promise.resolve(),
    save: () => ({ state: 'saving' }),
    subscribe: () => () => undefined,
    apart: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
  const began = performance.now();
  const now = (): string => '2026-03-03T10:00:00.000Z';
  const store = createAttemptStore({
    journal,
    exercise,
    handedIn: shown.handedIn ?? 0,
    editor: mode,
    appVersion: 'test',
    monotonic: () => performance.now() - began,
    newId: () => 'a-salt-of-twenty-signs',
    now,
  });
  const never = <T,>(): Promise<T> => new Promise<T>(() => undefined);
  const notes = shown.kept?.notes ?? some.notes;
  const services: Services = {
    ...some,
    notes,
    measurer: { segment: () => never(), segments: () => never() },
    ...(shown.coach ? assistanceOn(some, shown.coach.ai) : {}),
  };
  const i18n = await createI18n(locale, [
    'shell',
    'commands',
    'names',
    'practice',
    'remarks',
    'concordance',
    'measures',
    'spot',
    'coach',
    'ai',
  ]);
  const settings = createSettingsStore({ storage: null, locale });
  settings.getState().change({ theme });
  document.documentElement.lang = locale;
  opened += 1;
  const id = shown.kept?.id ?? `checks-${opened}`;
  const handedIn = shown.handedIn ?? 0;
  const { task } = attempt();
  const row = attempt({
    id,
    round: handedIn > 0 ? 2 : 1,
    task: { ...task, assistance: shown.coach?.assistance ?? task.assistance },
  });
  if (shown.coach) await some.attempts.create(row);
  const workbench = { attempt: row, exercise, journal, store, handedIn };
  const page = (editor: EditorMode) => (
    <App i18n={i18n} settings={settings} services={services}>
      <MemoryRouter>
        {shown.kind === 'spot' ? (
          <SpotBench workbench={workbench} onTakeOver={() => undefined} />
        ) : (
          <Workbench workbench={workbench} mode={editor} onTakeOver={() => undefined} />
        )}
        <CommandsOverPage />
      </MemoryRouter>
    </App>
  );
  const screen = await render(page(mode));
  const text = (id: string): string => store.getState().segments.find((one) => one.id === id)?.text ?? '';
  /** Gives her another editor, as a window does that is made narrow. */
  const changeEditor = (editor: EditorMode): Promise<void> => screen.rerender(page(editor));
  return { screen, events, text, kept: { notes, id }, changeEditor };
}
