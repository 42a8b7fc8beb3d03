import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import { loadMonaco } from '../../src/editor/monaco-setup.ts';
import { axeFaults } from './axe-faults.ts';
import { showWorkbench } from './checks-fixture.tsx';

// Loaded once: a slow machine needs its time for it.
beforeAll(async () => void (await loadMonaco('en')), 120_000);

const SEGMENTS = [
  { id: 's1', source: '一个藻井，三十个洞窟。', draft: 'An algae well  in the the cave.' },
  { id: 's2', source: '好。', draft: 'Good.' },
];

const shownChecks = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-check]')].map((one) => one.dataset['check'] ?? '');
const remarks = (events: readonly EditEvent[]) => events.filter(({ kind }) => kind === 'remark');

afterEach(() => page.viewport(1280, 800));

describe.each(['plain', 'monaco'] as const)('checks in the %s editor', (mode) => {
  it('are listed, counted, and put right through the undo of the editor', async () => {
    const { screen, events, text } = await showWorkbench({ mode, segments: SEGMENTS });
    await expect.element(screen.getByRole('textbox', { name: 'Translation of segment 1' })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: '4 checks' })).toBeVisible();
    expect(shownChecks().toSorted()).toEqual(['doubled', 'number-missing', 'spacing', 'term-forbidden']);
    await expect.poll(() => document.querySelectorAll('[data-row] .mark-error').length).toBeGreaterThan(2);

    await screen.getByRole('button', { name: 'Use “caisson ceiling”' }).click();
    await expect.poll(() => text('s1')).toBe('An caisson ceiling  in the the cave.');
    expect(events.find((event) => event.kind === 'quick-fix')).toMatchObject({ segment: 's1', by: 'pointer' });
    await expect.element(screen.getByRole('button', { name: '3 checks' })).toBeVisible();
    expect(screen.getByRole('textbox').element()).toBe(document.activeElement);

    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => text('s1')).toBe(SEGMENTS[0]!.draft);
    await expect.element(screen.getByRole('button', { name: '4 checks' })).toBeVisible();
  });
});

