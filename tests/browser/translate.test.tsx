import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { Key } from '../../src/domain/exercise/key.ts';
import type { Services } from '../../src/workspace/services.ts';
import { axeFaults } from './axe-faults.ts';
import { showWorkbench } from './checks-fixture.tsx';
import { pageAt, type Shown } from './findings-fixture.tsx';
import { idOf, NOODLES, someServices, type SomeWork } from './findings-works.ts';

const TEXTS: Readonly<Record<string, string>> = {
  s1: 'Lanzhou wakes up to a bowl of beef noodles.',
  s7: 'The river is the soup turned upside down.',
};

afterEach(() => page.viewport(1280, 800));

describe.each(['plain', 'monaco'] as const)('a text to be translated, in the %s editor', (mode) => {
  it('begins empty, with its brief beside it, and nothing amiss with what is not written', async () => {
    const { screen, text } = await showWorkbench({ mode, slug: NOODLES });
    await expect.element(screen.getByRole('textbox', { name: 'Translation of segment 1' })).toHaveFocus();
    await expect
      .element(screen.getByRole('complementary', { name: 'Brief and segments' }))
      .toHaveTextContent('Travellers of about thirty');
    expect(document.querySelector('[data-aim]')).toBeNull();
    await expect.element(screen.getByText('Not written yet.').first()).toBeVisible();
    expect(document.querySelector('[data-checks]')).toBeNull();
    expect(document.body.textContent).not.toContain('is woken up by');
    for (const name of ['Restore draft', 'Changes: in the text', 'Changes: off']) {
      expect(screen.getByRole('button', { name }).query()).toBeNull();
    }
    await userEvent.keyboard('One bowl.');
    await userEvent.keyboard('{Control>}{Shift>}{Backspace}{/Shift}{/Control}');
    await expect.poll(() => text('s1')).toBe('One bowl.');
    await expect.poll(() => document.querySelector('[data-figure="length-task"]')?.textContent).toBe('2');
    expect(document.querySelector('[data-figure="hter"]')).toBeNull();
  });
});

it('has readers and purpose above the text where the brief is not beside it', async () => {
  const { screen } = await showWorkbench({ slug: NOODLES });
  await screen.getByRole('button', { name: 'Brief and segments beside the text' }).click();
  const aim = screen.getByRole('region', { name: 'For whom and what it is' });
  await expect.element(aim).toHaveTextContent('Travellers of about thirty');
  await expect.element(aim).toHaveTextContent('180 words at most in all. 0 so far');
});

it('counts the text against the length its brief sets, and checks what the brief forbids', async () => {
  const { screen, events } = await showWorkbench({
    slug: NOODLES,
    events: [{ kind: 'insert', t: 0, segment: 's2', at: 0, out: '', in: 'word '.repeat(179).trim(), by: 'key' }],
  });
  const limit = (): string | undefined => document.querySelector('[data-limit="task"]')?.textContent;
  expect(limit()).toBe('180 words at most in all. 179 so far');
  await userEvent.keyboard('Wake up');
  await expect.poll(limit).toBe('180 words at most in all. 181 so far, 1 too many');
  expect(document.querySelector('[data-check="forbidden"]')).toBeNull();
  await userEvent.keyboard('!');
  await expect.element(screen.getByText('“!” may not stand in this text.')).toBeVisible();
  expect(events.length).toBeGreaterThan(1);
});

it('confirms a segment only when something is written in it', async () => {
  const { screen, events } = await showWorkbench({ slug: NOODLES });
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  const refusal = screen.getByText('Segment 1 is not written yet, so there is nothing to confirm.');
  // Said to a screen reader, and shown above the tools until something is written.
  await expect.poll(() => refusal.all().length).toBe(2);
  await expect.element(screen.getByRole('textbox', { name: 'Translation of segment 1' })).toHaveFocus();
  // At once after the last letter, before the screen has drawn it.
  await userEvent.keyboard('A{Control>}{Enter}{/Control}');
  await expect.poll(() => refusal.all().length).toBe(0);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(screen.getByRole('textbox', { name: 'Translation of segment 2' })).toHaveFocus();
  expect(events.filter(({ kind }) => kind === 'confirm')).toHaveLength(1);
});

async function showComparison(work: Partial<SomeWork> = {}, shown?: Shown, but: Partial<Services['exercises']> = {}) {
  const { services, handIn } = await someServices();
  await handIn({ n: 1, slug: NOODLES, texts: TEXTS, self: true, rationale: 'They like to eat.', ...work });
  const all = { ...services, exercises: { ...services.exercises, ...but } };
  return { services, screen: await render(await pageAt(all, `/findings/${idOf(1)}`, shown)) };
}
const segment = (id: string): HTMLElement => document.querySelector<HTMLElement>(`[data-segment="${id}"]`)!;
const marked = (id: string, text: 'yours' | 'draft' | 'reference'): string =>
  [...segment(id).querySelectorAll(`[data-other="${text}"] .mark`)].map((one) => one.textContent).join(' | ');

