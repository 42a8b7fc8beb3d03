import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import { axeFaults } from './axe-faults.ts';
import { showWorkbench } from './checks-fixture.tsx';

const SEGMENTS = [
  { id: 's1', source: '壁画已经起甲。', draft: 'The murals are flaking.' },
  { id: 's2', source: '部分壁画已经褪色。', draft: '' },
  { id: 's3', source: '好。', draft: 'Good.' },
];
const CONFIRMED: readonly EditEvent[] = [{ kind: 'confirm', t: 0, segment: 's1', by: 'key' }];
const WORKS = [{ n: 1, texts: { s4: 'Some of the Murals are already flaking.' }, at: '2026-02-02T09:00:00.000Z' }];

const found = (): string[] =>
  [...document.querySelectorAll('[data-concordance]')].map((one) =>
    [...one.querySelectorAll('mark')].map((mark) => mark.textContent).join('|'),
  );
const show = (more: Parameters<typeof showWorkbench>[0] = {}) =>
  showWorkbench({ segments: SEGMENTS, events: CONFIRMED, works: WORKS, ...more });
type Shown = Awaited<ReturnType<typeof showWorkbench>>['screen'];
const field = (screen: Shown) => screen.getByRole('searchbox', { name: /^Words to look up/ });

afterEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(1280, 800);
});

describe.each(['plain', 'monaco'] as const)('the concordance beside the %s editor', (mode) => {
  it('takes the selection of the translation, and puts in what she wrote before as a paste of her own', async () => {
    const { screen, text, events } = await show({ mode, events: [] });
    await expect.element(screen.getByRole('textbox', { name: 'Translation of segment 1' })).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
    await userEvent.keyboard('{Alt>}k{/Alt}');
    await expect.element(field(screen)).toHaveFocus();
    await expect.element(field(screen)).toHaveValue('mural');
    await expect.poll(found).toContain('Mural');
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('textbox', { name: 'Translation of segment 1' })).toHaveFocus();
    await userEvent.keyboard('{End}');
    const line = document.querySelectorAll('[data-concordance=elsewhere]')[found().indexOf('Mural')];
    line?.querySelector('button')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => text('s1')).toBe('The murals are flaking.Some of the Murals are already flaking.');
    expect(events.findLast(({ kind }) => kind === 'paste')).toMatchObject({
      segment: 's1',
      at: 23,
      out: '',
      in: 'Some of the Murals are already flaking.',
      by: 'key',
    });
    await expect.element(screen.getByRole('textbox', { name: 'Translation of segment 1' })).toHaveFocus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => text('s1')).toBe('The murals are flaking.');
  });
});