describe.each(['plain', 'monaco'] as const)('a check at its place in the %s editor', (mode) => {
  async function open() {
    const shown = await showWorkbench({ mode, segments: SEGMENTS });
    const editor = `[data-editor="${mode}"]`;
    await expect.poll(() => document.querySelector(editor), { timeout: 10_000 }).not.toBeNull();
    await expect.poll(() => document.querySelectorAll('[data-row] .mark-error').length).toBeGreaterThan(2);
    await expect.poll(() => document.activeElement?.closest('[data-editor]')).not.toBeNull();
    return { ...shown, dialog: shown.screen.getByRole('dialog', { name: 'A check at its place' }) };
  }
  const markOf = (words: string): DOMRect =>
    [...document.querySelectorAll('[data-row] .mark-error')]
      .find((mark) => mark.textContent.replaceAll('\u00a0', ' ') === words)!
      .getBoundingClientRect();

  it('is gone to with F8, put right with Enter, and left with Escape', async () => {
    const { screen, dialog, events, text } = await open();
    await userEvent.keyboard('{F8}');
    await expect.element(dialog).toBeVisible();
    const first = dialog.element().textContent;
    expect(dialog.element().contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('[data-check-popover]')).toBeNull();
    expect(document.activeElement?.closest('[data-editor]')).not.toBeNull();

    await userEvent.keyboard('{F8}');
    await expect.element(dialog).toBeVisible();
    expect(dialog.element().textContent).not.toBe(first);
    await userEvent.keyboard('{Escape}{Shift>}{F8}{/Shift}');
    await expect.poll(() => dialog.element().textContent).toBe(first);
    await userEvent.keyboard('{Escape}');

    while (!dialog.query()?.textContent.includes('“caisson ceiling”')) {
      await userEvent.keyboard('{Escape}{F8}');
      await expect.element(dialog).toBeVisible();
    }
    await expect.element(dialog.getByRole('button', { name: 'Use “caisson ceiling”' })).toHaveFocus();
    const { left, bottom } = markOf('algae well');
    const box = dialog.element().getBoundingClientRect();
    expect(Math.abs(box.left - left)).toBeLessThan(2);
    expect(box.top - bottom).toBeGreaterThan(0);
    expect(box.top - bottom).toBeLessThan(20);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => text('s1')).toBe('An caisson ceiling  in the the cave.');
    expect(events.find((event) => event.kind === 'quick-fix')).toMatchObject({ segment: 's1', by: 'key' });
    await expect.element(screen.getByText('Put right. Undo brings it back.')).toBeInTheDocument();
    expect(document.activeElement?.closest('[data-editor]')).not.toBeNull();
    expect(document.querySelector('[data-check-popover]')).toBeNull();
  });

  it('is set aside with a reason from there', async () => {
    const { dialog, events } = await open();
    await userEvent.keyboard('{F8}');
    await dialog.getByRole('button', { name: 'Set aside…' }).click();
    await userEvent.keyboard('meant so{Enter}');
    await expect
      .poll(() => remarks(events))
      .toMatchObject([{ about: 'check-dismissed', segment: 's1', text: 'meant so' }]);
    expect(document.activeElement?.closest('[data-editor]')).not.toBeNull();
    expect(document.querySelector('[data-check-popover]')).toBeNull();
  });

  it('is shown under a resting pointer, and goes with it or when she writes on', async () => {
    const { dialog } = await open();
    const pointAt = ({ left, top, width, height }: DOMRect): void => {
      const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
      const under = document.elementFromPoint(at.clientX, at.clientY)!;
      under.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
    };
    pointAt(markOf('algae well'));
    await expect.element(dialog).toHaveTextContent('The client does not want “algae well”');
    expect(document.activeElement?.closest('[data-editor]')).not.toBeNull();
    const violations = await axeFaults(document.querySelector('[data-region="segments"]')!);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    pointAt(document.querySelector('[data-row="s2"]')!.getBoundingClientRect());
    await expect.poll(() => document.querySelector('[data-check-popover]')).toBeNull();
    pointAt(markOf('algae well'));
    await expect.element(dialog).toBeVisible();
    await userEvent.keyboard('x');
    await expect.poll(() => document.querySelector('[data-check-popover]')).toBeNull();
  });
});

it('a check that was tapped stays when the finger has left', async () => {
  const { screen } = await showWorkbench({ segments: SEGMENTS });
  await expect.poll(() => document.querySelectorAll('[data-row] .mark-error').length).toBeGreaterThan(2);
  const mark = [...document.querySelectorAll('[data-row] .mark-error')].find(
    (one) => one.textContent === 'algae well',
  )!;
  const { left, top, width, height } = mark.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, pointerType: 'touch' };
  const under = document.elementFromPoint(at.clientX, at.clientY)!;
  for (const type of ['pointerdown', 'pointerup', 'pointerout']) under.dispatchEvent(new PointerEvent(type, at));
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(screen.getByRole('dialog', { name: 'A check at its place' }).query()).toBeTruthy();
});

