import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TEXT_SIZES } from '../../src/workspace/settings.ts';
import { axeFaults } from './axe-faults.ts';
import { frames, showGrid, until, untilReady } from './editor-fixture.tsx';
import { segment } from './grid-screen.tsx';
import { showSettings } from './settings-fixture.tsx';

afterEach(() => {
  delete document.documentElement.dataset['text'];
  delete document.documentElement.dataset['density'];
});

const px = (element: Element, property: string): number =>
  parseFloat(getComputedStyle(element).getPropertyValue(property));

describe('the settings page', () => {
  it('changes the language at once', async () => {
    const { screen, settings } = await showSettings();
    await screen.getByRole('radio', { name: '中文' }).click();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('设置');
    expect(settings.getState().locale).toBe('zh-CN');
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('shows size and density in its preview as they are chosen', async () => {
    const { screen } = await showSettings();
    const text = document.querySelector('[data-preview] .text')!;
    const row = text.parentElement!;
    const before = { size: px(text, 'font-size'), space: px(row, 'padding-top') };
    await screen.getByRole('radio', { name: 'Largest' }).click();
    await screen.getByRole('radio', { name: 'Compact' }).click();
    expect(px(text, 'font-size')).toBeGreaterThan(before.size);
    expect(px(row, 'padding-top')).toBeLessThan(before.space);
  });

  it('can be gone through with the keyboard, and every editor says when to choose it', async () => {
    const { screen, settings } = await showSettings();
    const auto = screen.getByRole('radio', { name: 'Automatic' });
    await expect.element(auto).toHaveAccessibleDescription(/nearly everybody/);
    (auto.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(settings.getState().editor).toBe('monaco-edit-context');
    await expect
      .element(screen.getByRole('radio', { name: 'Full, edit context' }))
      .toHaveAccessibleDescription(/input method/);
  });

  it('goes back to the first settings, and back again', async () => {
    const { screen, settings } = await showSettings('zh-CN');
    settings.getState().change({ textSize: 'larger', editor: 'plain', folded: { left: true, right: false } });
    await screen.getByRole('button', { name: '恢复初始设置' }).click();
    expect(settings.getState()).toMatchObject({
      locale: 'zh-CN',
      theme: 'auto',
      textSize: 'medium',
      editor: 'auto',
      folded: { left: false },
    });
    await screen.getByRole('button', { name: '撤销' }).click();
    expect(settings.getState()).toMatchObject({
      theme: 'light',
      textSize: 'larger',
      editor: 'plain',
      folded: { left: true },
    });
  });

  it.each([
    ['en', 'light', 1280, 'small'],
    ['zh-CN', 'dark', 1280, 'largest'],
    ['en', 'dark', 390, 'largest'],
    ['zh-CN', 'light', 390, 'small'],
  ] as const)('%s, %s, %i px, %s: no fault that axe finds, and nothing beside the page', async (...shown) => {
    const [locale, theme, width, textSize] = shown;
    await page.viewport(width, 800);
    const { screen, settings } = await showSettings(locale, theme);
    settings.getState().change({ textSize });
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    const violations = await axeFaults(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await page.viewport(1280, 800);
  });
});

describe('the size of the text in the workbench', () => {
  const text =
    'The Mogao Grottoes in Dunhuang lie at the “throat” of the Silk Road. For more than a thousand years, merchants, ' +
    'monks and painters have left behind 492 caves with murals and painted sculptures.';
  const rows = Array.from({ length: 60 }, (_, index) => segment(index + 1, '敦煌莫高窟。', text));
  const still = (): Element => document.querySelector('[data-row="s2"] [data-target-text]')!;

  it.each(['monaco', 'plain'] as const)('%s follows at once, and rows are measured anew', async (mode) => {
    await showGrid({ mode, rows, activeId: 's1' });
    await untilReady();
    let last = 0;
    for (const size of TEXT_SIZES) {
      document.documentElement.dataset['text'] = size;
      const editor = document.querySelector('[data-editor]')!;
      const heights = (): readonly number[] => [editor, still()].map((one) => one.getBoundingClientRect().height);
      const letters = (): Element => editor.querySelector('.view-line') ?? editor;
      await until(() => px(letters(), 'font-size') === px(still(), 'font-size'));
      await until(() => Math.abs(heights()[0]! - heights()[1]!) <= 2);
      expect(px(letters(), 'font-size')).toBeGreaterThan(last);
      last = px(letters(), 'font-size');
      await frames(2);
      const boxes = [...document.querySelectorAll('[role="row"]')].map((row) => row.getBoundingClientRect());
      boxes.slice(1).forEach((box, index) => expect(Math.abs(box.top - boxes[index]!.bottom)).toBeLessThanOrEqual(2));
    }
  });

  it('compact rows are less high, and the words stay where they are when a row is opened', async () => {
    const bench = await showGrid({ mode: 'monaco', rows, activeId: 's1' });
    await untilReady();
    const height = (): number => document.querySelector('[data-row="s2"]')!.getBoundingClientRect().height;
    const before = height();
    document.documentElement.dataset['density'] = 'compact';
    await frames(6);
    expect(height()).toBeLessThan(before - 10);
    const top = (element: Element): number =>
      element.getBoundingClientRect().top - document.querySelector('[data-row="s2"]')!.getBoundingClientRect().top;
    const closed = top(still());
    bench.activate('s2');
    await frames(6);
    expect(Math.abs(top(document.querySelector('[data-editor]')!) - closed)).toBeLessThanOrEqual(1);
  });
});
