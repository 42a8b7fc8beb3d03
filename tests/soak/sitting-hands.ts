/** Random hands at an editor: what they do is drawn by a seed, the same for each editor. */
import type { CDPSession, Page } from '@playwright/test';
import type { SittingState } from './pages/sitting.tsx';

type Sitting = typeof globalThis & {
  sitting: {
    begin(mode: string, drafts: readonly string[]): Promise<void>;
    state(): Promise<SittingState>;
    goTo(id: string): void;
    press(what: string): void;
  };
};

const WORDS = ['the caves ', 'by hand, ', '“old” ', 'naïve ', '7%', ' — '] as const;
const PREEDITS = [
  ['n', 'ni', 'ni h', 'ni hao', '你好'],
  ['d', 'du', 'dun', 'dunh', '敦煌'],
  ['x', 'xi', 'xian', '𠮷'],
  ['y', 'yi', '一'],
] as const;
const PASTES = ['莫高窟 Mogao', 'two\nlines', '👩‍🔬 e\u0301'] as const;
/** As long as the issue of a real paste: a page of text. */
const LONG_PASTE = '石窟寺的壁画与彩塑需要长期监测。'.repeat(313).slice(0, 5000);

export function beginSitting(page: Page, mode: string, drafts: readonly string[]): Promise<void> {
  return page.evaluate(([how, texts]) => (globalThis as Sitting).sitting.begin(how, texts), [mode, drafts] as const);
}

export function stateOf(page: Page): Promise<SittingState> {
  return page.evaluate(() => (globalThis as Sitting).sitting.state());
}

/** One act after another, of all the kinds there are. What was done is told for a report. */
export class SittingHands {
  readonly done: string[] = [];
  readonly #page: Page;
  readonly #cdp: CDPSession;
  readonly #next: () => number;

  constructor(page: Page, cdp: CDPSession, next: () => number) {
    this.#page = page;
    this.#cdp = cdp;
    this.#next = next;
  }

