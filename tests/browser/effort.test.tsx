import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import type { EditLog } from '../../src/domain/attempt/edit-log.ts';
import { axeFaults } from './axe-faults.ts';
import { pageAt, type Shown } from './findings-fixture.tsx';
import { MIXED, NOODLES, someServices, type SomeWork } from './findings-works.ts';

const SPOTTED = 'en-zh-spot-sleep-study';

const at = (kind: 'focus' | 'blur', t: number, segment: string): EditEvent => ({ kind, t, segment });
const put = (t: number, segment: string, text: string): EditEvent => ({
  kind: 'insert',
  t,
  segment,
  at: 0,
  out: '',
  in: text,
  by: 'key',
});

/** Two sittings: s1 and s2 written in, one gap of five minutes, the page hidden, and s1 once more. */
const LOG: readonly EditEvent[] = [
  { kind: 'sitting', t: 0, wall: '2026-03-03T08:00:00.000Z', editor: 'monaco', app: '0.1.0' },
  at('focus', 5000, 's1'),
  ...[...'gnol yreV'].map((letter, index) => put(8000 + index * 150, 's1', letter)),
  { kind: 'delete', t: 12_000, segment: 's1', at: 0, out: 'Very', in: '', by: 'key' },
  at('blur', 20_000, 's1'),
  at('focus', 20_000, 's2'),
  { kind: 'paste', t: 22_000, segment: 's2', at: 0, out: '', in: 'pasted ', by: 'key' },
  { kind: 'ime', t: 25_000, from: 24_000, segment: 's2', at: 0, out: '', in: '沙', by: 'key', strokes: 4 },
  put(325_000, 's2', 'x'),
  { kind: 'hidden', t: 326_000 },
  { kind: 'visible', t: 386_000 },
  at('blur', 387_000, 's2'),
  { kind: 'sitting', t: 0, wall: '2026-03-04T08:00:00.000Z', editor: 'monaco', app: '0.1.0' },
  at('focus', 1000, 's1'),
  { kind: 'navigate', t: 2000, segment: 's1', at: 0, by: 'pointer' },
  at('blur', 31_000, 's1'),
];

interface Setting {
  readonly work?: Partial<SomeWork>;
  readonly shown?: Shown;
  readonly events?: readonly EditEvent[] | null;
  readonly change?: (log: EditLog) => EditLog;
}

async function showEffort({ work = {}, shown, events = LOG, change }: Setting = {}) {
  const { services, handIn, keepLog } = await someServices();
  const id = await handIn({ n: 1, texts: MIXED, self: true, ...work });
  if (events) await keepLog(id, events, change);
  const screen = await render(await pageAt(services, `/findings/${id}`, shown));
  await expect.poll(() => document.querySelector('[data-effort]')).not.toBeNull();
  return screen;
}

const section = (): HTMLElement => document.querySelector<HTMLElement>('[data-effort]')!;
const row = (id: string): string | null =>
  section().querySelector(`[data-figure="${id}"]`)?.textContent.replace(/\s+/gu, ' ') ?? null;

afterEach(() => page.viewport(1280, 800));