describe('a translation after the hand-in', () => {
  it('stands beside the draft and the reference, with the differences of the one that is chosen', async () => {
    const { screen } = await showComparison();
    await expect.element(screen.getByText(/from the source alone/)).toBeVisible();
    await expect.element(screen.getByText('They like to eat.')).toBeVisible();
    // “A day in Lanzhou is woken up by a bowl of beef noodles.”, “Lanzhou wakes up to a bowl of beef noodles.”
    expect([marked('s1', 'draft'), marked('s1', 'yours')]).toEqual(['A day in | is woken | by', 'wakes | to']);
    expect(marked('s1', 'reference')).toBe('');
    await screen.getByText('Reference', { exact: true }).first().click();
    await expect.poll(() => marked('s1', 'reference')).toContain('has no use for an alarm clock');
    expect([marked('s1', 'draft'), marked('s1', 'yours')]).toEqual(['', expect.stringContaining('wakes')]);
    await screen.getByText('No marks').click();
    await expect.poll(() => marked('s1', 'yours') + marked('s1', 'reference')).toBe('');
    // Neither was made from the other.
    expect(document.querySelector('ins, del')).toBeNull();
    expect(document.querySelector('[data-figure="hter"]')).toBeNull();
    expect(document.querySelectorAll('[data-figure]')).toHaveLength(4);
    expect(document.querySelector('[data-figure="length"]')?.textContent).toContain('the brief allows 180');
  });

  it('says what is undefined where the key is kept by the teacher', async () => {
    const { screen } = await showComparison({}, {}, { loadKey: () => Promise.reject(new Error('none')) });
    await expect.element(screen.getByText(/The reference is not on this device/)).toBeVisible();
    await expect.element(screen.getByText('no reference here')).toBeVisible();
    expect(document.querySelector('[data-other="reference"]')).toBeNull();
    expect(screen.getByRole('radio', { name: 'Reference' }).query()).toBeNull();
  });

  it('tells which points of the key it meets, where the key asks for some', async () => {
    const { services } = await someServices();
    const key = await services.exercises.loadKey(NOODLES);
    const point = {
      id: 'e1',
      type: 'audience/culture',
      severity: 'major',
      note: { zh: '说明', en: 'A joke.' },
    } as const;
    const segments: Key['segments'] = key.segments.map((one) =>
      one.id === 's7' ? { ...one, errors: [{ ...point, span: 'just the opposite', accept: ['upside down'] }] } : one,
    );
    const { screen } = await showComparison({}, {}, { loadKey: () => Promise.resolve({ ...key, segments }) });
    await expect.element(screen.getByText('The key asks for 1 point: 1 met, 0 not met')).toBeVisible();
    const item = segment('s7').querySelector('[data-point="e1"]')!;
    expect(item.textContent).toMatch(/Met.*Culture.*major.*upside down.*A joke\./);
  });

  it('asks for a rationale in the next round where none was given', async () => {
    const { services, handIn } = await someServices();
    await handIn({ n: 1, slug: NOODLES, texts: TEXTS });
    const screen = await render(await pageAt(services, `/findings/${idOf(1)}`));
    await expect.element(screen.getByText(/You handed in without a rationale/)).toBeVisible();
  });

  it('is a row of growth by its own levels, with no rate of edits', async () => {
    const { services } = await showComparison();
    const screen = await render(await pageAt(services, '/growth'));
    await expect.element(screen.getByText(/So far 1 first try at translating from scratch/)).toBeVisible();
    const row = screen.getByRole('table', { name: 'Translated from scratch' }).getByRole('row').nth(1);
    await expect.element(row).toHaveTextContent(/first try.*3.*4.*3.*4.*3.*intl-comm v1/);
    expect(screen.getByRole('table', { name: 'First tries' }).query()).toBeNull();
  });

  it.each([
    ['en', 'light', 1440],
    ['zh-CN', 'dark', 390],
    ['en', 'light', 390],
  ] as const)('breaks no rule of accessibility: %s, %s, %i wide', async (locale, theme, width) => {
    await page.viewport(width, 900);
    const { services } = await showComparison({}, { locale, theme });
    await expect.poll(() => document.querySelector('[data-summary]')).not.toBeNull();
    for (const summary of document.querySelectorAll('summary')) summary.click();
    expect((await axeFaults(document)).map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    document.body.replaceChildren();
    await render(await pageAt(services, '/growth', { locale, theme }));
    await expect.poll(() => document.querySelector('table')).not.toBeNull();
    expect((await axeFaults(document)).map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