  async act(): Promise<void> {
    const acts = Object.entries(this.#acts);
    const [name, act] = this.#pick(acts);
    this.done.push(name);
    await act();
  }

  readonly #acts: Readonly<Record<string, () => Promise<void>>> = {
    type: () => this.#keyboard.type(this.#pick(WORDS)),
    typeFast: () => this.#burst(),
    backspace: () => this.#press('Backspace', 1 + this.#below(5)),
    delete: () => this.#press('Delete', 1 + this.#below(3)),
    deleteWord: () => this.#press('Control+Backspace', 1),
    move: () =>
      this.#press(
        this.#pick(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'ArrowUp', 'Control+ArrowLeft']),
        1 + this.#below(4),
      ),
    select: () =>
      this.#press(
        this.#pick(['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+Home', 'Control+Shift+ArrowRight']),
        1 + this.#below(6),
      ),
    selectAll: () => this.#press('Control+A', 1),
    replaceSelection: async () => {
      await this.#press('Shift+ArrowLeft', 1 + this.#below(6));
      await this.#keyboard.type(this.#pick(WORDS));
    },
    compose: async () => this.#take(await this.#preedit()),
    composeOverSelection: async () => {
      await this.#press('Shift+ArrowLeft', 1 + this.#below(4));
      await this.#take(await this.#preedit());
    },
    cancelComposition: async () => {
      await this.#preedit();
      await this.#set('', 0);
    },
    composeEdited: async () => {
      const word = await this.#preedit();
      await this.#set('xiang', 2);
      await this.#set('xang', 1);
      await this.#take(word);
    },
    undo: () => this.#press('Control+Z', 1 + this.#below(8)),
    redo: () => this.#press('Control+Shift+Z', 1 + this.#below(8)),
    paste: () => this.#paste(this.#pick(PASTES)),
    pasteLong: () => (this.#next() < 0.05 ? this.#paste(LONG_PASTE) : this.#paste('x')),
    cut: async () => {
      await this.#press('Shift+ArrowLeft', 1 + this.#below(4));
      await this.#press('Control+X', 1);
    },
    click: () => this.#click(1),
    doubleClick: () => this.#click(2),
    drop: () => this.#drop(this.#pick(PASTES)),
    dragWord: () => this.#dragWord(),
    screen: () => this.#screen(this.#pick(['restore', 'suggest', 'undo'])),
    otherSegment: () => this.#goTo(this.#pick(['s1', 's2'])),
  };

  get #keyboard() {
    return this.#page.keyboard;
  }

  #below(count: number): number {
    return Math.floor(this.#next() * count);
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#below(list.length)] as T;
  }

  async #press(key: string, times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) await this.#keyboard.press(key);
  }

  /** Keys that do not wait for one another. */
  async #burst(): Promise<void> {
    await Promise.all([...'quickly '].map((letter) => this.#keyboard.press(letter === ' ' ? 'Space' : letter)));
  }

  /** Letters of an input method, not yet taken; gives the word that may be. */
  async #preedit(): Promise<string> {
    const steps = this.#pick(PREEDITS);
    for (const step of steps.slice(0, -1)) {
      await this.#key('keyDown');
      await this.#set(step, step.length);
      await this.#key('keyUp');
    }
    return steps.at(-1) ?? '';
  }

  async #take(word: string): Promise<void> {
    await this.#cdp.send('Input.insertText', { text: word });
  }

  async #set(text: string, caret: number): Promise<void> {
    await this.#cdp.send('Input.imeSetComposition', { text, selectionStart: caret, selectionEnd: caret });
  }

  async #key(type: 'keyDown' | 'keyUp'): Promise<void> {
    await this.#cdp.send('Input.dispatchKeyEvent', { type, windowsVirtualKeyCode: 229, key: 'Process' });
  }

  async #paste(text: string): Promise<void> {
    await this.#page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await this.#press('Control+V', 1);
  }

  async #box(): Promise<{ x: number; y: number; width: number; height: number } | null> {
    return this.#page.locator('[data-editor]').first().boundingBox();
  }

  async #click(clickCount: number): Promise<void> {
    const box = await this.#box();
    if (!box) return;
    const at = [box.x + this.#next() * box.width, box.y + this.#next() * Math.min(box.height, 400)] as const;
    await this.#page.mouse.click(...at, { clickCount });
  }

  async #drop(text: string): Promise<void> {
    const box = await this.#box();
    if (!box) return;
    const [x, y] = [box.x + this.#next() * box.width * 0.9, box.y + Math.min(box.height, 400) / 2];
    const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await this.#cdp.send('Input.dispatchDragEvent', { type, x, y, data });
    }
  }

  /** A word taken up where it stands and let go elsewhere, now and then as a copy. */
  async #dragWord(): Promise<void> {
    const box = await this.#box();
    if (!box) return;
    const place = () => [box.x + this.#next() * box.width, box.y + this.#next() * Math.min(box.height, 400)] as const;
    const [from, to] = [place(), place()];
    const copies = this.#next() < 0.2;
    const { mouse } = this.#page;
    await mouse.click(...from, { clickCount: 2 });
    // Monaco takes a press within 400 ms for the third of one click.
    await this.#page.waitForTimeout(450);
    if (copies) await this.#keyboard.down('Control');
    await mouse.move(...from);
    await mouse.down();
    // A hand sets out slowly: Monaco looks at the first move for the words that are taken up.
    await mouse.move(from[0] + 2, from[1]);
    await mouse.move(...to, { steps: 3 });
    await mouse.up();
    if (copies) await this.#keyboard.up('Control');
  }

  async #screen(what: string): Promise<void> {
    await this.#page.evaluate((name) => (globalThis as Sitting).sitting.press(name), what);
  }

  async #goTo(id: string): Promise<void> {
    await this.#page.evaluate((segment) => (globalThis as Sitting).sitting.goTo(segment), id);
    await this.#page.locator('[data-editor]').first().waitFor();
  }
}
