import '../../src/app/theme/mantine.css';
import '../../src/app/theme/tokens.css';
import '../../src/app/theme/base.css';

import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { App } from '../../src/app/App.tsx';
import type { Assistance, Place, Standing } from '../../src/domain/assist/assistance.ts';
import { CallFailed } from '../../src/domain/assist/engine.ts';
import type { DraftData } from '../../src/domain/assist/question.ts';
import { uuidV7 } from '../../src/domain/record/uuid.ts';
import { OwnTextPage } from '../../src/features/own-text/OwnTextPage.tsx';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { createMemoryAttempts } from '../../src/storage/memory-attempts.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';
import { createNoteKeeper, type NoteKeeper } from '../../src/workspace/note-keeper.ts';
import type { Services } from '../../src/workspace/services.ts';
import { createSettingsStore } from '../../src/workspace/settings-store.ts';
import { loadOwnTexts } from '../../src/workspace/own-texts.ts';
import { someForm } from '../features/own-text/own-text-kit.ts';
import { axeFaults } from './axe-faults.ts';
import { standInAi } from './settings-fixture.tsx';

type AskForDraft = Assistance['askForDraft'];

interface Shown {
  readonly locale?: Locale;
  readonly theme?: 'light' | 'dark';
  readonly form?: unknown;
  readonly engine?: string | null;
  readonly translator?: 'ready' | 'none';
  readonly askForDraft?: AskForDraft;
  /** Of another window on the same device. */
  readonly notes?: NoteKeeper;
  /** What the gate says of the text. */
  readonly refused?: Standing['refused'];
}

const NONE = { task: 0, day: 0, perTask: 40, perDay: 200 };

function Elsewhere() {
  return <p data-testid="elsewhere">{useLocation().pathname}</p>;
}

async function show({
  locale = 'en',
  theme = 'light',
  form = null,
  engine = 'a:b',
  translator = 'none',
  askForDraft,
  notes = createNoteKeeper(null),
  refused = null,
}: Shown = {}) {
  const records = createMemoryRecords();
  const attempts = createMemoryAttempts(records);
  if (form !== null) notes.write('own-text', form);
  const became: string[] = [];
  const assistance = {
    engine: () => engine,
    subscribe: () => () => undefined,
    provider: (id: string) => (id === 'deepseek' ? { 'zh-CN': 'DeepSeek', en: 'DeepSeek' } : null),
    instructions: () => [
      { name: 'in-context', version: 1, title: { 'zh-CN': '通篇', en: 'Whole document' } },
      { name: 'plain', version: 2, title: { 'zh-CN': '逐段', en: 'Plain' } },
    ],
    preview: ({ data }: { data: unknown }) => [
      { role: 'system', content: 'Translate.' },
      { role: 'user', content: JSON.stringify(data) },
    ],
    askForDraft,
    standing: () =>
      Promise.resolve({ refused, because: refused && 'cave', segment: refused && '洞窟。', spent: NONE, budget: NONE }),
    records: () => Promise.resolve([]),
    became: (call: string, what: string) => Promise.resolve(void became.push(`${call} ${what}`)),
  } as unknown as Assistance;
  let ids = 0;
  // What the page asks for of its services.
  const services = {
    records,
    attempts,
    notes,
    learner: { code: 'K7QW-2RT9', course: 'practice' },
    surroundings: {
      now: () => '2026-03-03T10:00:00.000Z',
      newId: () => uuidV7(1_000, new Uint8Array(10).fill(++ids)),
      digest: async (text: string) =>
        [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))]
          .map((byte) => byte.toString(16).padStart(2, '0'))
          .join(''),
    },
    exercises: { list: () => [{ slug: 'cave', title: { zh: '石窟', en: 'The caves' } }] },
    ai: () => Promise.resolve(standInAi({ setup: { translator: () => Promise.resolve(translator) } })),
    assistance: () => Promise.resolve(assistance),
  } as unknown as Services;
  const i18n = await createI18n(locale, ['shell', 'own', 'names', 'ai', 'coach']);
  const settings = createSettingsStore({ storage: null, locale });
  settings.getState().change({ theme });
  document.documentElement.lang = locale;
  const screen = await render(
    <App i18n={i18n} settings={settings} services={services}>
      <MemoryRouter initialEntries={['/own-text']}>
        <main>
          <Routes>
            <Route path="/own-text/:slug?" element={<OwnTextPage />} />
            <Route path="*" element={<Elsewhere />} />
          </Routes>
        </main>
      </MemoryRouter>
    </App>,
  );
  return { screen, services, attempts, notes, became };
}