describe('the concordance', () => {
  it('takes words selected in the source, also when it is asked for in the palette', async () => {
    const { screen } = await show();
    const words = document.querySelector('[data-row=s2] [lang=zh-CN]')!;
    const texts = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
    const node = texts.nextNode()!;
    const range = document.createRange();
    range.setStart(node, 2);
    range.setEnd(node, 4);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.fill(screen.getByRole('combobox', { name: 'Find a command' }), '以前怎么译');
    await userEvent.keyboard('{Enter}');
    await expect.element(field(screen)).toHaveValue('壁画');
    await expect.poll(() => found().length).toBeGreaterThan(1);
    expect(found().every((marks) => marks.startsWith('壁画'))).toBe(true);
    // This task first, then the newest of the others, each with where it comes from.
    const from = [...document.querySelectorAll('[data-concordance]')].map((one) => one.textContent);
    expect(from[0]).toContain('This task, segment 1');
    expect(from[1]).toMatch(/The Digital Caves of Dunhuang.*, segment \d+, 2 Feb 2026/);
  });

  it('follows each confirmation, and only what is confirmed', async () => {
    const { screen } = await show({ works: [] });
    await screen.getByRole('button', { name: 'Concordance' }).click();
    await userEvent.fill(field(screen), 'good');
    await expect.element(screen.getByText('You have not used these words')).toBeVisible();
    await screen.getByRole('button', { name: 'Segment 3', exact: true }).click();
    await expect.element(screen.getByRole('textbox', { name: 'Translation of segment 3' })).toHaveFocus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(found).toEqual(['Good']);
  });

  it('takes a part of a translation when that part is selected, and copies it', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { screen, text } = await show({ works: [] });
    await screen.getByRole('button', { name: 'Concordance' }).click();
    await userEvent.fill(field(screen), '起甲');
    await expect.poll(found).toEqual(['起甲']);
    await screen.getByRole('button', { name: 'Copy', exact: true }).click();
    expect(write).toHaveBeenLastCalledWith('The murals are flaking.');
    const target = document.querySelector('[data-concordance] [lang=en-GB]')!.firstChild!;
    const range = document.createRange();
    range.setStart(target, 4);
    range.setEnd(target, 10);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    await screen.getByRole('button', { name: 'Copy', exact: true }).click();
    expect(write).toHaveBeenLastCalledWith('murals');
    await screen.getByRole('button', { name: 'Insert the translation' }).click();
    await expect.poll(() => text('s2')).toBe('murals');
  });

  it('searches nothing in the middle of a composition', async () => {
    const { screen } = await show({ works: [] });
    await screen.getByRole('button', { name: 'Concordance' }).click();
    await field(screen).click();
    await cdp().send('Input.imeSetComposition', { text: 'flak', selectionStart: 4, selectionEnd: 4 });
    await expect.element(field(screen)).toHaveValue('flak');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(found()).toEqual([]);
    await cdp().send('Input.insertText', { text: '起甲' });
    await expect.poll(found).toEqual(['起甲']);
  });

  it('shows a page of many, and the next where she goes on reading', async () => {
    const segments = Array.from({ length: 45 }, (_, index) => ({
      id: `s${index}`,
      source: `好${index}。`,
      draft: 'Good.',
    }));
    const events = segments.map(({ id }): EditEvent => ({ kind: 'confirm', t: 0, segment: id, by: 'key' }));
    const { screen } = await show({ segments, events, works: [] });
    await screen.getByRole('button', { name: 'Concordance' }).click();
    await userEvent.fill(field(screen), '好');
    await expect.poll(() => found().length).toBe(20);
    await expect.element(screen.getByRole('status').filter({ hasText: '45 segments' })).toBeVisible();
    await screen.getByRole('button', { name: '25 more' }).click();
    await expect.poll(() => found().length).toBe(40);
    expect(document.activeElement?.closest('li')?.textContent).toContain('segment 21');
    await screen.getByRole('button', { name: '5 more' }).click();
    await expect.poll(() => found().length).toBe(45);
  });

  it('never holds up the page over 6,000 segments', async () => {
    const { screen } = await show({
      works: Array.from({ length: 600 }, (_, index) => ({
        n: index + 1,
        attempt: 'one',
        texts: { s1: `The murals of cave ${index}.`, s2: `Sand in cave ${index}.`, s3: `Cave ${index} is closed.` },
      })),
    });
    await screen.getByRole('button', { name: 'Concordance' }).click();
    await expect.element(screen.getByText(/^Looks through \d{4} segments/), { timeout: 20_000 }).toBeVisible();
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    });
    await userEvent.fill(field(screen), '壁');
    await expect.poll(() => found().length).toBeGreaterThan(1);
    observer.observe({ type: 'longtask', buffered: false });
    for (const words of ['the', 'murals', 'nowhere at all', '敦煌', 'a']) {
      await userEvent.fill(field(screen), words);
      await expect
        .element(screen.getByText(words === 'nowhere at all' ? 'You have not used' : /segments, newest first/))
        .toBeVisible();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    observer.disconnect();
    // The aim is 50 ms; on a busy machine the work of others counts too. In one go it is ten times the aim.
    expect(longest).toBeLessThan(150);
  });

  it('says in its own words that there is nothing yet', async () => {
    const { screen } = await show({ events: [], works: [], locale: 'zh-CN' });
    await screen.getByRole('button', { name: '我译过的' }).click();
    await expect.element(screen.getByText(/^这个语言方向上你还没有确认过句段/)).toBeVisible();
  });

  it('can only be copied from while another window works on the task', async () => {
    const { screen } = await show({ works: [], readOnly: true });
    await screen.getByRole('button', { name: 'Concordance' }).click();
    await userEvent.fill(field(screen), 'murals');
    await expect.element(screen.getByRole('button', { name: 'Insert the translation' })).toBeDisabled();
    await expect.element(screen.getByRole('button', { name: 'Copy', exact: true })).toBeEnabled();
  });

  it.each([
    ['en', 'light'],
    ['zh-CN', 'dark'],
  ] as const)(
    'is clear to axe in %s, %s, also on a narrow screen, where the sheet takes the caret to the field',
    async (locale, theme) => {
      const { screen } = await show({ locale, theme });
      await screen.getByRole('grid').getByRole('textbox').click();
      await userEvent.keyboard('{Alt>}k{/Alt}');
      await expect.element(screen.getByRole('searchbox')).toHaveFocus();
      await userEvent.keyboard('murals');
      await expect.poll(() => found().length).toBeGreaterThan(1);
      expect(await axeFaults(document.querySelector('aside:last-of-type') as HTMLElement)).toEqual([]);
      await page.viewport(390, 844);
      await screen.getByRole('grid').getByRole('textbox').click();
      await userEvent.keyboard('{Alt>}k{/Alt}');
      await expect.element(screen.getByRole('dialog')).toBeVisible();
      await new Promise((resolve) => setTimeout(resolve, 400));
      await expect.element(screen.getByRole('searchbox')).toHaveFocus();
      await userEvent.keyboard('murals');
      await expect.poll(() => found().length).toBeGreaterThan(1);
      const section = document.querySelector<HTMLElement>('[role=dialog] section:has([data-section=concordance])')!;
      expect(await axeFaults(section)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
    },
  );
});
