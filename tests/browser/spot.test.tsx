import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import type { Annotation } from '../../src/domain/errors/annotation.ts';
import { axeFaults } from './axe-faults.ts';
import { showWorkbench } from './checks-fixture.tsx';

/** Astral characters before the errors: a place counted in halves would be wrong. */
const SEGMENTS = [
  { id: 's1', source: '𠮷田在一天之内走遍样点，并拆除网箱。', draft: '𠮷𠮷 Yoshida visited all sites within a week.' },
  { id: 's2', source: '好。', draft: 'Good.' },
];
const MARK: Annotation = {
  id: 'a1',
  side: 'target',
  start: 11,
  end: 18,
  type: 'accuracy/mistranslation',
  severity: 'major',
  note: '',
  correction: null,
};
const put: EditEvent = { kind: 'annotate', t: 0, segment: 's1', annotation: MARK, by: 'key' };

const marks = (events: readonly EditEvent[]) =>
  events.filter((event) => event.kind === 'annotate' || event.kind === 'unannotate');
const listed = (): string[] =>
  [...document.querySelectorAll('[data-active] [data-mark-item] q')].map((one) => one.textContent);
const textOf = (segment: string, side: 'source' | 'target' = 'target'): HTMLElement =>
  document.querySelector<HTMLElement>(`[data-spot-text][data-segment="${segment}"][data-side="${side}"]`)!;
/** Selects words as a mouse or a finger leaves them selected. */
function select(segment: string, words: string, side: 'source' | 'target' = 'target'): void {
  const element = textOf(segment, side);
  element.focus();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(words) ?? -1;
    if (at >= 0) return document.getSelection()!.setBaseAndExtent(node, at, node, at + words.length);
  }
  throw new Error(`no “${words}”`);
}

afterEach(async () => {
  vi.restoreAllMocks();
  await page.viewport(1280, 800);
});

describe('an error is marked', () => {
  it('by keyboard alone, at its place by code points, with all that is said of it', async () => {
    const { screen, events } = await showWorkbench({ segments: SEGMENTS, kind: 'spot' });
    await expect.element(screen.getByRole('textbox', { name: 'Draft of segment 1' })).toHaveFocus();
    await userEvent.keyboard('{Control>}{End}{/Control}{ArrowLeft}');
    await userEvent.keyboard('{Control>}{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}{/Control}');
    expect(document.getSelection()?.toString()).toBe('within a week');
    await userEvent.keyboard('{Enter}');
    const form = screen.getByRole('form', { name: 'New mark in segment 1' });
    await expect.element(form.getByRole('button', { name: 'Mark this error' })).toBeDisabled();
    await form.getByRole('radio', { name: 'Number or name' }).click();
    await form.getByRole('radio', { name: /^Critical/ }).click();
    await form.getByLabelText('What should stand there').fill('within a day');
    await form.getByLabelText('Why is it wrong?').fill('一天');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(listed).toEqual(['within a week']);
    const start = Array.from(SEGMENTS[0]!.draft).join('').length - 'within a week.'.length - 2;
    expect(marks(events)).toMatchObject([
      {
        kind: 'annotate',
        segment: 's1',
        by: 'key',
        annotation: {
          id: 'a1',
          side: 'target',
          start,
          end: start + 'within a week'.length,
          type: 'accuracy/number-name',
          severity: 'critical',
          note: '一天',
          correction: 'within a day',
        },
      },
    ]);
    await expect.element(screen.getByRole('textbox', { name: 'Draft of segment 1' })).toHaveFocus();
    expect(textOf('s1').querySelector('.mark-critical')?.textContent).toBe('within a week');
  });

  it('by what was selected, without the space a hand takes along, also over another mark', async () => {
    const { screen, events } = await showWorkbench({ segments: SEGMENTS, kind: 'spot', events: [put] });
    await expect.poll(listed).toEqual(['visited']);
    textOf('s1').focus();
    document
      .getSelection()!
      .setBaseAndExtent(textOf('s1').querySelector('.mark')!.firstChild!, 4, textOf('s1').lastChild!, 5);
    await screen.getByRole('button', { name: 'Mark these words' }).click();
    await screen.getByRole('radio', { name: 'Grammar' }).click();
    await screen.getByRole('radio', { name: /^Minor/ }).click();
    await screen.getByRole('button', { name: 'Mark this error' }).click();
    await expect.poll(listed).toEqual(['visited', 'ted all']);
    expect(marks(events).at(-1)).toMatchObject({ annotation: { id: 'a2', start: 15, end: 22, correction: null } });
    // What lies under both is in both.
    expect(textOf('s1').textContent).toBe(SEGMENTS[0]!.draft);
    expect(textOf('s1').querySelector('.mark-major .mark-minor')?.textContent).toBe('ted');
  });

  it('where something is missing: at a place of the draft, or by the words of the source, as an omission alone', async () => {
    const { screen, events } = await showWorkbench({ segments: SEGMENTS, kind: 'spot' });
    await userEvent.keyboard('{Control>}{End}{/Control}{ArrowLeft}');
    await screen.getByRole('button', { name: 'Something is missing here' }).click();
    await expect.element(screen.getByRole('radio', { name: 'Omission' })).toBeChecked();
    expect(document.querySelectorAll('[data-mark-form] input[value*="/"]')).toHaveLength(1);
    await screen.getByRole('radio', { name: /^Major/ }).click();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    select('s1', '并拆除网箱', 'source');
    await screen.getByRole('button', { name: 'This was left out' }).click();
    await screen.getByRole('radio', { name: /^Major/ }).click();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    const length = Array.from(SEGMENTS[0]!.draft).length;
    await expect
      .poll(() => marks(events))
      .toMatchObject([
        { annotation: { side: 'target', start: length - 1, end: length - 1, type: 'accuracy/omission' } },
        { annotation: { side: 'source', start: 12, end: 17, type: 'accuracy/omission' } },
      ]);
    // In the source nothing but words can be meant.
    textOf('s1', 'source').focus();
    await userEvent.keyboard('{Control>}{Home}{/Control}{Enter}');
    await expect.element(screen.getByText('Select the words of the source that are missing')).toBeInTheDocument();
    expect(document.querySelector('[data-mark-form]')).toBeNull();
  });
});

