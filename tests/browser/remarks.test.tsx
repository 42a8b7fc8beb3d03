import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import { axeFaults } from './axe-faults.ts';
import { showWorkbench } from './checks-fixture.tsx';

const SEGMENTS = [
  { id: 's1', source: '壁画已经起甲。', draft: 'The the murals are armored.' },
  { id: 's2', source: '好。', draft: 'Good.' },
];
const QUERY: EditEvent = { kind: 'remark', t: 0, segment: 's1', about: 'query', ref: 'q', text: 'Is 起甲 meant?' };

const remarks = (events: readonly EditEvent[]) => events.filter(({ kind }) => kind === 'remark');
const shownRemarks = (): string[] =>
  [...document.querySelectorAll('[data-remark]')].map((one) => one.textContent.trim());

afterEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(1280, 800);
});

describe('what is written beside the text', () => {
  it('is added at its segment by keyboard, goes into the log, and is taken back with its words', async () => {
    const { screen, events } = await showWorkbench({ segments: SEGMENTS });
    const add = screen.getByRole('button', { name: 'Add note' });
    await add.click();
    await expect.element(screen.getByRole('textbox', { name: 'Note to yourself' })).toHaveFocus();
    await expect.element(screen.getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
    await userEvent.keyboard('flaking?{Enter}look at the glossary{Control>}{Enter}{/Control}');
    await expect.poll(shownRemarks).toEqual(['Note flaking?\nlook at the glossary']);
    expect(remarks(events)).toMatchObject([{ about: 'note', segment: 's1', text: 'flaking?\nlook at the glossary' }]);
    expect(events.some(({ kind }) => kind === 'confirm')).toBe(false);
    expect(document.activeElement).toBe(add.element());
    await expect.element(screen.getByRole('status').filter({ hasText: 'Added.' })).toBeVisible();

    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(shownRemarks).toEqual([]);
    expect(remarks(events).at(-1)).toMatchObject({ text: '' });
    await expect
      .element(screen.getByRole('textbox', { name: 'Note to yourself' }))
      .toHaveValue('flaking?\nlook at the glossary');
  });

  it('is changed, moved to the whole task, and removed, each with its way back', async () => {
    const { screen, events } = await showWorkbench({ segments: SEGMENTS, events: [QUERY] });
    await screen.getByRole('button', { name: 'Change', exact: true }).click();
    await expect.element(screen.getByRole('textbox', { name: 'Question to the client' })).toHaveFocus();
    await userEvent.keyboard('{Control>}a{/Control}Which term?');
    await screen.getByRole('checkbox', { name: 'For the whole task' }).click();
    await screen.getByRole('button', { name: 'Save' }).click();
    await expect.element(screen.getByRole('heading', { name: 'For the whole task' })).toBeVisible();
    expect(remarks(events).at(-1)).toMatchObject({ about: 'query', ref: 'q', text: 'Which term?' });
    expect(remarks(events).at(-1)).not.toHaveProperty('segment');
    expect(document.activeElement).toHaveAttribute('data-section', 'remarks');

    await screen.getByRole('button', { name: 'Remove' }).click();
    await expect.poll(shownRemarks).toEqual([]);
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(shownRemarks).toEqual(['Query Which term?']);
    await expect.element(screen.getByRole('status').filter({ hasText: 'As it was before.' })).toBeVisible();
  });

  it('is a source with title, address and what it settled; only a web address is a link', async () => {
    const { screen, events } = await showWorkbench({ segments: SEGMENTS });
    for (const place of ['https://example.org/flaking?x=1', 'javascript:alert(1)']) {
      await screen.getByRole('button', { name: 'Add source' }).click();
      await userEvent.keyboard('Dunhuang glossary{Tab}');
      await userEvent.keyboard(place);
      await userEvent.keyboard('{Tab}起甲 is flaking');
      await screen.getByRole('button', { name: 'Add', exact: true }).click();
      await expect.element(screen.getByText(place)).toBeVisible();
    }
    expect(remarks(events)[0]).toMatchObject({
      about: 'source-consulted',
      text: 'Dunhuang glossary\nhttps://example.org/flaking?x=1\n起甲 is flaking',
    });
    const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-remark] a')];
    expect(links.map(({ href, rel }) => [href, rel])).toEqual([
      ['https://example.org/flaking?x=1', 'noreferrer noopener'],
    ]);
  });

  it('survives a reload while it is being written, each at its own segment', async () => {
    const first = await showWorkbench({ segments: SEGMENTS });
    await first.screen.getByRole('button', { name: 'Add query' }).click();
    await userEvent.keyboard('Who are the readers');
    await first.screen.getByRole('button', { name: 'Segment 2', exact: true }).click();
    await expect.element(first.screen.getByRole('textbox', { name: 'Question to the client' })).not.toBeInTheDocument();
    await first.screen.unmount();

    const { screen, events } = await showWorkbench({ segments: SEGMENTS, events: first.events, kept: first.kept });
    const box = screen.getByRole('textbox', { name: 'Question to the client' });
    await expect.element(box).toHaveValue('Who are the readers');
    await expect.element(box).not.toHaveFocus();
    expect(remarks(events)).toEqual([]);

    // Another kind takes the words along; giving up gives them back.
    await screen.getByRole('button', { name: 'Add note' }).click();
    await expect.element(screen.getByRole('textbox', { name: 'Note to yourself' })).toHaveValue('Who are the readers');
    await screen.getByRole('button', { name: 'Cancel' }).click();
    await screen.getByRole('button', { name: 'Undo' }).click();
    await expect.element(screen.getByRole('textbox', { name: 'Note to yourself' })).toHaveValue('Who are the readers');
  });

  it('is left with Escape for where she was, and nothing is lost', async () => {
    const { screen } = await showWorkbench({ segments: SEGMENTS });
    const add = screen.getByRole('button', { name: 'Add note' });
    await add.click();
    await userEvent.keyboard('half a thou{Escape}');
    expect(document.activeElement).toBe(add.element());
    await expect.element(screen.getByRole('textbox', { name: 'Note to yourself' })).toHaveValue('half a thou');
  });

  it.each([
    ['n', 'note', 'Note to yourself'],
    ['q', 'query', 'Question to the client'],
    ['r', 'source-consulted', 'Title of the source'],
  ])('is begun by Alt+%s from the text, also when its section is folded', async (key, about, field) => {
    const { screen, events } = await showWorkbench({ segments: SEGMENTS });
    await screen.getByRole('button', { name: 'Notes and queries' }).click();
    await screen.getByRole('textbox', { name: 'Translation of segment 1' }).click();
    await userEvent.keyboard(`{Alt>}${key}{/Alt}`);
    await expect.element(screen.getByRole('textbox', { name: field })).toHaveFocus();
    await userEvent.keyboard('murals{Control>}{Enter}{/Control}');
    await expect.poll(() => remarks(events)).toMatchObject([{ about, segment: 's1', text: 'murals' }]);
    await expect.element(screen.getByRole('textbox', { name: 'Translation of segment 1' })).toHaveFocus();
  });

  it('is begun from the sheet over the text, where there is no room beside it', async () => {
    await page.viewport(390, 844);
    const { screen } = await showWorkbench({ segments: SEGMENTS });
    await screen.getByRole('textbox', { name: 'Translation of segment 1' }).click();
    await userEvent.keyboard('{Alt>}n{/Alt}');
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 400));
    await expect.element(screen.getByRole('textbox', { name: 'Note to yourself' })).toHaveFocus();
  });

  it('does not add in the middle of a composition', async () => {
    const { screen, events } = await showWorkbench({ segments: SEGMENTS });
    await screen.getByRole('button', { name: 'Add note' }).click();
    await userEvent.keyboard('a');
    await cdp().send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    const box = screen.getByRole('textbox', { name: 'Note to yourself' }).element();
    box.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, isComposing: true, bubbles: true, cancelable: true }),
    );
    expect(remarks(events)).toEqual([]);
    await cdp().send('Input.insertText', { text: '你' });
    await expect.element(screen.getByRole('textbox', { name: 'Note to yourself' })).toHaveValue('a你');
  });

  it('shows where the others are, and goes there', async () => {
    const { screen } = await showWorkbench({ segments: SEGMENTS, events: [{ ...QUERY, segment: 's2' }] });
    await screen.getByText('1 at another segment').click();
    await screen.getByRole('complementary').last().getByRole('button', { name: 'Segment 2' }).click();
    await expect.element(screen.getByRole('textbox', { name: 'Translation of segment 2' })).toHaveFocus();
    await expect.element(screen.getByRole('button', { name: 'Copy for the client' })).toBeVisible();
  });

  it('goes to the client as a text, also where the browser does not copy', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { screen } = await showWorkbench({ segments: SEGMENTS, events: [QUERY] });
    const expected =
      'Queries on “The Digital Caves of Dunhuang — an exhibition panel”\n\nSegment 1\nSource: 壁画已经起甲。\nQuestion: Is 起甲 meant?';
    await screen.getByRole('button', { name: 'Copy for the client' }).click();
    expect(write).toHaveBeenCalledWith(expected);
    await expect.element(screen.getByText('Copied.')).toBeVisible();
    write.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await screen.getByRole('button', { name: 'Copy for the client' }).click();
    await expect.element(screen.getByRole('textbox', { name: 'Text for the client' })).toHaveValue(expected);
  });

  it('can only be read while another window works on the task', async () => {
    const { screen } = await showWorkbench({ segments: SEGMENTS, events: [QUERY], readOnly: true });
    await expect.element(screen.getByText('Is 起甲 meant?')).toBeVisible();
    for (const name of ['Add note', 'Change', 'Remove']) {
      await expect.element(screen.getByRole('button', { name, exact: true })).toBeDisabled();
    }
  });
});

