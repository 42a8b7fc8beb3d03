import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { App } from '../../src/app/App.tsx';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import type { EditLog } from '../../src/domain/attempt/edit-log.ts';
import { ReplayView } from '../../src/features/replay/ReplayView.tsx';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { createSettingsStore } from '../../src/workspace/settings-store.ts';
import { typedLog } from '../domain/attempt/typed-log.ts';
import { axeFaults } from './axe-faults.ts';
import { pageAt, type Shown } from './findings-fixture.tsx';
import { NOODLES, someServices, type SomeWork } from './findings-works.ts';

const SPOTTED = 'en-zh-spot-sleep-study';

const type = (t: number, segment: string, at: number, text: string): readonly EditEvent[] =>
  [...text].map((letter, index) => ({
    kind: 'insert',
    t: t + index * 100,
    segment,
    at: at + index,
    out: '',
    in: letter,
    by: 'key',
  }));
const at = (kind: 'focus' | 'blur', t: number, segment: string): EditEvent => ({ kind, t, segment });
const sitting = (wall: string): EditEvent => ({ kind: 'sitting', t: 0, wall, editor: 'monaco', app: '0.1.0' });

/** Two sittings: words before s1, some of them out again, a long pause, a paste into s2, and s1 once more. */
const LOG: readonly EditEvent[] = [
  sitting('2026-03-03T08:00:00.000Z'),
  at('focus', 1000, 's1'),
  ...type(2000, 's1', 0, 'Far away '),
  { kind: 'delete', t: 4000, segment: 's1', at: 0, out: 'Far away ', in: '', by: 'key' },
  { kind: 'confirm', t: 5000, segment: 's1', by: 'key' },
  at('blur', 5000, 's1'),
  at('focus', 5000, 's2'),
  { kind: 'paste', t: 95_000, segment: 's2', at: 0, out: '', in: 'Wind, ', by: 'pointer' },
  { kind: 'hidden', t: 96_000 },
  { kind: 'visible', t: 106_000 },
  at('blur', 107_000, 's2'),
  sitting('2026-03-04T08:00:00.000Z'),
  at('focus', 1000, 's1'),
  ...type(2000, 's1', 0, 'Now '),
  at('blur', 3000, 's1'),
];

interface Setting {
  readonly work?: Partial<SomeWork>;
  readonly shown?: Shown;
  readonly events?: readonly EditEvent[] | null;
  readonly change?: (log: EditLog) => EditLog;
}

async function showReplay({ work = {}, shown, events = LOG, change }: Setting = {}) {
  const { services, handIn, keepLog } = await someServices();
  const draft = async (id: string): Promise<string> =>
    (await services.exercises.load('zh-en-digital-dunhuang')).segments.find((one) => one.id === id)!.draft;
  const texts = { s1: `Now ${await draft('s1')}`, s2: `Wind, ${await draft('s2')}` };
  const id = await handIn({ n: 1, texts, ...work });
  if (events) await keepLog(id, events, change);
  const screen = await render(await pageAt(services, `/replay/${id}`, shown));
  await expect.poll(() => document.querySelector('h1')).not.toBeNull();
  return { screen, draft: { s1: await draft('s1'), s2: await draft('s2') } };
}

/** The text of a segment as it stands: without what is struck out and what is said to screen readers alone. */
function textOf(segment: string): string | null {
  const shown = document.querySelector(`[data-text="${segment}"]`)?.cloneNode(true) as HTMLElement | undefined;
  shown?.querySelectorAll('del, .visually-hidden, .mark-sign').forEach((one) => one.remove());
  return shown?.textContent ?? null;
}
const status = (): string => document.querySelector('[role="status"]')?.textContent ?? '';
const chosen = (): string | null =>
  document.querySelector('[role="option"][aria-selected="true"]')?.getAttribute('aria-label') ?? null;

afterEach(() => page.viewport(1280, 800));

