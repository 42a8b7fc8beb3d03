import { Suspense, use, useLayoutEffect, useState } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { loadMonaco } from '../../src/editor/monaco-setup.ts';
import { axeFaults } from './axe-faults.ts';
import { frames, inputMethod, showGrid, until, untilReady } from './editor-fixture.tsx';
import { gridScreen, segment, shownText, type GridOptions } from './grid-screen.tsx';

// Loaded once: a slow machine needs its time for it.
beforeAll(async () => void (await loadMonaco('en')), 120_000);

const rows = [
  segment(
    1,
    '风沙、盐碱和游客，都在悄悄地消耗着这些颜料。',
    'Wind, sand, salt and alkali are consuming these pigments.',
  ),
  segment(2, '部分壁画已经起甲、酥碱。', 'AB', { terms: [{ wording: '起甲', label: 'flaking' }] }),
  segment(3, '足不出户。', 'Without leaving home 👩‍🔬.'),
];

describe.each(['monaco', 'monaco-edit-context', 'plain'] as const)('%s', (mode) => {
  async function open(activeId: string, caret: number) {
    const bench = await showGrid({ mode, rows, activeId });
    await untilReady();
    await frames();
    bench.editor().focus(caret);
    await frames();
    const check = async (id: string, text: string): Promise<void> => {
      await until(() => shownText() === text);
      expect(bench.replayed(id)).toBe(text);
      expect(bench.rows().find((row) => row.id === id)?.text).toBe(text);
    };
    return { ...bench, check };
  }
  const kinds = (events: readonly { kind: string }[]): string[] =>
    events.map(({ kind }) => kind).filter((kind) => !['focus', 'blur', 'navigate'].includes(kind));

  it('typing, Enter, undo and redo', async () => {
    const bench = await open('s2', 1);
    await userEvent.keyboard('xy{Enter}z{Backspace}');
    await bench.check('s2', 'AxyB');
    expect(kinds(bench.events)).toEqual(['insert', 'insert', 'insert', 'delete']);
    await userEvent.keyboard('{Control>}z{/Control}');
    await bench.check('s2', 'AxyzB');
    await userEvent.keyboard('{Control>}zzz{/Control}');
    await bench.check('s2', 'AB');
    await userEvent.keyboard('{Control>}y{/Control}');
    await bench.check('s2', 'AxyzB');
    await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await bench.check('s2', 'AxyB');
    expect(kinds(bench.events).slice(4)).toEqual(['undo', 'undo', 'redo', 'redo']);
  });

  it('a paste of many lines becomes one line; cut is cut', async () => {
    const bench = await open('s2', 1);
    const target = document.activeElement!;
    const data = new DataTransfer();
    data.setData('text/plain', 'one\r\n  two');
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    await bench.check('s2', 'Aone twoB');
    await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}');
    await userEvent.cut();
    await bench.check('s2', 'Aone B');
    expect(kinds(bench.events)).toEqual(['paste', 'cut']);
    expect(bench.events.filter(({ kind }) => kind === 'navigate').at(-1)).toMatchObject({ by: 'key', at: 8, to: 5 });
  });

  it('the screen replaces and inserts, and undo takes it back', async () => {
    const bench = await open('s2', 1);
    bench.editor().insertAtCaret('flaking', 'quick-fix', 'pointer');
    await bench.check('s2', 'AflakingB');
    bench.editor().replaceAll('AB', 'restore-draft', 'pointer');
    await bench.check('s2', 'AB');
    expect(kinds(bench.events)).toEqual(['quick-fix', 'restore-draft']);
    bench.editor().focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await bench.check('s2', 'AflakingB');
  });

  it('undo from a menu or a touch keyboard is the same undo', async () => {
    const bench = await open('s2', 1);
    await userEvent.keyboard('xy');
    await bench.check('s2', 'AxyB');
    const ask = (inputType: string): boolean =>
      document.activeElement!.dispatchEvent(
        new InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true }),
      );
    expect(ask('historyUndo')).toBe(false);
    await bench.check('s2', 'AB');
    expect(ask('historyRedo')).toBe(false);
    await bench.check('s2', 'AxyB');
    // The browser's own command, as the menu gives it.
    if (mode === 'plain') {
      await cdp().send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'Undo', commands: ['undo'] });
      await bench.check('s2', 'AB');
      expect(kinds(bench.events)).toEqual(['insert', 'insert', 'undo', 'redo', 'undo']);
    }
  });

  it('undo goes back to the draft and forth again through all kinds of edits', async () => {
    const bench = await open('s2', 1);
    await userEvent.keyboard('aa aa');
    await inputMethod.preedit('n', 'ni');
    await inputMethod.take('你好');
    bench.editor().insertAtCaret('aa', 'quick-fix', 'pointer');
    bench.editor().revise((text) => text.replaceAll('aa', 'a𠮷'), 'find-replace', 'key');
    await userEvent.keyboard('{Backspace}{Backspace}');
    bench.editor().replaceAll('AB', 'restore-draft', 'key');
    await userEvent.keyboard('{End}!');
    const written = ['AB!', 'AB'];
    await bench.check('s2', 'AB!');
    bench.editor().step('undo');
    bench.editor().step('undo');
    await frames();
    for (let text = shownText(); ; text = shownText()) {
      await bench.check('s2', text);
      written.push(text);
      bench.editor().step('undo');
      await frames();
      if (shownText() === text) break;
    }
    expect(written).toEqual([
      'AB!',
      'AB',
      written[2],
      'Aa𠮷 a𠮷你好a𠮷B',
      'Aaa aa你好aaB',
      'Aaa aa你好B',
      'Aaa aaB',
      'Aaa B',
      'AB',
    ]);
    for (const text of written.toReversed().slice(1)) {
      bench.editor().step('redo');
      await bench.check('s2', text);
    }
  });

  it('one composition is one event', async () => {
    const bench = await open('s2', 1);
    await inputMethod.preedit('n', 'ni', 'ni h', 'ni hao');
    await inputMethod.take('你好');
    await bench.check('s2', 'A你好B');
    expect(kinds(bench.events)).toEqual(['ime']);
    expect(bench.events.find(({ kind }) => kind === 'ime')).toMatchObject({ at: 1, out: '', in: '你好', strokes: 4 });
  });

  it('a cancelled composition changes nothing and is told', async () => {
    const bench = await open('s2', 1);
    await inputMethod.preedit('n', 'ni');
    await inputMethod.cancel();
    await until(() => kinds(bench.events).length === 1);
    expect(bench.events.find(({ kind }) => kind === 'ime')).toMatchObject({ at: 1, out: '', in: '' });
    await bench.check('s2', 'AB');
  });

  it('the screen waits for the end of a composition', async () => {
    const bench = await open('s2', 1);
    await inputMethod.preedit('n', 'ni');
    bench.editor().replaceAll('draft', 'restore-draft', 'pointer');
    await frames(3);
    expect(shownText()).toBe('AniB');
    await inputMethod.take('你');
    await bench.check('s2', 'draft');
    expect(kinds(bench.events)).toEqual(['ime', 'restore-draft']);
  });

  it('a change of segment in the middle of a composition ends it where it began', async () => {
    const bench = await open('s2', 1);
    await inputMethod.preedit('n', 'ni');
    bench.activate('s3');
    await until(() => shownText().startsWith('Without'));
    await frames();
    expect(bench.replayed('s2')).toBe('AniB');
    expect(bench.rows()[1]?.text).toBe('AniB');
    expect(document.querySelector('[data-row="s2"] [data-target-text]')?.textContent).toContain('ni');
    bench.editor().focus(0);
    await inputMethod.preedit('w');
    await inputMethod.take('我');
    await bench.check('s3', '我Without leaving home 👩‍🔬.');
    expect(bench.replayed('s2')).toBe('AniB');
    expect(bench.events.map(({ kind, ...event }) => `${kind} ${event.segment}`)).toEqual([
      'focus s2',
      'ime s2',
      'blur s2',
      'focus s3',
      'ime s3',
    ]);
  });

  it('undo of a segment is still there after another was written', async () => {
    const bench = await open('s2', 1);
    await userEvent.keyboard('x');
    await bench.check('s2', 'AxB');
    bench.activate('s3');
    await until(() => shownText().startsWith('Without'));
    await userEvent.keyboard('{Home}y');
    await bench.check('s3', 'yWithout leaving home 👩‍🔬.');
    bench.activate('s2');
    await until(() => shownText() === 'AxB');
    await userEvent.keyboard('{Control>}z{/Control}');
    await bench.check('s2', 'AB');
  });

  it('commands of the keyboard, never in a composition', async () => {
    const bench = await open('s2', 1);
    await userEvent.keyboard('{Control>}{Enter}{/Control}{Alt>}{ArrowDown}{ArrowUp}{/Alt}');
    expect(bench.commands).toEqual(['confirm', 'next', 'previous']);
    await inputMethod.preedit('n');
    await userEvent.keyboard('{Control>}{Enter}{/Control}{Alt>}{ArrowDown}{/Alt}');
    expect(bench.commands).toHaveLength(3);
    await inputMethod.take('你');
    expect(shownText()).toContain('你');
  });
});

