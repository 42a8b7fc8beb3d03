import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { axeFaults } from './axe-faults.ts';
import { showWorkbench } from './checks-fixture.tsx';
import { frames } from './editor-fixture.tsx';

const SEGMENTS = [
  { id: 's1', source: '一个洞窟。', draft: 'A hole in the rock.' },
  { id: 's2', source: '好。', draft: 'Good.' },
  { id: 's3', source: '坏。', draft: 'Bad.' },
];
const EDITED = { kind: 'replace', t: 1, segment: 's3', at: 0, out: 'Bad', in: 'Poor', by: 'key' } as const;
const PORTRAIT = { width: 390, height: 844 };

const paper = (on: boolean): Promise<unknown> =>
  (cdp() as unknown as { send(method: string, params: object): Promise<unknown> }).send('Emulation.setEmulatedMedia', {
    media: on ? 'print' : '',
  });
afterEach(async () => {
  await paper(false);
  await page.viewport(1280, 800);
});

const row = (id: string): HTMLElement => document.querySelector<HTMLElement>(`[data-row="${id}"]`)!;
const words = (id: string, tag: 'ins' | 'del'): readonly string[] =>
  [...row(id).querySelectorAll(tag)].map((one) => one.lastChild?.textContent ?? '');
const draftOf = (id: string): HTMLElement => row(id).querySelector<HTMLElement>('[data-draft]')!;
const targetOf = (id: string): HTMLElement =>
  row(id).querySelector<HTMLElement>('[data-target-text]') ?? row(id).querySelector<HTMLElement>('[data-editor]')!;

describe('changes', () => {
  it('are shown in the text, side by side, and not, in turn, and the button says which', async () => {
    const { screen } = await showWorkbench({ segments: SEGMENTS, events: [EDITED] });
    await expect.element(screen.getByRole('button', { name: 'Changes: in the text' })).toBeVisible();
    expect([words('s3', 'del'), words('s3', 'ins')]).toEqual([['Bad'], ['Poor']]);
    expect(draftOf('s3')).toBeNull();

    await userEvent.keyboard('{Alt>}i{/Alt}');
    await expect.element(screen.getByRole('button', { name: 'Changes: side by side' })).toBeVisible();
    await expect.element(screen.getByText('The draft stands beside the translation.')).toBeInTheDocument();
    expect(draftOf('s3').textContent).toBe('Draft[deleted] Bad.');
    expect(targetOf('s3').textContent).toBe('[inserted] Poor.');
    expect(draftOf('s2').textContent).toBe('DraftGood.');

    await userEvent.keyboard('{Alt>}i{/Alt}');
    await expect.element(screen.getByRole('button', { name: 'Changes: off' })).toBeVisible();
    expect([words('s3', 'del'), words('s3', 'ins')]).toEqual([[], []]);
    await expect.element(screen.getByRole('textbox', { name: 'Translation of segment 1' })).toHaveFocus();
  });

  it('are chosen by name in the palette', async () => {
    const { screen } = await showWorkbench({ segments: SEGMENTS, events: [EDITED] });
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.fill(screen.getByRole('combobox'), '并排显示');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => draftOf('s3')?.textContent).toBe('Draft[deleted] Bad.');
  });
});

describe.each(['plain', 'monaco'] as const)('the draft beside the %s editor', (mode) => {
  it('follows the writing, and stands beside it', async () => {
    const { screen, text } = await showWorkbench({ mode, segments: SEGMENTS });
    const editor = screen.getByRole('textbox', { name: 'Translation of segment 1' });
    await expect.element(editor).toHaveFocus();
    await userEvent.keyboard('{Alt>}i{/Alt}');
    await expect.poll(() => draftOf('s1')?.textContent).toBe('DraftA hole in the rock.');
    await userEvent.keyboard('{Control>}{Home}{/Control}{Delete}{Delete}');
    await expect.poll(() => text('s1')).toBe('hole in the rock.');
    await expect.poll(() => words('s1', 'del').join('').trim()).toBe('A');
    await page.viewport(1600, 900);
    await expect
      .poll(() => draftOf('s1').getBoundingClientRect().right <= targetOf('s1').getBoundingClientRect().left)
      .toBe(true);
    expect(words('s1', 'ins')).toEqual([]);
  });
});

describe('the draft', () => {
  it('stands above the text on a narrow screen and in print, with its name, where it was changed', async () => {
    await page.viewport(PORTRAIT.width, PORTRAIT.height);
    await showWorkbench({ segments: SEGMENTS, events: [EDITED] });
    await userEvent.keyboard('{Alt>}i{/Alt}');
    await expect.poll(() => draftOf('s3')?.checkVisibility()).toBe(true);
    const above = (id: string): boolean =>
      draftOf(id).getBoundingClientRect().bottom <= targetOf(id).getBoundingClientRect().top;
    expect(above('s1') && above('s3')).toBe(true);
    expect(draftOf('s2').checkVisibility()).toBe(false);
    expect(draftOf('s3').innerText).toMatch(/^Draft\n/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(PORTRAIT.width);

    await page.viewport(1600, 900);
    await paper(true);
    await frames(2);
    expect(above('s3')).toBe(true);
    expect(draftOf('s2').checkVisibility()).toBe(false);
  });

  it.each([
    ['en', 'light', 1440],
    ['zh-CN', 'dark', 1440],
    ['en', 'light', 390],
  ] as const)('beside the text is clear to axe in %s, %s, %i px', async (locale, theme, width) => {
    await page.viewport(width, 900);
    await showWorkbench({ locale, theme, segments: SEGMENTS, events: [EDITED] });
    await userEvent.keyboard('{Alt>}i{/Alt}');
    await expect.poll(() => draftOf('s3')?.checkVisibility()).toBe(true);
    expect(await axeFaults(document.querySelector('[role="grid"]')!)).toEqual([]);
  });
});