describe('checks', () => {
  it('are set aside with a reason, kept in the log, and brought back', async () => {
    const { screen, events } = await showWorkbench({ segments: SEGMENTS });
    const item = screen.getByRole('listitem').filter({ hasText: '三十' });
    await item.getByRole('button', { name: 'Set aside…' }).click();
    await expect.element(item.getByRole('button', { name: 'Set aside', exact: true })).toBeDisabled();
    await userEvent.keyboard('the client wants no number{Enter}');
    await expect.element(screen.getByRole('button', { name: '3 checks' })).toBeVisible();
    expect(remarks(events)).toMatchObject([
      { about: 'check-dismissed', segment: 's1', ref: 'number-missing:三十', text: 'the client wants no number' },
    ]);
    expect(document.activeElement?.textContent).toBe('Checks');

    await screen.getByText('1 set aside').click();
    await expect.element(screen.getByText('Your reason: the client wants no number')).toBeVisible();
    await screen.getByRole('button', { name: 'Bring back' }).click();
    await expect.element(screen.getByRole('button', { name: '4 checks' })).toBeVisible();
    expect(remarks(events).at(-1)).toMatchObject({ ref: 'number-missing:三十', text: '' });
  });

  it('stay set aside when the task is opened again', async () => {
    const remark = { kind: 'remark', t: 0, segment: 's1', about: 'check-dismissed' } as const;
    const { screen } = await showWorkbench({
      segments: SEGMENTS,
      events: [
        { ...remark, ref: 'number-missing:三十', text: 'meant so' },
        { ...remark, ref: 'doubled:the the', text: 'meant so' },
        { ...remark, ref: 'doubled:the the', text: '' },
      ],
    });
    await expect.element(screen.getByRole('button', { name: '3 checks' })).toBeVisible();
    expect(shownChecks()).not.toContain('number-missing');
  });

  it('are told of as a segment is confirmed', async () => {
    const { screen } = await showWorkbench({ segments: SEGMENTS });
    await screen.getByRole('button', { name: 'Confirm unchanged' }).click();
    await expect.element(screen.getByText('Segment 1 confirmed. 4 checks are open in it.')).toBeInTheDocument();
    await expect.element(screen.getByText('Nothing stands out here.')).toBeVisible();
  });

  it.each(['plain', 'monaco', 'monaco-edit-context'] as const)(
    'do not move during a composition in the %s editor',
    async (mode) => {
      const { screen } = await showWorkbench({ mode, segments: SEGMENTS });
      await expect.element(screen.getByRole('button', { name: '4 checks' })).toBeVisible();
      const editor = `[data-editor="${mode === 'plain' ? 'plain' : 'monaco'}"]`;
      await expect.poll(() => document.activeElement?.closest(editor), { timeout: 10_000 }).toBeTruthy();
      await userEvent.keyboard('{End} end end');
      const session = cdp();
      await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(screen.getByRole('button', { name: '4 checks' }).element()).toBeVisible();
      await session.send('Input.insertText', { text: 'x' });
      await expect.poll(() => shownChecks().length).toBe(4);
    },
  );

  it('are made anew after a field was taken away in the middle of a composition', async () => {
    const { screen } = await showWorkbench({ segments: SEGMENTS });
    const item = screen.getByRole('listitem').filter({ hasText: '三十' });
    await item.getByRole('button', { name: 'Set aside…' }).click();
    await cdp().send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    // As a screen reader presses a button: the focus stays, and the browser tells of no end of the composition.
    (screen.getByRole('button', { name: 'Cancel' }).element() as HTMLElement).click();
    await expect.poll(() => document.querySelector('[data-check] input')).toBeNull();
    await screen.getByRole('textbox').click();
    await userEvent.keyboard('{End} end end');
    await expect.element(screen.getByRole('button', { name: '5 checks' })).toBeVisible();
  });

  it.each([
    ['en', 'light'],
    ['zh-CN', 'dark'],
  ] as const)('are clear to axe in %s, %s, also on a narrow screen', async (locale, theme) => {
    const { screen } = await showWorkbench({ locale, theme, segments: SEGMENTS });
    const count = locale === 'en' ? '4 checks' : '4 处检查';
    await expect.element(screen.getByRole('button', { name: count })).toBeVisible();
    expect(await axeFaults(document.querySelector('aside:last-of-type') as HTMLElement)).toEqual([]);
    await page.viewport(390, 844);
    await screen.getByRole('button', { name: count }).click();
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    await expect.poll(() => shownChecks().length).toBe(4);
    await new Promise((resolve) => setTimeout(resolve, 400));
    const panel = document.querySelector('[role=dialog] section:has([data-section=checks])') as HTMLElement;
    expect(await axeFaults(panel)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});