describe('the player', () => {
  it('goes from change to change, with the text growing and told in words', async () => {
    const { screen, draft } = await showReplay();
    await expect.element(screen.getByText(/your own work/)).toBeVisible();
    await expect.element(screen.getByText(/effort never enters a mark/)).toBeVisible();
    expect(status()).toContain('nothing has been changed yet');
    const next = screen.getByRole('button', { name: 'Next change', exact: true });
    await next.click();
    expect(textOf('s1')).toBe(`Far ${draft.s1}`);
    expect(status()).toBe('Segment 1, typed: “Far ”');
    await next.click();
    expect(textOf('s1')).toBe(`Far away ${draft.s1}`);
    expect(document.querySelector('[data-text="s1"] [data-mark="changed"]')?.textContent).toContain('away');
    expect(document.querySelector('[data-text="s1"] [data-mark="caret"]')).not.toBeNull();
    await next.click();
    expect(textOf('s1')).toBe(draft.s1);
    await next.click();
    expect(status()).toBe('Segment 2, pasted, by pointer: “Wind, ”');
    expect(textOf('s2')).toBe(`Wind, ${draft.s2}`);
    expect(document.querySelector('[data-segment="s1"]')?.textContent).toContain('✓');
    await screen.getByRole('button', { name: 'Previous change' }).click();
    expect(textOf('s2')).toBe(draft.s2);
    expect(status()).toBe('Segment 1, deleted: “Far away ” went');
  });

  it('shows the true clock, plays long pauses short and says so', async () => {
    const { screen } = await showReplay();
    await expect.element(screen.getByText(/Pauses longer than 2 s are played as 2 s/)).toBeVisible();
    await screen.getByRole('button', { name: 'Next long pause' }).click();
    expect(status()).toBe('A pause of 1:30 (min:s) begins here.');
    const slider = screen.getByRole('slider', { name: 'Place in the replay' });
    expect(slider.element().getAttribute('aria-valuetext')).toBe('0:05 of 1:50, segment 2, change 3 of 5');
    await screen.getByRole('button', { name: 'Next long pause' }).click();
    expect(status()).toContain('A pause of 0:10 (min:s) begins here, with another window before the page.');
    await expect.element(screen.getByText(/sitting 1 of 2/)).toBeVisible();
    // 5 s of the replay are more than what is left of this sitting and its gaps, each played as 2 s.
    slider.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByText(/sitting 2 of 2/)).toBeVisible();
    await userEvent.keyboard('{End}');
    expect(slider.element().getAttribute('aria-valuetext')).toBe('1:50 of 1:50, segment 1, change 5 of 5');
    await userEvent.keyboard('{Home}');
    expect(slider.element().getAttribute('aria-valuetext')).toBe('0:00 of 1:50, change 0 of 5');
  });

  it('plays to the end, and the end is the text that was handed in', async () => {
    const { screen, draft } = await showReplay();
    await screen.getByRole('combobox', { name: 'Speed' }).selectOptions('32×');
    await screen.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.element(screen.getByRole('button', { name: 'Play from the beginning' })).toBeVisible();
    expect(textOf('s1')).toBe(`Now ${draft.s1}`);
    expect(textOf('s2')).toBe(`Wind, ${draft.s2}`);
    expect(status()).toContain('this is the text that was handed in');
    expect(document.querySelector('[data-ends]')).toBeNull();
    await screen.getByRole('button', { name: 'Play from the beginning' }).click();
    await screen.getByRole('button', { name: 'Pause', exact: true }).click();
    await expect.poll(() => document.querySelector('[role="status"]')?.getAttribute('aria-live')).toBe('polite');
  });

  it('goes to a segment, and to the same one again at its next change', async () => {
    const { screen } = await showReplay();
    const choice = screen.getByRole('combobox', { name: 'Go to a segment' });
    await choice.selectOptions('Segment 2');
    expect(status()).toContain('“Wind, ”');
    await screen.getByRole('button', { name: /^Segment 1: go to its next change/ }).click();
    expect(status()).toBe('Segment 1, typed: “Now ”');
    await expect.element(screen.getByRole('option', { name: 'Segment 3, never entered' })).toBeDisabled();
  });
});

describe('the list of changes', () => {
  it('is stepped through by keyboard, one change after the other, and the texts go with it', async () => {
    const { screen, draft } = await showReplay();
    const first = screen.getByRole('option', { name: '0:02, segment 1, typed: “Far ”' });
    first.element().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen()).toBe('0:02, segment 1, typed: “Far ”');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(chosen()).toBe('1:35, segment 2, pasted, by pointer: “Wind, ”');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(chosen());
    expect(document.activeElement?.getAttribute('aria-posinset')).toBe('4');
    expect(document.activeElement?.getAttribute('aria-setsize')).toBe('5');
    expect(textOf('s2')).toBe(`Wind, ${draft.s2}`);
    await userEvent.keyboard('{ArrowUp}');
    expect(chosen()).toBe('0:04, segment 1, deleted: “Far away ” went');
    await userEvent.keyboard('{End}');
    expect(textOf('s1')).toBe(`Now ${draft.s1}`);
  });

  it('is on paper as a whole', async () => {
    const events = [LOG[0]!, ...Array.from({ length: 300 }, (_, index) => type(index * 5000, 's1', 0, 'x')[0]!)];
    await showReplay({ events });
    const options = (): number => document.querySelectorAll('[role="option"]').length;
    expect(options()).toBeLessThan(60);
    window.dispatchEvent(new Event('beforeprint'));
    expect(options()).toBe(300);
    window.dispatchEvent(new Event('afterprint'));
    await expect.poll(options).toBeLessThan(60);
  });
});

