import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { replay } from '../../src/domain/attempt/replay.ts';
import { axeFaults } from './axe-faults.ts';
import { showWorkbench } from './checks-fixture.tsx';

const SEGMENTS = [
  { id: 's1', source: '一个洞窟。', draft: 'A cave beside a cave.' },
  { id: 's2', source: '好。', draft: 'Good.' },
  { id: 's3', source: '第三个洞窟。', draft: 'The third Cave.' },
];
const CONFIRMED = { kind: 'confirm', t: 1, segment: 's3', by: 'key' } as const;

afterEach(() => page.viewport(1280, 800));

/** The words that are marked in the static rows and, in the full editor, under its words. */
function marked(name: 'found' | 'found-here'): readonly string[] {
  const ranges = [...(CSS.highlights.get(name) ?? [])].map(String);
  const inEditor = [...document.querySelectorAll(`[data-editor] .mark-${name}`)].map((one) => one.textContent);
  return [...inEditor, ...ranges];
}

describe.each(['plain', 'monaco'] as const)('finding and replacing beside the %s editor', (mode) => {
  it('finds, replaces all, says what is open again, takes back, and gives the caret back', async () => {
    const { screen, events, text } = await showWorkbench({ mode, segments: SEGMENTS, events: [CONFIRMED] });
    const editor = screen.getByRole('textbox', { name: 'Translation of segment 1' });
    await expect.element(editor).toHaveFocus();
    await userEvent.keyboard('{Control>}f{/Control}');
    const field = screen.getByRole('textbox', { name: 'Words to find' });
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('cave');
    await expect.element(screen.getByText('1 of 3, segment 1')).toBeVisible();
    await expect.poll(() => marked('found')).toEqual(mode === 'monaco' ? ['cave', 'Cave'] : ['Cave']);
    if (mode === 'monaco') expect(marked('found-here')).toEqual(['cave']);

    await userEvent.keyboard('{Enter}{Enter}');
    await expect.element(screen.getByText('3 of 3, segment 3')).toBeVisible();
    await expect.poll(() => marked('found-here')).toEqual(['Cave']);
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}');
    await expect.element(screen.getByText('2 of 3, segment 1')).toBeVisible();

    await userEvent.keyboard('{Alt>}p{/Alt}');
    await expect.element(screen.getByRole('textbox', { name: 'Words to put there' })).toHaveFocus();
    await userEvent.keyboard('grotto');
    const all = screen.getByRole('button', { name: 'Replace all' });
    all.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => [text('s1'), text('s3')]).toEqual(['A grotto beside a grotto.', 'The third grotto.']);
    await expect.element(screen.getByText(/^3 places replaced. 1 confirmed segment is open again/)).toBeVisible();
    await expect.element(all).toHaveFocus();
    await expect.element(screen.getByText('Not in the task')).toBeVisible();
    const replaced = events.filter(({ kind }) => kind === 'find-replace');
    expect(replaced).toMatchObject([{ segment: 's1', by: 'key' }, { segment: 's3' }]);
    expect(replay(SEGMENTS, events).map((segment) => segment.text)).toEqual([text('s1'), text('s2'), text('s3')]);

    await screen.getByRole('button', { name: 'Take back' }).click();
    await expect.poll(() => [text('s1'), text('s3')]).toEqual([SEGMENTS[0]!.draft, SEGMENTS[2]!.draft]);
    await expect.element(screen.getByText('Taken back. Everything stands as it did.')).toBeVisible();
    expect(replay(SEGMENTS, events)[2]!.confirmed).toBe(true);

    await userEvent.keyboard('{Escape}');
    await expect.element(field).not.toBeInTheDocument();
    await expect.element(editor).toHaveFocus();
    await expect.poll(() => marked('found')).toEqual([]);
    // The undo of the editor knows it too.
    await userEvent.keyboard('{Control>}{End}{/Control}x');
    await expect.poll(() => text('s1')).toBe(`${SEGMENTS[0]!.draft}x`);
  });
});