it('Monaco that was hidden while something beside it was loading goes on with the text as it is now', async () => {
  const options: { -readonly [K in keyof GridOptions]: GridOptions[K] } = { mode: 'plain', rows, activeId: 's2' };
  const { Screen, hands } = gridScreen(options);
  let load = (): void => undefined;
  let ready = (): void => undefined;
  function Beside() {
    const [loading, setLoading] = useState<Promise<void> | null>(null);
    useLayoutEffect(() => {
      load = () => setLoading(new Promise((done) => (ready = done)));
    }, []);
    if (loading) use(loading);
    return null;
  }
  await render(
    <Suspense>
      <Screen />
      <Beside />
    </Suspense>,
  );
  await until(() => document.querySelector('[data-editor="plain"]') !== null);
  hands.editor().focus(1);
  options.mode = 'monaco';
  await userEvent.keyboard('x');
  // It takes the place of the text area in the pause, with the text as it then is.
  await until(() => document.querySelector('[data-editor="monaco"] .view-line') !== null);
  await frames();
  const hideAndShow = async (): Promise<void> => {
    load();
    await until(() => document.querySelector('[data-editor="monaco"] .view-line')?.checkVisibility() !== true);
    ready();
    await until(() => document.querySelector('[data-editor="monaco"] .view-line')?.checkVisibility() === true);
    await frames();
  };
  hands.editor().focus(2);
  await userEvent.keyboard('y');
  await hideAndShow();
  expect(shownText()).toBe('AxyB');
  hands.activate('s3');
  await until(() => shownText().startsWith('Without'));
  await hideAndShow();
  expect(shownText()).toBe('Without leaving home 👩‍🔬.');
  hands.editor().focus(7);
  await userEvent.keyboard('!');
  expect(hands.replayed('s3')).toBe('Without! leaving home 👩‍🔬.');
  expect(hands.replayed('s2')).toBe('AxyB');
});

