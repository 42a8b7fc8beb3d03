/** Input methods in the workbench, in every editor: what is on the screen is what the log gives, one event a composition. */
import { beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { EditorMode, ImeEvent } from '../../src/domain/attempt/edit-event.ts';
import { replay } from '../../src/domain/attempt/replay.ts';
import { loadMonaco } from '../../src/editor/monaco-setup.ts';
import { showWorkbench } from './checks-fixture.tsx';
import { frames, inputMethod, until } from './editor-fixture.tsx';
import { shownText } from './grid-screen.tsx';

// Loaded once: a slow machine needs its time for it.
beforeAll(async () => void (await loadMonaco('en')), 120_000);

const DRAFT = 'An algae well in the the cave.';
const LONG = 'The caves were cut one by one into the soft cliff by monks who had come a long way to do it. '.repeat(3);
const SEGMENTS = [
  { id: 's1', source: '一个藻井，三十个洞窟。', draft: DRAFT },
  { id: 's2', source: '这些洞窟是僧人开凿的。'.repeat(3), draft: LONG },
];

async function open(mode: EditorMode, keys: string) {
  const { screen, events, text, changeEditor } = await showWorkbench({ mode, segments: SEGMENTS });
  const ready = mode === 'plain' ? '[data-editor="plain"]' : '[data-editor="monaco"] .view-line';
  await until(() => document.querySelector(ready) !== null, 25_000);
  await until(() => document.activeElement?.closest('[data-editor]') !== null);
  await userEvent.keyboard(`{Home}${keys}`);
  await frames();
  const before = events.length;
  return {
    screen,
    text,
    changeEditor,
    since: () => events.slice(before).filter(({ kind }) => kind !== 'clock'),
    kinds: () =>
      events
        .slice(before)
        .map(({ kind }) => kind)
        .filter((kind) => !['focus', 'blur', 'clock'].includes(kind)),
    composed: () => events.slice(before).filter((event): event is ImeEvent => event.kind === 'ime'),
    /** The screen, the store and the replay of the log say the same. */
    async settles(expected: string): Promise<void> {
      await until(() => shownText() === expected);
      expect(text('s1')).toBe(expected);
      expect(replay(SEGMENTS, events)[0]?.text).toBe(expected);
    },
    replayed: (id: string) => replay(SEGMENTS, events).find((one) => one.id === id)?.text,
  };
}

type Bench = Awaited<ReturnType<typeof open>>;
type Composed = Pick<ImeEvent, 'at' | 'out' | 'in'>;

interface Case {
  readonly name: string;
  /** Keys that put the caret in place, from the beginning of the text. */
  readonly keys?: string;
  readonly act: (bench: Bench) => Promise<void>;
  readonly text: string;
  readonly ime: Composed;
}

const CASES: readonly Case[] = [
  {
    name: 'taken',
    act: async () => {
      await inputMethod.preedit('n', 'ni', 'ni h', 'ni hao');
      await inputMethod.take('你好');
    },
    text: `你好${DRAFT}`,
    ime: { at: 0, out: '', in: '你好' },
  },
  {
    name: 'emptied',
    act: async () => {
      await inputMethod.preedit('n', 'ni', 'n');
      await inputMethod.cancel();
    },
    text: DRAFT,
    ime: { at: 0, out: '', in: '' },
  },
  {
    name: 'cancelled with Escape',
    act: async () => {
      await inputMethod.preedit('n', 'ni');
      await inputMethod.key('Escape');
      await inputMethod.cancel();
    },
    text: DRAFT,
    ime: { at: 0, out: '', in: '' },
  },
  {
    name: 'edited at a caret within it, shortened and replaced',
    keys: '{ArrowRight}{ArrowRight}',
    act: async () => {
      await inputMethod.preedit('xian', 'xiang');
      await inputMethod.preeditAt('xiang', 2);
      await inputMethod.preeditAt('xang', 1);
      await inputMethod.preedit('sh');
      await inputMethod.take('沙');
    },
    text: `An沙${DRAFT.slice(2)}`,
    ime: { at: 2, out: '', in: '沙' },
  },
  {
    name: 'over a selection made forwards',
    keys: '{Shift>}{ArrowRight}{ArrowRight}{/Shift}',
    act: async () => {
      await inputMethod.preedit('y', 'yi');
      await inputMethod.take('一个');
    },
    text: `一个${DRAFT.slice(2)}`,
    ime: { at: 0, out: 'An', in: '一个' },
  },
  {
    name: 'over a selection made backwards',
    keys: '{ArrowRight}{ArrowRight}{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}',
    act: async () => {
      await inputMethod.preedit('y', 'yi');
      await inputMethod.take('一个');
    },
    text: `一个${DRAFT.slice(2)}`,
    ime: { at: 0, out: 'An', in: '一个' },
  },
  {
    name: 'its Enter takes the letters and does nothing else',
    act: async () => {
      await inputMethod.preedit('n', 'ni');
      await inputMethod.key('Enter');
      await inputMethod.take('ni');
    },
    text: `ni${DRAFT}`,
    ime: { at: 0, out: '', in: 'ni' },
  },
];

/** Keys of the workbench, the editors and the browser, as they come when an input method lets them through. */
const SHORTCUTS = [
  '{Enter}',
  '{Shift>}{Enter}{/Shift}',
  '{Control>}{Enter}{/Control}',
  '{Meta>}{Enter}{/Meta}',
  '{Alt>}{Enter}{/Alt}',
  '{Alt>}{ArrowUp}{/Alt}',
  '{Alt>}{ArrowDown}{/Alt}',
  '{Control>}k{/Control}',
  '{Control>}{Shift>}{Backspace}{/Shift}{/Control}',
  '{Control>}z{/Control}',
  '{Control>}y{/Control}',
  '{Control>}a{/Control}',
  '{Control>}x{/Control}',
  '{Escape}',
  '{Tab}',
  '{F8}',
  '{Home}',
  '{ArrowLeft}',
];

describe.each(['monaco', 'monaco-edit-context', 'plain'] as const)('a composition in %s', (mode) => {
  it.each(CASES)('$name', async ({ keys = '', act, text, ime }) => {
    const bench = await open(mode, keys);
    await act(bench);
    await until(() => bench.composed().length > 0);
    await bench.settles(text);
    expect(bench.kinds()).toEqual(['ime']);
    const [event] = bench.composed();
    expect(event).toMatchObject(ime);
    expect(event!.t).toBeGreaterThanOrEqual(event!.from);
    expect(event!.strokes).toBeGreaterThan(1);
  });

  it('across the end of a line', async () => {
    const bench = await open(mode, '{Alt>}{ArrowDown}{/Alt}');
    await until(() => shownText() === LONG);
    // To the end of the first line as it is broken on the screen, and there a letter before it.
    await userEvent.keyboard('{Control>}{Home}{/Control}{End}{ArrowLeft}{ArrowLeft}');
    const pinyin = 'ceshiyixiahanghuanhangdeweizhi';
    await inputMethod.preedit(...Array.from(pinyin, (_, at) => pinyin.slice(0, at + 1)));
    await inputMethod.take('测试一下换行的位置');
    await until(() => bench.composed().length > 0);
    await frames();
    const [event] = bench.composed();
    expect(event).toMatchObject({ segment: 's2', out: '', in: '测试一下换行的位置', strokes: pinyin.length });
    expect(event!.at).toBeGreaterThan(20);
    expect(event!.at).toBeLessThan(LONG.length / 2);
    const expected = LONG.slice(0, event!.at) + event!.in + LONG.slice(event!.at);
    await until(() => shownText() === expected);
    expect(bench.replayed('s2')).toBe(expected);
  });

  it('is left alone by every shortcut', async () => {
    const bench = await open(mode, '{ArrowRight}{ArrowRight}');
    await inputMethod.preedit('n', 'ni');
    for (const keys of SHORTCUTS) {
      await userEvent.keyboard(keys);
      await frames();
      expect(shownText(), keys).toBe(`Anni${DRAFT.slice(2)}`);
      expect(bench.since(), keys).toEqual([]);
      expect(document.activeElement?.closest('[data-row]')?.getAttribute('data-row'), keys).toBe('s1');
    }
    await inputMethod.preedit('ni h', 'ni hao');
    await inputMethod.take('你好');
    await bench.settles(`An你好${DRAFT.slice(2)}`);
    expect(bench.kinds()).toEqual(['ime']);
    expect(bench.composed()[0]).toMatchObject({ at: 2, out: '', in: '你好' });
  });

  it('is not disturbed by a check under the pointer or by F8', async () => {
    await open(mode, '');
    const popover = (): Element | null => document.querySelector('[data-check-popover]');
    const restOnMark = async (): Promise<void> => {
      const { left, top, width, height } = document.querySelector('[data-row] .mark-error')!.getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, pointerType: 'mouse' };
      document.elementFromPoint(at.clientX, at.clientY)!.dispatchEvent(new PointerEvent('pointermove', at));
      await new Promise((done) => setTimeout(done, 400));
    };
    await until(() => document.querySelector('[data-row] .mark-error') !== null);
    await restOnMark();
    expect(popover()).not.toBeNull();
    await inputMethod.preedit('n', 'ni');
    expect(popover()).toBeNull();
    await restOnMark();
    await userEvent.keyboard('{F8}');
    await frames();
    expect(popover()).toBeNull();
    expect(shownText()).toBe(`ni${DRAFT}`);
    await inputMethod.take('你');
    await until(() => shownText() === `你${DRAFT}`);
    await new Promise((done) => setTimeout(done, 600));
    await restOnMark();
    expect(popover()).not.toBeNull();
  });

  it.each([
    ['another row', () => userEvent.click(document.querySelector('[data-row="s2"] [data-target-text]')!)],
    [
      'the numbers of the segments',
      (bench: Bench) => bench.screen.getByRole('button', { name: 'Segment 2', exact: true }).click(),
    ],
    ['leaving the text', () => Promise.resolve((document.activeElement as HTMLElement).blur())],
  ])('ends where it began when she goes on by %s', async (_, go) => {
    const bench = await open(mode, '');
    await inputMethod.preedit('n', 'ni');
    await go(bench);
    await until(() => bench.composed().length > 0);
    await frames(3);
    expect(bench.kinds().filter((kind) => kind !== 'navigate')).toEqual(['ime']);
    expect(bench.composed()[0]).toMatchObject({ segment: 's1', at: 0, out: '', in: 'ni' });
    expect(bench.replayed('s1')).toBe(`ni${DRAFT}`);
    expect(bench.text('s1')).toBe(`ni${DRAFT}`);
    expect(bench.replayed('s2')).toBe(LONG);
  });

  it.each([
    ['a quick fix', 'Use “caisson ceiling”', 'quick-fix', `你${DRAFT.replace('algae well', 'caisson ceiling')}`],
    ['a term', 'caisson ceiling', 'quick-fix', `你caisson ceiling${DRAFT}`],
    ['the draft again', 'Restore draft', 'restore-draft', DRAFT],
  ])('lets %s wait for its end', async (_, name, kind, expected) => {
    const bench = await open(mode, '');
    // Something to restore, which was there before.
    if (kind === 'restore-draft') await userEvent.keyboard('x');
    await expect.element(bench.screen.getByRole('button', { name, exact: true }).first()).toBeEnabled();
    await inputMethod.preedit('n', 'ni');
    const button = bench.screen.getByRole('button', { name, exact: true }).first().element() as HTMLElement;
    // What the pointer does to a button that does not take the focus.
    button.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    button.click();
    await frames(3);
    expect(shownText()).toBe(`${kind === 'restore-draft' ? 'x' : ''}ni${DRAFT}`);
    await inputMethod.take('你');
    await bench.settles(expected);
    expect(bench.kinds().filter((one) => one !== 'insert')).toEqual(['ime', kind]);
  });

  it('lets a paste wait for its end', async () => {
    const bench = await open(mode, '');
    await inputMethod.preedit('n', 'ni');
    const data = new DataTransfer();
    data.setData('text/plain', 'pasted ');
    document.activeElement!.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    await frames(3);
    expect(shownText()).toBe(`ni${DRAFT}`);
    await inputMethod.take('你');
    await bench.settles(`你pasted ${DRAFT}`);
    expect(bench.kinds()).toEqual(['ime', 'paste']);
  });

  it('is written down as it stands when the page goes away', async () => {
    const bench = await open(mode, '');
    await inputMethod.preedit('n', 'ni');
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(bench.kinds()).toEqual(['ime']);
    expect(bench.replayed('s1')).toBe(`ni${DRAFT}`);
    // The page has come back after all.
    await inputMethod.take('你');
    await bench.settles(`你${DRAFT}`);
  });
});

it.each(['monaco', 'monaco-edit-context'] as const)(
  'the text area that takes the place of %s in the middle of a composition goes on from there',
  async (mode) => {
    const bench = await open(mode, '');
    await inputMethod.preedit('n', 'ni');
    await bench.changeEditor('plain');
    await until(() => document.querySelector('[data-editor="plain"]') !== null);
    await bench.settles(`ni${DRAFT}`);
    expect(document.activeElement?.matches('[data-editor="plain"]')).toBe(true);
    await userEvent.keyboard('x');
    await bench.settles(`nix${DRAFT}`);
  },
);
