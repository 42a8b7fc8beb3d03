import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFaults } from './axe-faults.ts';
import { showWorkbench } from './checks-fixture.tsx';

const SEGMENTS = [
  { id: 's1', source: '一个藻井。', draft: 'An algae well.' },
  { id: 's2', source: '好。', draft: 'Good.' },
  { id: 's3', source: '坏。', draft: 'Bad.' },
];

afterEach(() => page.viewport(1280, 800));

const options = (): string[] =>
  [...document.querySelectorAll('[role="option"]')].map((option) => option.textContent ?? '');

describe.each(['plain', 'monaco'] as const)('the palette over the %s editor', (mode) => {
  it('finds in both languages, runs what is chosen, and gives the caret back to where it was', async () => {
    const { screen, text, events } = await showWorkbench({ mode, segments: SEGMENTS });
    await expect.element(screen.getByRole('textbox', { name: 'Translation of segment 1' })).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowRight}{Control>}k{/Control}');
    const field = screen.getByRole('combobox', { name: 'Find a command' });
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(field).not.toBeInTheDocument();
    await userEvent.keyboard('x');
    await expect.poll(() => text('s1')).toBe('Axn algae well.');

    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(field).toHaveFocus();
    await userEvent.fill(field, '复制原文');
    await expect.poll(options).toEqual([expect.stringContaining('Copy the source over')]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => text('s1')).toBe('一个藻井。');
    expect(events.find(({ kind }) => kind === 'copy-source')).toMatchObject({ segment: 's1', by: 'key' });
    await expect.element(screen.getByRole('textbox', { name: 'Translation of segment 1' })).toHaveFocus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => text('s1')).toBe('Axn algae well.');
  });
});

describe('the palette', () => {
  it('goes to a segment by its number, and says why what cannot be done cannot', async () => {
    const { screen } = await showWorkbench({ segments: SEGMENTS });
    await userEvent.keyboard('{Control>}k{/Control}');
    const field = screen.getByRole('combobox');
    await userEvent.fill(field, 'restore');
    const restore = screen.getByRole('option', { name: /Restore the draft/ });
    await expect.element(restore).toHaveAttribute('aria-disabled', 'true');
    await expect.element(restore).toHaveTextContent('it is the draft still');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toBeVisible();
    await userEvent.fill(field, '3');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('textbox', { name: 'Translation of segment 3' })).toHaveFocus();
  });

  it('moves with arrows and never acts on the Enter of an input method', async () => {
    const { screen } = await showWorkbench({ segments: SEGMENTS });
    await userEvent.keyboard('{Control>}k{/Control}');
    const field = screen.getByRole('combobox');
    await expect.element(field).toHaveFocus();
    const chosen = (): string => document.querySelector('[role="option"][aria-selected="true"]')?.textContent ?? '';
    await expect.poll(chosen).toContain('Confirm and go on');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(chosen).toContain('Open again');
    const id = field.element().getAttribute('aria-activedescendant');
    expect(document.getElementById(id ?? '')?.textContent).toBe(chosen());
    field.element().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true }));
    await expect.element(field).toBeVisible();
  });

  it.each([
    ['en', 'light', 1280],
    ['zh-CN', 'dark', 390],
  ] as const)('and the sheet of keys are clear to axe in %s, %s, %i px', async (locale, theme, width) => {
    await page.viewport(width, 844);
    const { screen } = await showWorkbench({ locale, theme, segments: SEGMENTS });
    await screen.getByRole('button', { name: locale === 'en' ? 'Commands' : '命令' }).click();
    await expect.element(screen.getByRole('combobox')).toBeVisible();
    const dialog = (): HTMLElement => document.querySelector('dialog')!;
    expect(await axeFaults(dialog())).toEqual([]);
    expect(dialog().getBoundingClientRect().right).toBeLessThanOrEqual(width);
    await userEvent.keyboard('{Escape}{Control>}/{/Control}');
    await expect
      .element(screen.getByRole('heading', { level: 2, name: locale === 'en' ? 'Keys on this page' : '本页按键' }))
      .toBeVisible();
    expect(await axeFaults(dialog())).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

it('folds the sides, remembers it, and moves between the parts of the page', async () => {
  const { screen } = await showWorkbench({ segments: SEGMENTS });
  await userEvent.keyboard('{Alt>}[BracketLeft]{/Alt}');
  await expect.element(screen.getByRole('complementary', { name: 'Brief and segments' })).not.toBeInTheDocument();
  await userEvent.keyboard('{Control>}{F6}{/Control}');
  const right = screen.getByRole('complementary', { name: 'Checks, terms, notes, coach and measures' });
  await expect.element(right).toHaveFocus();
  await userEvent.keyboard('{Control>}{F6}{/Control}');
  await expect.element(screen.getByRole('textbox')).toHaveFocus();
});