describe('the timeline', () => {
  it('says what it shows, and leads from visit to visit by keyboard', async () => {
    const { screen } = await showReplay();
    const picture = screen.getByRole('img', { name: /^Timeline of the attempt/ });
    expect(picture.element().querySelector('desc')?.textContent).toBe(
      'In 1:50: 10 segments, 2 sittings, 3 visits, 5 changes, 1 paste and 2 long pauses. The longest pause is 1:30.',
    );
    const slider = screen.getByRole('slider', { name: /^Place in the timeline/ });
    slider.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(slider.element().getAttribute('aria-valuetext')).toBe('visit 1 of 3, segment 1, from 0:01 to 0:05');
    await userEvent.keyboard('{ArrowRight}');
    expect(slider.element().getAttribute('aria-valuetext')).toBe('visit 2 of 3, segment 2, from 0:05 to 1:47');
    await userEvent.keyboard('{End}');
    expect(slider.element().getAttribute('aria-valuetext')).toMatch(/^visit 3 of 3, segment 1/);
    await expect.element(screen.getByText(/sitting 2 of 2/)).toBeVisible();
  });

  it('goes where it is clicked', async () => {
    const { screen, draft } = await showReplay();
    const slider = screen.getByRole('slider', { name: /^Place in the timeline/ }).element();
    const { width } = slider.getBoundingClientRect();
    await userEvent.click(slider, { position: { x: width - 2, y: 20 } });
    expect(textOf('s1')).toBe(`Now ${draft.s1}`);
    await userEvent.click(slider, { position: { x: 1, y: 20 } });
    expect(textOf('s1')).toBe(draft.s1);
  });

  it('is there as a table, whose rows lead there too', async () => {
    const { screen } = await showReplay();
    await screen.getByText('The same as a table, visit by visit').click();
    const rows = [...document.querySelectorAll('[data-timeline] tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['0:01', '1', '0:04', '3', '0', '0'],
      ['0:05', '2', '1:02', '1', '1', '2'],
      ['1:48', '1', '0:02', '1', '0', '0'],
    ]);
    await screen.getByRole('button', { name: 'Go to 0:05, segment 2' }).click();
    expect(document.querySelector('[data-segment="s2"] [data-here]')).not.toBeNull();
  });
});

describe('other kinds of work', () => {
  it('a translation begins with nothing written', async () => {
    const { screen } = await showReplay({
      work: { slug: NOODLES, texts: { s1: 'Noodles' } },
      events: [LOG[0]!, ...type(500, 's1', 0, 'Noodles')],
    });
    await expect.element(screen.getByText('nothing written yet').first()).toBeVisible();
    await screen.getByRole('button', { name: 'Next change', exact: true }).click();
    expect(textOf('s1')).toBe('Noodles');
    expect(document.querySelector('[data-text="s1"] ins')).toBeNull();
  });

  it('spotting shows the marks as they came and went', async () => {
    const annotation = {
      id: 'a1',
      side: 'target',
      start: 0,
      end: 2,
      type: 'other',
      severity: 'major',
      note: 'n',
      correction: null,
    } as const;
    const events: readonly EditEvent[] = [
      LOG[0]!,
      at('focus', 100, 's1'),
      { kind: 'annotate', t: 2000, segment: 's1', annotation, by: 'key' },
      { kind: 'annotate', t: 3000, segment: 's1', annotation: { ...annotation, severity: 'critical' }, by: 'pointer' },
      { kind: 'unannotate', t: 4000, segment: 's1', annotation: 'a1', by: 'key', step: 'undo' },
    ];
    const { screen } = await showReplay({ work: { slug: SPOTTED, texts: {} }, events });
    const marks = (): number => document.querySelectorAll('[data-text="s1"] .mark-error').length;
    const next = screen.getByRole('button', { name: 'Next change', exact: true });
    await next.click();
    expect(status()).toBe('Segment 1, error marked');
    expect(marks()).toBe(1);
    await next.click();
    expect(status()).toBe('Segment 1, mark changed, by pointer');
    expect(document.querySelectorAll('[data-text="s1"] .mark-critical')).toHaveLength(1);
    await next.click();
    expect(marks()).toBe(0);
  });
});