describe('the height of a row', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));
  const english =
    'The Mogao Grottoes in Dunhuang lie at the “throat” of the Silk Road. For more than a thousand years, merchants, ' +
    'monks and painters have left behind 492 caves — with murals, high-quality fittings and painted sculptures; affluent.';
  const chinese =
    '敦煌莫高窟地处丝绸之路的咽喉要道，一千多年来，商旅、僧侣和画工（见“图 1”）在此留下了492个有壁画和彩塑的洞窟，2016年上线的“数字敦煌”资源库……';

  it.each([
    ['monaco', 'en-GB', english],
    ['plain', 'en-GB', english],
    ['monaco', 'zh-CN', chinese],
    ['plain', 'zh-CN', chinese],
  ] as const)('%s, %s: the words stay where they are', async (mode, targetLang, text) => {
    const two = [segment(1, '短', text), segment(2, '短', text)];
    const sourceLang = targetLang === 'zh-CN' ? 'en-GB' : 'zh-CN';
    // The page speaks the other language, in which generic faces may be others.
    document.documentElement.lang = sourceLang;
    await showGrid({ mode, rows: two, activeId: 's1', targetLang, sourceLang });
    await untilReady();
    for (const width of [1280, 1190, 1117, 1033, 941, 858, 777, 640, 390]) {
      document.body.style.width = `${width}px`;
      await frames(4);
      const still = document.querySelector('[data-row="s2"] [data-target-text]')!.getBoundingClientRect();
      const editor = document.querySelector('[data-editor]')!.getBoundingClientRect();
      expect(
        Math.abs(editor.height - still.height),
        `${width}: ${editor.height} for ${still.height}`,
      ).toBeLessThanOrEqual(2);
      expect(Math.abs(editor.left - still.left)).toBeLessThanOrEqual(1);
    }
    document.body.style.width = '';
  });
});