const fields = (): HTMLTextAreaElement[] => [...document.querySelectorAll<HTMLTextAreaElement>('ol textarea')];
const values = (): string[] => fields().map(({ value }) => value);
const withoutDrafts = someForm({ drafts: [], chosen: null });

/** An engine in a test's hands: what it tells, and how it ends. */
function handEngine() {
  const asked: { data: DraftData; by: string | undefined; instruction: string | undefined; place: Place }[] = [];
  let line: (id: string, draft: string) => void = () => undefined;
  let end: (how: unknown) => void = () => undefined;
  const askForDraft: AskForDraft = ({ data, by, instruction, place, signal }, onLine, onAsked) => {
    asked.push({ data: data as DraftData, by, instruction, place });
    const call = `call-${asked.length}`;
    onAsked?.(call);
    let done = 0;
    line = (id, draft) => onLine({ id, draft }, ++done);
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new CallFailed('aborted')));
      end = (how) =>
        how instanceof Error
          ? reject(how)
          : resolve({ call, answer: [], again: false, ...(how as object | undefined) });
    });
  };
  return { askForDraft, asked, line: (id: string, draft: string) => line(id, draft), end: (how?: unknown) => end(how) };
}

describe('segments', () => {
  it('are parted and joined by keys, with the caret where the hand was, and every step is taken back', async () => {
    const { screen } = await show({ form: withoutDrafts });
    await expect.element(screen.getByRole('heading', { name: '3 segments' })).toBeVisible();
    fields()[1]!.focus();
    fields()[1]!.setSelectionRange(2, 2);
    await userEvent.keyboard('{Enter}');
    await expect.poll(values).toEqual(['洞窟很老。', '游客', '很多。', '请勿拍照。']);
    expect(document.activeElement).toBe(fields()[2]);
    await userEvent.keyboard('{Backspace}');
    await expect.poll(values).toEqual(['洞窟很老。', '游客很多。', '请勿拍照。']);
    expect(fields()[1]!.selectionStart).toBe(2);
    await screen.getByRole('button', { name: 'Join segment 1 with the next' }).click();
    await expect.poll(values).toEqual(['洞窟很老。游客很多。', '请勿拍照。']);
    for (let steps = 0; steps < 3; steps++) await screen.getByRole('button', { name: 'Undo division' }).click();
    await expect.poll(values).toEqual(withoutDrafts.segments);
  });
});

describe('a source file', () => {
  it('is refused with its name and the mend when it is no text, and what stood there stays', async () => {
    const { screen } = await show({ form: { ...withoutDrafts, segments: [] } });
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
    await userEvent.upload(input, new File([new Uint8Array([0xc4, 0xe3])], 'gbk.txt'));
    await expect.element(screen.getByRole('alert')).toHaveTextContent('“gbk.txt” is no text in UTF-8');
    await expect.element(screen.getByRole('textbox', { name: 'Source text' })).toHaveValue(withoutDrafts.text);
    await userEvent.upload(input, new File(['It rains.'], 'rain.txt'));
    await expect.element(screen.getByRole('textbox', { name: 'Source text' })).toHaveValue('It rains.');
    // The text itself says which way it goes.
    await expect.element(screen.getByRole('combobox', { name: 'Direction' })).toHaveValue('en-zh');
  });
});