describe('the sections of the side panel', () => {
  it('fold, tell what they hold, and open again when they are asked for', async () => {
    const { screen } = await showWorkbench({ segments: SEGMENTS, events: [QUERY] });
    const heading = screen.getByRole('button', { name: /^Notes and queries/ });
    await heading.click();
    await expect.element(heading).toHaveAttribute('aria-expanded', 'false');
    await expect.element(heading).toHaveTextContent('Notes and queries1');
    await expect.element(screen.getByText('Is 起甲 meant?')).not.toBeVisible();
    await screen.getByRole('button', { name: /^Checks\d*$/ }).click();
    await screen.getByRole('button', { name: /^\d checks?$/ }).click();
    const checks = screen.getByRole('button', { name: 'Checks', exact: true });
    await expect.element(checks).toHaveAttribute('aria-expanded', 'true');
    await expect.element(checks).toHaveFocus();
  });

  it.each([
    ['en', 'light', 'Add source', 'Checks, terms, notes'],
    ['zh-CN', 'dark', '添加出处', '检查、术语、笔记'],
  ] as const)('are clear to axe in %s, %s, also on a narrow screen', async (locale, theme, add, opener) => {
    const { screen } = await showWorkbench({ locale, theme, segments: SEGMENTS, events: [QUERY] });
    await screen.getByRole('button', { name: add }).click();
    expect(await axeFaults(document.querySelector('aside:last-of-type') as HTMLElement)).toEqual([]);
    await page.viewport(390, 844);
    await screen.getByRole('button', { name: opener }).click();
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 400));
    for (const section of document.querySelectorAll<HTMLElement>('[role=dialog] section:has([data-section])')) {
      expect(await axeFaults(section)).toEqual([]);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  });
});