describe('how she worked', () => {
  it('is told in plain words, and said to be no mark and not to be compared between languages', async () => {
    const screen = await showEffort();
    await expect.element(screen.getByRole('heading', { level: 2, name: 'How you worked' })).toBeVisible();
    await expect
      .element(screen.getByText(/You worked on the segments for about 2 minutes, in 2 sittings\./))
      .toBeVisible();
    await expect.element(screen.getByText(/Once you came back to a segment you had left\./)).toBeVisible();
    await expect.element(screen.getByText(/Effort never enters a mark/)).toBeVisible();
    await expect.element(screen.getByText(/key times of Chinese and of English are never compared/)).toBeVisible();
    expect(section().textContent).not.toMatch(/NaN|undefined|Infinity/u);
  });

  it('has its figures with unit, cut and rule, and what each says on demand', async () => {
    const screen = await showEffort();
    // s1: 15 s + 30 s; s2: 5 s, 60 s of 300 s, 2 s in sight.
    expect(row('time')).toContain('1:52 min:s; gaps cut at 60 s');
    expect(row('time')).toContain('0:56 (0:50–1:01), n = 2');
    expect(row('idleCut')).toContain('4:00 min:s beyond 60 s of a gap');
    expect(row('hidden')).toContain('1:00');
    expect(row('keys')).toContain('16 10 typed, 4 in the input method, 1 deleting and 1 paste');
    expect(row('beside')).toContain('by pointer or touch: 1');
    expect(row('pasted')).toContain('39% 7 of 18 characters put in');
    expect(row('revisits')).toContain('1 return');
    expect(row('waits')).toContain('not recorded in this log');
    await expect.element(screen.getByText('effort-1|idle:60|pause:300+1000+2000')).toBeVisible();
    await expect.element(screen.getByRole('columnheader', { name: 'from 2,000 ms' })).toBeVisible();
    const says = screen.getByText(/It grows with effort/);
    await expect.element(says).not.toBeVisible();
    await screen.getByRole('region', { name: 'How you worked' }).getByText('What these figures say').click();
    await expect.element(says).toBeVisible();
  });

  it('has no waits and no keys where the input method told no keys, and says so', async () => {
    const composed = { kind: 'ime', segment: 's2', at: 0, out: '', in: '沙', by: 'key', strokes: 0 } as const;
    const silent = (t: number): EditEvent => ({ ...composed, t, from: t - 4000 });
    const screen = await showEffort({ events: LOG.map((event) => (event.kind === 'ime' ? silent(event.t) : event)) });
    expect(row('waits')).toContain('not recorded: the input method told no keys');
    expect(row('waits')).not.toMatch(/0/u);
    expect(row('keys')).toContain('those of 1 composition not recorded');
    await screen.unmount();
    const told = { ...silent(25_000), strokes: 4, waits: [1200] };
    await showEffort({
      work: { n: 2 },
      events: LOG.flatMap((event) => (event.kind === 'ime' ? [told, silent(30_000)] : [event])),
    });
    expect(row('waits')).toContain('recorded in 1 of 2 compositions');
    expect(row('waits')).toContain('1 mean 1.2 s');
  });

  it('opens segment by segment with the keyboard, with nothing said of one never entered', async () => {
    const screen = await showEffort();
    const summary = screen.getByText('Segment by segment');
    summary.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText('1–2 → 1', { exact: true })).toBeVisible();
    const cells = (id: string) =>
      [...section().querySelectorAll(`[data-row="${id}"] td`)].map(({ textContent }) => textContent);
    expect(cells('s1').slice(1, 3)).toEqual(['0:45', '0:00']);
    expect(cells('s2').slice(1, 3)).toEqual(['1:07', '4:00']);
    expect(cells('s3').slice(1, 4)).toEqual(['–', '–', '–']);
    expect(cells('s3').at(-1)).toBe('–');
    await userEvent.keyboard('{Tab}');
    await expect.element(screen.getByRole('region', { name: /Effort by segment/ })).toHaveFocus();
  });

  it('of a later round is the work of all rounds', async () => {
    const screen = await showEffort({ work: { round: 2 } });
    await expect.element(screen.getByText(/the work of all 2 rounds/)).toBeVisible();
  });

  it('of a translation begins with nothing written', async () => {
    await showEffort({ work: { slug: NOODLES, texts: {} } });
    expect(row('efficiency')).toContain('14 / 22 characters');
  });

  it('of spotting has time and order, and nothing of writing', async () => {
    await showEffort({ work: { slug: SPOTTED, texts: {} }, events: LOG.filter((event) => !('in' in event)) });
    expect(section().textContent).toContain('You looked through the segments');
    expect(row('time')).toContain('min:s');
    for (const id of ['keys', 'efficiency', 'pwr']) expect(row(id)).toBeNull();
  });
});

describe('a log that is not at hand', () => {
  it.each([
    ['en', { events: null }, /is not on this device, so nothing can be said/],
    ['en', { change: (log: EditLog) => ({ ...log, level: 'none', chunks: [] }) }, /^Not disclosed:/],
    ['zh-CN', { change: (log: EditLog) => ({ ...log, level: 'times', chunks: [] }) }, /^未公开：/],
    [
      'en',
      { change: (log: EditLog) => ({ ...log, head: 'c'.repeat(64) }) },
      /was changed after it was handed in, or is damaged/,
    ],
    ['en', { events: [at('focus', 0, 's99')] }, /does not fit the text of the exercise/],
    ['en', { events: [] }, /tells of no time spent in a segment/],
  ] as const)('is said to be so, and no figure is given (%s, %#)', async (locale, setting, says) => {
    const screen = await showEffort({ ...(setting as Setting), shown: { locale } });
    await expect.element(screen.getByText(says)).toBeVisible();
    expect(section().querySelector('table')).toBeNull();
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
  });
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
    await showEffort({ shown: { locale, theme } });
    for (const summary of section().querySelectorAll('summary')) summary.click();
    const violations = await axeFaults(section());
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);