describe('a log that is not all there', () => {
  it.each([
    ['en', { events: null }, /The edit log of this work is not on this device/],
    ['en', { change: (log: EditLog) => ({ ...log, level: 'none', chunks: [] }) }, /^Not disclosed:/],
    ['zh-CN', { change: (log: EditLog) => ({ ...log, level: 'times', chunks: [] }) }, /^未公开：/],
    ['en', { events: [] }, /is empty: nothing was done in it/],
    [
      'zh-CN',
      { change: (log: EditLog) => ({ ...log, chunks: log.chunks.map((one) => ({ ...one, sha256: 'c'.repeat(64) })) }) },
      /从一开始就/,
    ],
  ] as const)('says so instead of a player (%s, %#)', async (locale, setting, says) => {
    const { screen } = await showReplay({ ...(setting as Setting), shown: { locale } });
    await expect.element(screen.getByText(says)).toBeVisible();
    expect(document.querySelector('[role="slider"]')).toBeNull();
  });

  it('is played as far as it is whole', async () => {
    const { screen, draft } = await showReplay({ change: (log) => ({ ...log, head: 'c'.repeat(64) }) });
    await expect.element(screen.getByText(/is damaged. It is played as far as it is whole: to 1:50/)).toBeVisible();
    screen.getByRole('slider', { name: 'Place in the replay' }).element().focus();
    await userEvent.keyboard('{End}');
    expect(textOf('s1')).toBe(`Now ${draft.s1}`);
    expect(status()).toContain('as far as the log can be played');
  });

  it('is played as far as it fits the text, and names what does not', async () => {
    const foreign: EditEvent = { kind: 'delete', t: 4500, segment: 's1', at: 0, out: 'never there', in: '', by: 'key' };
    const { screen } = await showReplay({ events: LOG.toSpliced(12, 0, foreign) });
    await expect.element(screen.getByText(/Event 13 of this log does not fit the text of segment 1/)).toBeVisible();
    await expect.element(screen.getByText('3 changes', { exact: true })).toBeVisible();
  });

  it('that ends with another text than the one handed in is said to', async () => {
    const { screen } = await showReplay({ work: { texts: { s1: 'Something else.' } } });
    await expect.element(screen.getByText(/It differs in these segments: 1 and 2\./)).toBeVisible();
  });

  it('of a work that is not here says so', async () => {
    const { services } = await someServices();
    const screen = await render(await pageAt(services, '/replay/0'));
    await expect.element(screen.getByRole('heading', { name: 'This work is not on this device' })).toBeVisible();
  });
});

it('stays light with 2,000 segments and 50,000 events', async () => {
  const { segments, events, texts } = typedLog('en', 50_000, 5, 2000);
  const i18n = await createI18n('en', ['shell', 'names', 'replay']);
  const settings = createSettingsStore({ storage: null, locale: 'en' });
  const { services } = await someServices();
  const all = segments.map((one) => ({ ...one, source: '部分壁画已经起甲、酥碱。' }));
  const screen = await render(
    <App i18n={i18n} settings={settings} services={services}>
      <main>
        <ReplayView segments={all} languages={{ source: 'zh-CN', target: 'en-GB' }} events={events} whole />
      </main>
    </App>,
  );
  await expect.element(screen.getByRole('slider', { name: 'Place in the replay' })).toBeVisible();
  const next = screen.getByRole('button', { name: 'Next change', exact: true }).element() as HTMLButtonElement;
  const slider = screen.getByRole('slider', { name: /^Place in the timeline/ }).element();
  const times: number[] = [];
  for (let index = 0; index < 30; index += 1) {
    const { left, width, top } = slider.getBoundingClientRect();
    const began = performance.now();
    const clientX = left + (width * ((index * 37) % 100)) / 100;
    slider.dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, button: 0, pointerId: 1, clientX, clientY: top + 5 }),
    );
    next.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - began);
  }
  times.sort((one, other) => one - other);
  expect(document.querySelectorAll('[data-segment]').length).toBeLessThan(60);
  expect(document.querySelectorAll('[role="option"]').length).toBeLessThan(80);
  expect(times[15]).toBeLessThan(250);
  const last = segments.findIndex(
    ({ id }) => id === document.querySelector('[data-here]')?.closest('[data-segment]')?.getAttribute('data-segment'),
  );
  expect(last).toBeGreaterThanOrEqual(0);
  screen.getByRole('slider', { name: 'Place in the replay' }).element().focus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => document.querySelector('[data-here]')).not.toBeNull();
  const here = document.querySelector('[data-here]')!.closest('[data-segment]')!.getAttribute('data-segment')!;
  expect(textOf(here)).toBe(texts[segments.findIndex(({ id }) => id === here)]);
});

it.each([
  ['en', 'light', 1440],
  ['zh-CN', 'dark', 1440],
  ['en', 'dark', 390],
  ['zh-CN', 'light', 390],
] as const)(
  'breaks no rule of accessibility and needs no scrolling sideways: %s, %s, %i wide',
  async (locale, theme, width) => {
    await page.viewport(width, 900);
    await showReplay({ shown: { locale, theme } });
    for (let step = 0; step < 4; step += 1) {
      document.querySelector<HTMLElement>('[aria-keyshortcuts="L"]')!.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    document.querySelector('summary')!.click();
    const violations = await axeFaults(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);
