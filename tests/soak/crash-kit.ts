/** A real browser with a profile folder of its own that can be killed, and hands that type what they remember. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Runs a program to its end; true when it ended well. */
export function run(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** Every browser that was started and not killed. */
const living = new Set<KillableBrowser>();

/** Kills what a failed test has left behind. */
export async function killAll(): Promise<void> {
  await Promise.all([...living].map((browser) => browser.kill()));
}

/** A browser of its own on a profile folder. */
export class KillableBrowser {
  readonly browser: Browser;
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown>;

  private constructor(browser: Browser, process: ChildProcess, ended: Promise<unknown>) {
    this.browser = browser;
    this.#process = process;
    this.#ended = ended;
  }

  static async start(profile: string): Promise<KillableBrowser> {
    const program = findBrowser();
    if (program === undefined) throw new Error('There is no browser.');
    // What a killed browser leaves: who holds the profile, and where it listened.
    for (const left of ['SingletonLock', 'SingletonSocket', 'SingletonCookie', 'DevToolsActivePort']) {
      rmSync(join(profile, left), { force: true });
    }
    const flags = [
      '--headless=new',
      '--remote-debugging-port=0',
      '--disable-dev-shm-usage',
      '--disk-cache-size=1',
      '--window-size=1400,4000',
    ];
    const child = spawn(program, [...BROWSER_ARGS, ...flags, `--user-data-dir=${profile}`, 'about:blank'], {
      detached: true,
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const told = join(profile, 'DevToolsActivePort');
    for (let waited = 0; !existsSync(told) || !readFileSync(told, 'utf8').includes('\n'); waited += 20) {
      if (waited > 30_000) throw new Error('The browser did not start.');
      await pause(20);
    }
    const [port] = readFileSync(told, 'utf8').split('\n');
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const started = new KillableBrowser(browser, child, ended);
    living.add(started);
    return started;
  }

  async page(): Promise<Page> {
    const context = this.browser.contexts()[0] ?? (await this.browser.newContext());
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.addInitScript(() => {
      localStorage.setItem('yijin.locale', 'en');
      localStorage.setItem('yijin.settings', JSON.stringify({ editor: 'monaco', showChanges: 'off' }));
    });
    return page;
  }

  /** Stops every process of the browser where it stands. */
  freeze(): void {
    this.#signal('SIGSTOP');
  }

  /** Kills every process of the browser at once. */
  async kill(): Promise<void> {
    living.delete(this);
    this.#signal('SIGKILL');
    await this.#ended;
    await this.browser.close().catch(() => undefined);
    await pause(50);
  }

  /** The process and all of its children: it leads a group of its own. */
  #signal(signal: NodeJS.Signals): void {
    if (this.#process.pid !== undefined) process.kill(-this.#process.pid, signal);
  }
}

/** The task as it stood after something was done, and since when that was surely on the screen. */
interface Snapshot {
  at: number;
  readonly texts: ReadonlyMap<number, string>;
}

const PHRASES = ['译文', '敦煌', '数字化', '医学上的', '并不能'] as const;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const SETTLED = 'Saved on this device';

/** Hands at the workbench, which know what must be on the screen after everything they do. */
export class Hands {
  readonly snapshots: Snapshot[] = [];
  /** How many snapshots the page has said to be saved. */
  acknowledged = 0;
  readonly #page: Page;
  readonly #cdp: CDPSession;
  readonly #random: () => number;
  #segment = 1;

  private constructor(page: Page, cdp: CDPSession, random: () => number) {
    this.#page = page;
    this.#cdp = cdp;
    this.#random = random;
  }

  /** Puts the hands on an opened task whose texts are these. */
  static async on(page: Page, texts: ReadonlyMap<number, string>, random: () => number): Promise<Hands> {
    const hands = new Hands(page, await page.context().newCDPSession(page), random);
    hands.snapshots.push({ at: performance.now(), texts });
    hands.acknowledged = 1;
    await hands.#atEnd();
    return hands;
  }

  get latest(): ReadonlyMap<number, string> {
    return this.snapshots.at(-1)?.texts ?? new Map<number, string>();
  }

  /** One thing that a student does, chosen by chance. */
  async act(): Promise<void> {
    const what = this.#random();
    if (what < 0.7) await this.#letter();
    else if (what < 0.9) await this.#compose();
    else if (what < 0.96) await this.#erase();
    else await this.#move();
    // Once in a while she thinks.
    await pause(this.#random() < 0.06 ? 700 : 5 + this.#random() * 60);
    if (this.snapshots.length % 4 === 0) await this.look();
  }

  /** Looks whether the page says that all is saved. */
  async look(): Promise<void> {
    const done = this.snapshots.length;
    const words = await this.#page.evaluate(() => document.querySelector('header')?.textContent ?? '');
    if (words.includes(SETTLED)) this.acknowledged = done;
  }

  async #letter(): Promise<void> {
    const letter = LETTERS.charAt(Math.floor(this.#random() * LETTERS.length));
    const done = this.#becomes((text) => text + letter);
    const key = { key: letter, code: `Key${letter.toUpperCase()}`, windowsVirtualKeyCode: letter.charCodeAt(0) - 32 };
    await this.#cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...key });
    await this.#cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    done();
  }

  async #compose(): Promise<void> {
    const phrase = PHRASES[Math.floor(this.#random() * PHRASES.length)] ?? PHRASES[0];
    const done = this.#becomes((text) => text + phrase);
    for (const preedit of ['y', 'yi', 'yi w', 'yi wen']) {
      const end = preedit.length;
      await this.#cdp.send('Input.imeSetComposition', { text: preedit, selectionStart: end, selectionEnd: end });
      await pause(this.#random() * 40);
    }
    await this.#cdp.send('Input.insertText', { text: phrase });
    done();
  }

  async #erase(): Promise<void> {
    // Never into the draft: a mark may stand there that two code units make.
    if (!/[a-z]$/u.test(this.latest.get(this.#segment) ?? '')) return;
    const done = this.#becomes((text) => text.slice(0, -1));
    await this.#page.keyboard.press('Backspace');
    done();
  }

  async #move(): Promise<void> {
    await this.#page.keyboard.press(this.#random() < 0.5 ? 'Alt+ArrowDown' : 'Alt+ArrowUp');
    await this.#atEnd();
  }

  async #atEnd(): Promise<void> {
    const box = this.#page.locator('[data-row] [role="textbox"], [data-row] textarea').first();
    await box.waitFor({ state: 'attached' });
    await box.focus();
    const name = (await box.getAttribute('aria-label')) ?? '';
    this.#segment = Number(/\d+/u.exec(name)?.[0] ?? 1);
    await this.#page.keyboard.press('Control+End');
  }

  /** What the texts are about to become; call what it gives when it is done. */
  #becomes(change: (text: string) => string): () => void {
    const texts = new Map(this.latest);
    texts.set(this.#segment, change(texts.get(this.#segment) ?? ''));
    const snapshot = { at: Infinity, texts };
    this.snapshots.push(snapshot);
    return () => (snapshot.at = performance.now());
  }
}

/** The texts of all segments as the screen shows them, by number. */
export async function textsOnScreen(page: Page): Promise<ReadonlyMap<number, string>> {
  await page
    .locator('.view-line')
    .first()
    .waitFor()
    .catch(async (cause: unknown) => {
      // What stands there instead is what one has to know.
      throw new Error(`No text came. The page says: ${await page.locator('body').innerText()}`, { cause });
    });
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row): [number, string] => {
      // Monaco leaves its lines in any order.
      const lines = [...row.querySelectorAll<HTMLElement>('.view-line')].sort((a, b) => a.offsetTop - b.offsetTop);
      const shown = lines.length > 0 ? lines : [...row.querySelectorAll<HTMLElement>('[data-target-text]')];
      const text = shown.map((element) => element.textContent).join('');
      return [Number(row.dataset['index']) + 1, text.replaceAll('\u00a0', ' ')];
    }),
  );
  return new Map(shown);
}

/** Which of the snapshots these texts are, the latest first; -1 when they are none. */
export function recognise(hands: Hands, texts: ReadonlyMap<number, string>): number {
  return hands.snapshots.findLastIndex(({ texts: then }) => [...texts].every(([n, text]) => then.get(n) === text));
}