describe('a mark', () => {
  it('is changed, removed, and each step taken back and done again, from the log of an earlier visit too', async () => {
    const { screen, events } = await showWorkbench({ segments: SEGMENTS, kind: 'spot', events: [put] });
    await screen.getByRole('button', { name: 'Change mark 1' }).click();
    await screen.getByRole('radio', { name: 'Addition' }).click();
    await screen.getByRole('checkbox', { name: 'These words should simply go' }).click();
    await screen.getByRole('button', { name: 'Save the change' }).click();
    await expect
      .poll(() => marks(events).at(-1))
      .toMatchObject({ annotation: { id: 'a1', type: 'accuracy/addition', correction: '', start: 11 } });
    await screen.getByRole('button', { name: 'Remove mark 1' }).click();
    await expect.poll(listed).toEqual([]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(listed).toEqual(['visited']);
    await screen.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(() => marks(events).at(-1)).toMatchObject({ annotation: MARK, step: 'undo' });
    await screen.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect.poll(listed).toEqual([]);
    await expect.element(screen.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
    await userEvent.keyboard('{Control>}y{/Control}');
    await expect.poll(listed).toEqual(['visited']);
    // The other keys for it that hands know.
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(listed).toEqual([]);
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.poll(listed).toEqual(['visited']);
  });

  it('handed in with round 1 stands in round 2: undo does not reach it, and its segment is looked at again', async () => {
    const round1: readonly EditEvent[] = [
      { kind: 'sitting', t: 0, wall: '2026-03-02T10:00:00.000Z', editor: 'plain', app: 'test' },
      put,
      { kind: 'confirm', t: 1, segment: 's1', by: 'key' },
      { kind: 'confirm', t: 2, segment: 's2', by: 'key' },
    ];
    const { screen } = await showWorkbench({
      segments: SEGMENTS,
      kind: 'spot',
      events: round1,
      handedIn: round1.length,
    });
    await expect.element(screen.getByText('The marks you handed in stand here')).toBeVisible();
    await expect.element(screen.getByText('0 of 2 confirmed')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(screen.getByText('There is nothing to take back.')).toBeInTheDocument();
    expect(listed()).toEqual(['visited']);
    await screen.getByRole('button', { name: 'Remove mark 1' }).click();
    await expect.poll(listed).toEqual([]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(listed).toEqual(['visited']);
  });

  it('is told of a reason that grows too long, and nothing of it is cut off', async () => {
    const { screen } = await showWorkbench({ segments: SEGMENTS, kind: 'spot', events: [put] });
    await screen.getByRole('button', { name: 'Change mark 1' }).click();
    const reason = screen.getByLabelText('Why is it wrong?');
    await reason.fill('a'.repeat(899));
    expect(document.body.textContent).not.toContain('of 1,000 characters');
    await reason.fill('a'.repeat(900));
    await expect.element(screen.getByText('900 of 1,000 characters.')).toBeVisible();
    await reason.fill('a'.repeat(1020));
    await expect.element(screen.getByText('1,020 of 1,000 characters, 20 too many.')).toBeVisible();
    await expect.element(reason).toHaveValue('a'.repeat(1020));
    await expect.element(screen.getByRole('button', { name: 'Save the change' })).toBeDisabled();
    await expect.element(screen.getByText('The reason is too long to be kept')).toBeVisible();
  });

  it('that is being written survives a reload, and must be finished before its segment is done', async () => {
    const first = await showWorkbench({ segments: SEGMENTS, kind: 'spot' });
    select('s1', 'a week');
    await userEvent.keyboard('{Enter}');
    await first.screen.getByLabelText('Why is it wrong?').fill('half a thou');
    await first.screen.unmount();
    const { screen, events } = await showWorkbench({ segments: SEGMENTS, kind: 'spot', kept: first.kept });
    await expect.element(screen.getByLabelText('Why is it wrong?')).toHaveValue('half a thou');
    await screen.getByRole('button', { name: 'Seen, nothing to mark' }).click();
    await expect.element(screen.getByText('finish or cancel it first')).toBeInTheDocument();
    expect(events.some(({ kind }) => kind === 'confirm')).toBe(false);
    await screen.getByRole('button', { name: 'Cancel' }).click();
    await screen.getByRole('button', { name: 'Seen, nothing to mark' }).click();
    await expect.poll(() => events.filter(({ kind }) => kind === 'confirm')).toHaveLength(1);
  });

  it('put down in a segment that was done opens it again', async () => {
    const confirm: EditEvent = { kind: 'confirm', t: 0, segment: 's1', by: 'key' };
    const { screen } = await showWorkbench({ segments: SEGMENTS, kind: 'spot', events: [put, confirm] });
    await expect.element(screen.getByText('1 of 2 confirmed')).toBeVisible();
    await screen.getByRole('button', { name: 'Segment 1, confirmed' }).click();
    await screen.getByRole('button', { name: 'Remove mark 1' }).click();
    await expect.element(screen.getByText('0 of 2 confirmed')).toBeVisible();
  });

  it('of an attempt another window works on can be read, not changed', async () => {
    const { screen, events } = await showWorkbench({ segments: SEGMENTS, kind: 'spot', events: [put], readOnly: true });
    await expect.element(screen.getByRole('button', { name: 'Change mark 1' })).toBeDisabled();
    select('s1', 'a week');
    await userEvent.keyboard('{Enter}');
    expect(document.querySelector('[data-mark-form]')).toBeNull();
    expect(events).toEqual([put]);
  });
});

describe.each(['en', 'zh-CN'] as const)('the spotting screen in %s', (locale) => {
  it.each(['light', 'dark'] as const)('has no violation of WCAG A and AA, a form being open (%s)', async (theme) => {
    const { screen } = await showWorkbench({ segments: SEGMENTS, kind: 'spot', events: [put], locale, theme });
    select('s1', 'a week');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('form')).toBeVisible();
    const violations = await axeFaults(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  });

  it('fits a narrow screen', async () => {
    await page.viewport(390, 844);
    await showWorkbench({ segments: SEGMENTS, kind: 'spot', events: [put], locale });
    select('s1', 'a week');
    await userEvent.keyboard('{Enter}');
    expect(document.documentElement.scrollWidth).toBe(390);
  });
});