describe('a draft that is asked for', () => {
  it('shows what goes before the first call, comes line by line, and can be stopped: what came stays', async () => {
    const engine = handEngine();
    const { screen } = await show({ form: withoutDrafts, askForDraft: engine.askForDraft });
    await screen.getByRole('button', { name: 'Ask b (a)' }).click();
    expect(engine.asked).toHaveLength(0);
    await expect.element(screen.getByText('"audience": "visitors"')).toBeVisible();
    await screen.getByRole('checkbox', { name: 'the brief' }).click();
    await expect.element(screen.getByText('"audience": "visitors"')).not.toBeInTheDocument();
    await screen.getByRole('button', { name: 'Send', exact: true }).click();
    expect(engine.asked).toMatchObject([
      { by: 'ai', instruction: 'in-context', data: { brief: null, wanted: ['s1', 's2', 's3'] } },
    ]);
    engine.line('s1', 'Caves are old.');
    await expect.element(screen.getByText('1 of 3 segments')).toBeVisible();
    await expect.element(screen.getByRole('cell', { name: 'Caves are old.' })).toBeVisible();
    await screen.getByRole('button', { name: 'Stop' }).click();
    await expect.element(screen.getByText('What came before stands below.')).toBeVisible();
    await expect.element(screen.getByText('2 segments are missing.')).toBeVisible();

    await screen.getByRole('button', { name: 'Ask again for 2 segments' }).click();
    expect(engine.asked[1]).toMatchObject({ instruction: 'in-context', data: { brief: null, wanted: ['s2', 's3'] } });
    engine.line('s2', 'Many visitors.');
    engine.line('s3', 'No photos.');
    engine.end();
    await expect.element(screen.getByText('2 segments are missing.')).not.toBeInTheDocument();
  });

  it('is shown before the rest of it is asked for, too, where the page was opened anew', async () => {
    const engine = handEngine();
    const [draft] = someForm().drafts;
    const origin = { by: 'ai', provider: 'a', model: 'b', instruction: 'draft/plain@2', calls: [] };
    const partial = { ...draft!, origin, lines: draft!.lines.slice(0, 2) };
    const { screen } = await show({ form: someForm({ drafts: [partial as never] }), askForDraft: engine.askForDraft });
    await screen.getByRole('button', { name: 'Ask again for 1 segment' }).click();
    expect(engine.asked).toHaveLength(0);
    await screen.getByRole('button', { name: 'Send', exact: true }).click();
    expect(engine.asked).toMatchObject([{ by: 'ai', instruction: 'plain', data: { wanted: ['s3'] } }]);
  });

  it('is not asked again of another AI than the one it is from', async () => {
    const [draft] = someForm().drafts;
    const origin = { by: 'ai', provider: 'other', model: 'b', instruction: 'draft/plain@2', calls: [] };
    const partial = { ...draft!, origin, lines: draft!.lines.slice(0, 2) };
    const { screen } = await show({ form: someForm({ drafts: [partial as never] }) });
    await expect.element(screen.getByRole('button', { name: 'Ask again for 1 segment' })).toBeDisabled();
    await expect.element(screen.getByText(/from an AI that is not set up now/)).toBeVisible();
  });

  it('that comes to nothing says why, and leaves everything as it was', async () => {
    const engine = handEngine();
    const { screen, notes } = await show({ form: someForm(), askForDraft: engine.askForDraft });
    await screen.getByRole('button', { name: 'Ask b (a)' }).click();
    await screen.getByRole('button', { name: 'Send', exact: true }).click();
    engine.end(new CallFailed('wrong-key'));
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent(/does not accept this key.*Nothing of a draft came/u);
    await expect.poll(() => notes.read('own-text')).toMatchObject({ drafts: [{ id: 'd1' }], chosen: 'd1' });
    // She has seen what goes to this AI: the next call goes at once.
    await screen.getByRole('button', { name: 'Ask b (a)' }).click();
    expect(engine.asked).toHaveLength(2);
  });

  it('is under its call from the first line on, so that it stays so where the page is left before the last', async () => {
    const engine = handEngine();
    const { screen, notes } = await show({ form: withoutDrafts, askForDraft: engine.askForDraft });
    await screen.getByRole('button', { name: 'Ask b (a)' }).click();
    await screen.getByRole('button', { name: 'Send', exact: true }).click();
    engine.line('s1', 'Caves are old.');
    await expect
      .poll(() => notes.read('own-text'))
      .toMatchObject({ drafts: [{ lines: [{ draft: 'Caves are old.' }], origin: { calls: ['call-1'] } }] });
  });

  it('that was asked for before in the same words is the one that is there, and said to be', async () => {
    const engine = handEngine();
    const { screen, notes } = await show({ form: withoutDrafts, askForDraft: engine.askForDraft });
    await screen.getByRole('button', { name: 'Ask b (a)' }).click();
    await screen.getByRole('button', { name: 'Send', exact: true }).click();
    engine.line('s1', 'Caves are old.');
    engine.end();
    await expect.element(screen.getByText('2 segments are missing.')).toBeVisible();
    await screen.getByRole('button', { name: 'Ask b (a)' }).click();
    engine.line('s1', 'Caves are old.');
    engine.end({ again: true, call: 'call-1' });
    await expect.element(screen.getByText(/the answer is draft A, and nobody was asked again/)).toBeVisible();
    expect(notes.read('own-text')).toMatchObject({ drafts: [{ id: 'd1' }] });
    // Where that one was removed, it comes back.
    await screen.getByRole('button', { name: 'Remove draft A' }).click();
    await screen.getByRole('button', { name: 'Ask b (a)' }).click();
    engine.line('s1', 'Caves are old.');
    engine.end({ again: true, call: 'call-1' });
    await expect.element(screen.getByRole('cell', { name: 'Caves are old.' })).toBeVisible();
    // And what was removed comes back beside it under a name of its own.
    await screen.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => notes.read('own-text')).toMatchObject({ drafts: [{ id: 'd2' }, { id: 'd1' }] });
  });

  it('in two windows is a draft more for the same text, and each window shows both', async () => {
    const notes = createNoteKeeper(null);
    const [here, there] = [handEngine(), handEngine()];
    for (const [at, engine] of [here, there].entries()) {
      const { screen } = await show({ form: at === 0 ? withoutDrafts : null, notes, askForDraft: engine.askForDraft });
      const window = screen.getByRole('main').nth(at);
      await window.getByRole('button', { name: 'Ask b (a)' }).click();
      await window.getByRole('button', { name: 'Send', exact: true }).click();
    }
    here.line('s1', 'Caves are old.');
    there.line('s1', 'Old caves.');
    const { slug } = notes.read('own-text') as { slug: string };
    expect([...here.asked, ...there.asked].map(({ place }) => place)).toEqual(
      [1, 2].map(() => ({ kind: 'record', about: { text: slug } })),
    );
    expect(notes.read('own-text')).toMatchObject({
      drafts: [
        { id: 'd1', lines: [{ draft: 'Caves are old.' }] },
        { id: 'd2', lines: [{ draft: 'Old caves.' }] },
      ],
    });
    window.dispatchEvent(new StorageEvent('storage', { key: 'any.own-text' }));
    await expect.poll(() => [...document.querySelectorAll('[data-draft]')]).toHaveLength(4);
  });

  it.each([
    ['before-hand-in', 'en', 'Ask b (a)', /“The caves” has text that stands here too, and you have not handed it in/u],
    ['off', 'zh-CN', '请 b（a）翻译', /“石窟”里有与这里相同的文字，而那项任务不使用 AI/u],
  ] as const)(
    'is refused (%s) before anything is shown, and for a task that is named: %s',
    async (refused, locale, ask, why) => {
      const engine = handEngine();
      const { screen, notes } = await show({
        form: withoutDrafts,
        askForDraft: engine.askForDraft,
        translator: 'ready',
        refused,
        locale,
      });
      await screen.getByRole('button', { name: ask }).click();
      await expect.element(screen.getByRole('alert')).toHaveTextContent(why);
      expect(document.querySelector('pre')).toBeNull();
      await screen.getByRole('button', { name: /this browser|本浏览器/u }).click();
      await expect.element(screen.getByRole('alert')).toHaveTextContent(why);
      expect(engine.asked).toHaveLength(0);
      expect(notes.read('own-text')).toMatchObject({ drafts: [] });
    },
  );

  it('is called by words, not by codes', async () => {
    const [draft] = someForm().drafts;
    const origin = { by: 'ai', provider: 'deepseek', model: 'chat', instruction: 'draft/plain@2', calls: [] };
    const { screen } = await show({ form: someForm({ drafts: [{ ...draft!, origin } as never] }) });
    await expect.element(screen.getByText('chat (DeepSeek), instruction “Plain”, version 2')).toBeVisible();
  });

  it('may come from the browser, on this device, where it translates', async () => {
    const engine = handEngine();
    const { screen } = await show({
      form: withoutDrafts,
      engine: null,
      translator: 'ready',
      askForDraft: engine.askForDraft,
    });
    await expect.element(screen.getByText(/No AI is set up/)).toBeVisible();
    await screen.getByRole('button', { name: 'Translate in this browser' }).click();
    expect(engine.asked).toMatchObject([{ by: 'browser' }]);
    engine.line('s1', 'Old.');
    engine.end();
    await expect.element(screen.getByText('translator of the browser')).toBeVisible();
  });
});