describe('the bar', () => {
  it('replaces one place and goes on behind it', async () => {
    const { screen, text } = await showWorkbench({ segments: SEGMENTS });
    await userEvent.keyboard('{Alt>}p{/Alt}');
    await userEvent.fill(screen.getByRole('textbox', { name: 'Words to find' }), 'cave');
    await userEvent.fill(screen.getByRole('textbox', { name: 'Words to put there' }), 'caves');
    const one = screen.getByRole('button', { name: 'Replace this one' });
    await one.click();
    await expect.poll(() => text('s1')).toBe('A caves beside a cave.');
    await expect.element(screen.getByText('2 of 3, segment 1')).toBeVisible();
    await expect.element(one).toHaveFocus();
    await one.click();
    await expect.poll(() => text('s1')).toBe('A caves beside a caves.');
    await expect.element(screen.getByText('3 of 3, segment 3')).toBeVisible();
  });

  it('goes to the words in the text, and by keys from the text', async () => {
    const { screen, text } = await showWorkbench({ segments: SEGMENTS });
    await userEvent.keyboard('{Control>}f{/Control}third');
    await expect.element(screen.getByText('1 of 1, segment 3')).toBeVisible();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(screen.getByRole('textbox', { name: 'Translation of segment 3' })).toHaveFocus();
    await expect.element(screen.getByRole('textbox', { name: 'Words to find' })).not.toBeInTheDocument();
    await userEvent.keyboard('ly');
    await expect.poll(() => text('s3')).toBe('The thirdly Cave.');
    await userEvent.keyboard('{Alt>}j{/Alt}');
    await expect.element(screen.getByRole('textbox', { name: 'Words to find' })).toHaveFocus();
    await userEvent.keyboard('cave');
    await expect.element(screen.getByText('3 of 3, segment 3')).toBeVisible();
    await userEvent.keyboard('{Alt>}g{/Alt}');
    await expect.element(screen.getByText('2 of 3, segment 1')).toBeVisible();
  });

  it('looks for what an input method has written, not for its letters', async () => {
    const { screen } = await showWorkbench({ segments: SEGMENTS });
    await userEvent.keyboard('{Control>}f{/Control}');
    const field = screen.getByRole('textbox', { name: 'Words to find' });
    await expect.element(field).toHaveFocus();
    await cdp().send('Input.imeSetComposition', { text: 'good', selectionStart: 4, selectionEnd: 4 });
    await expect.element(field).toHaveValue('good');
    field.element().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 229, bubbles: true }));
    await expect.element(field).toBeVisible();
    await expect.element(screen.getByText('1 of 1, segment 2')).not.toBeInTheDocument();
    await cdp().send('Input.insertText', { text: '洞窟' });
    await expect.element(screen.getByText('1 of 2, segment 1')).toBeVisible();
    await expect.poll(() => marked('found-here')).toEqual(['洞窟']);
  });

  it('only finds where another window works on the task', async () => {
    const { screen } = await showWorkbench({ segments: SEGMENTS, readOnly: true });
    await userEvent.keyboard('{Control>}f{/Control}Cave');
    await expect.element(screen.getByText('1 of 3, segment 1')).toBeVisible();
    await screen.getByRole('button', { name: 'Capitals as written' }).click();
    await expect.element(screen.getByText('1 of 1, segment 3')).toBeVisible();
    await expect.element(screen.getByText(/you can find here, and replace there/)).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Replace all' })).not.toBeInTheDocument();
  });

  it('brings words far down into view in a task of 2,000 segments, and her text again', async () => {
    const long = Array.from({ length: 2000 }, (_, n) => ({
      id: `s${n + 1}`,
      source: '洞窟。',
      draft: `Cave ${n + 1}.`,
    }));
    const { screen } = await showWorkbench({ segments: long });
    await expect.element(screen.getByRole('textbox', { name: 'Translation of segment 1', exact: true })).toHaveFocus();
    await userEvent.keyboard('{Control>}f{/Control}');
    await userEvent.fill(screen.getByRole('textbox', { name: 'Words to find' }), 'cave 1777');
    await expect.element(screen.getByText('1 of 1, segment 1777')).toBeVisible();
    await expect.element(screen.getByText('Cave 1777.')).toBeInViewport();
    await userEvent.keyboard('{Escape}');
    await expect
      .element(screen.getByRole('textbox', { name: 'Translation of segment 1', exact: true }))
      .toBeInViewport();
  });

  it.each([
    ['en', 'light', 1280],
    ['zh-CN', 'dark', 390],
  ] as const)('is clear to axe in %s, %s, %i px', async (locale, theme, width) => {
    await page.viewport(width, 844);
    const { screen } = await showWorkbench({ locale, theme, segments: SEGMENTS });
    await userEvent.keyboard('{Alt>}p{/Alt}');
    const bar = screen.getByRole('search');
    await expect.element(bar).toBeVisible();
    await userEvent.fill(bar.getByRole('textbox').first(), 'cave');
    await expect.poll(() => marked('found').length).toBeGreaterThan(0);
    expect(await axeFaults(bar.element())).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