describe('the grid', () => {
  const many = Array.from({ length: 2000 }, (_, index) =>
    segment(index + 1, `第 ${index + 1} 段。`, `Segment ${index + 1}.`),
  );

  it('keeps few of 2,000 rows, and the active one wherever it is', async () => {
    const bench = await showGrid({ mode: 'monaco', rows: many, activeId: 's2' });
    await untilReady();
    bench.activate('s1500');
    await until(() => shownText() === 'Segment 1500.');
    await until(() => (document.querySelector('[data-row="s1500"]')?.getBoundingClientRect().top ?? -1) > 0);
    expect(document.querySelectorAll('[role="row"]').length).toBeLessThan(60);
    const scroller = document.querySelector('[role="grid"]')!.parentElement!;
    scroller.scrollTop = 0;
    await until(() => document.querySelector('[data-row="s1"]') !== null);
    expect(bench.editor().hasFocus()).toBe(true);
    await userEvent.keyboard('x');
    expect(bench.replayed('s1500')).toContain('x');
  });

  it('is opened by click near the letter clicked, and by keyboard', async () => {
    const bench = await showGrid({ mode: 'monaco', rows, activeId: 's1' });
    await untilReady();
    const text = document.querySelector('[data-row="s3"] [data-target-text]')!;
    const range = document.createRange();
    range.setStart(text.firstChild!, 7);
    const { left, top } = range.getBoundingClientRect();
    const at = { bubbles: true, clientX: left + 1, clientY: top + 5 };
    text.dispatchEvent(new MouseEvent('click', at));
    await until(() => shownText().startsWith('Without'));
    await frames();
    await userEvent.keyboard('!');
    expect(bench.replayed('s3')).toBe('Without! leaving home 👩‍🔬.');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.getAttribute('data-row')).toBe('s3');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Segment 1 of 3');
    await userEvent.keyboard('{Enter}');
    await until(() => shownText().startsWith('Wind'));
    expect(bench.editor().hasFocus()).toBe(true);
  });

  it.each(['monaco', 'plain'] as const)('has no fault that axe finds (%s)', async (mode) => {
    const changed = rows.map((row) => (row.id === 's1' ? { ...row, text: 'Sand and salt.', confirmed: true } : row));
    await showGrid({ mode, rows: changed, activeId: 's2', tools: () => <button type="button">Confirm</button> });
    await untilReady();
    await frames();
    const violations = await axeFaults(document.querySelector('[role="grid"]')!);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});