describe('the calls for drafts', () => {
  it('are about the text that is made of the form, from the first one on', async () => {
    const engine = handEngine();
    const { screen, services, notes } = await show({ form: someForm(), askForDraft: engine.askForDraft });
    await screen.getByRole('button', { name: 'Ask b (a)' }).click();
    await screen.getByRole('button', { name: 'Send', exact: true }).click();
    engine.end(new CallFailed('server'));
    await expect.element(screen.getByRole('alert')).toHaveTextContent(/Nothing of a draft came/u);
    await screen.getByRole('button', { name: 'Ask b (a)' }).click();
    engine.line('s1', 'Caves are old.');
    engine.end();
    await expect.poll(() => notes.read('own-text')).toMatchObject({ drafts: [{ id: 'd1' }, { id: 'd2' }] });
    await screen.getByRole('button', { name: 'Make it', exact: true }).click();
    await expect.element(screen.getByTestId('elsewhere')).toBeVisible();
    const [text] = await loadOwnTexts(services);
    const place = { kind: 'record', about: { text: text!.slug } };
    expect(engine.asked.map((one) => one.place)).toEqual([place, place]);
  });
});

describe('the task', () => {
  it('is made as a record with its drafts, begun, and the form put away', async () => {
    const calls = { by: 'ai', provider: 'a', model: 'b', instruction: 'draft/in-context@1', calls: ['c1', 'c2'] };
    const form = someForm();
    const drafts = form.drafts.map((draft) => ({ ...draft, origin: calls }));
    const { screen, services, attempts, notes, became } = await show({ form: { ...form, drafts } });
    await screen.getByRole('button', { name: 'Make it and begin' }).click();
    await expect.element(screen.getByTestId('elsewhere')).toHaveTextContent(/^\/work\//u);
    const [text] = await loadOwnTexts(services);
    expect(text).toMatchObject({ latest: { chosen: 'd1', drafts: [{ origin: calls }] } });
    const [attempt] = await attempts.list();
    expect(attempt).toMatchObject({ task: { exercise: { slug: text!.slug, revision: 1 } }, segments: 3 });
    const line = JSON.stringify(text!.latest.exercise);
    expect(attempt!.task.exercise.sha256).toBe(await services.surroundings.digest(line));
    expect(notes.read('own-text')).toBeNull();
    await expect.poll(() => became).toEqual(['c1 taken', 'c2 taken']);
  });

  it('is not made before it is ready, and what is missing is listed', async () => {
    const { screen, services } = await show({ form: someForm({ title: '', field: '', chosen: null }) });
    await screen.getByRole('button', { name: 'Make it', exact: true }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(/title.*field.*draft/u);
    expect(await loadOwnTexts(services)).toEqual([]);
  });

  it.each([
    ['zh-CN', 'light'],
    ['en', 'dark'],
  ] as const)('has no violation of WCAG on its page: %s, %s', async (locale, theme) => {
    const { screen } = await show({ locale, theme, form: someForm() });
    await expect.element(screen.getByRole('table')).toBeVisible();
    const violations = await axeFaults(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
