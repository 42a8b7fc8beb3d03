/**
 * Endings of a browser in the middle of typing: killed, its tab closed, its page left, the power cut. `npm run soak --
 * crash` does the full counts (or a share of them: SOAK_SHARE=0.1) and prints a line of JSON for each kind; a few of each
 * are done with every test run.
 */
import { copyFileSync, constants, existsSync, mkdtempSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { chance } from '../chance.ts';
import { journalSize, lengthenJournal } from '../e2e/stored-rows.ts';
import { Hands, KillableBrowser, pause, killAll, recognise, run, textsOnScreen } from './crash-kit.ts';

const FULL = process.env['SOAK'] === 'full';
const SEED = Number(process.env['SOAK_SEED'] ?? 1);
/** Text as old as this is there after a kill. */
const SAFE_AFTER_MS = 500;
const SHARE = Number(process.env['SOAK_SHARE'] ?? 1);
const some = (full: number): number => (FULL ? Math.ceil(full * SHARE) : 2);
const COUNTS = {
  kills: some(100),
  sealings: FULL ? some(20) : 0,
  closes: some(50),
  navigations: some(50),
  cuts: FULL ? some(20) : 0,
};
const DIST = process.env['SOAK_DIST'] ?? 'dist';

// Every ending takes seconds by nature.
vi.setConfig({ testTimeout: FULL ? 3_600_000 : 90_000 });
/** `npm run check` needs no browser, and may run before anything is built; the full counts are never left out unsaid. */
const able = FULL || (findBrowser() !== undefined && existsSync(join(DIST, 'index.html')));

let folder = '';
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'yijin-crash-'));
  site = await serve({ root: DIST });
});
afterEach(killAll);
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Begins a task and gives its address. */
async function begin(page: Page): Promise<string> {
  await page.goto(site.url);
  await page.getByRole('button', { name: /^Take the/u }).click();
  await page.locator('.view-line').first().waitFor();
  return page.url();
}

/** Hands on the task as the browser has it now. */
async function resume(page: Page, address: string, random: () => number): Promise<Hands> {
  await page.goto(address);
  const texts = await textsOnScreen(page);
  // Hands that write where nothing can be written would lose what was never there.
  const notices = (await page.getByRole('alert').allInnerTexts()).filter((text) => text.trim() !== '');
  if (notices.length > 0) console.error(JSON.stringify({ notices }));
  return Hands.on(page, texts, random);
}

/** Types until `end` strikes, which is when it resolves; then the page may be gone in the middle of anything. */
async function typeUntil(hands: Hands, end: Promise<unknown>): Promise<void> {
  const state = { over: false };
  const ended = end.finally(() => (state.over = true));
  while (!state.over) {
    try {
      await hands.act();
    } catch (error) {
      await Promise.race([ended, pause(5000)]);
      if (!state.over) throw error;
    }
  }
  await ended;
}

/** The endings of one kind: how many lost something, told now and then as they go on, and all of it at the end. */
class Tally {
  readonly #ending: string;
  readonly #planned: number;
  readonly #began = performance.now();
  /** What each of them lost. */
  readonly losses: number[] = [];

  constructor(ending: string, planned: number) {
    this.#ending = ending;
    this.#planned = planned;
  }

  get withLoss(): number {
    return this.losses.filter((loss) => loss > 0).length;
  }

  get #seconds(): number {
    return Math.round((performance.now() - this.#began) / 1000);
  }

  add(loss: number): void {
    this.losses.push(loss);
    const done = this.losses.length;
    if (!FULL || done % 5 !== 0) return;
    const left = Math.round((this.#seconds / done) * (this.#planned - done));
    console.error(`${this.#ending} ${done} of ${this.#planned}, ${this.withLoss} with loss, about ${left} s to go`);
  }

  print(rest: object): void {
    const [endings, seconds] = [this.losses.length, this.#seconds];
    const figures = { ending: this.#ending, seed: SEED, endings, withLoss: this.withLoss, ...rest, seconds };
    console.log(JSON.stringify({ soak: 'crash', ...figures }));
  }
}

/** How many of the things done before a moment are missing: all those that must be there when the text is none of them. */
function missing(hands: Hands, texts: ReadonlyMap<number, string>, mustHave: number): number {
  const lost = Math.max(0, mustHave - (recognise(hands, texts) + 1));
  if (lost > 0) tellLoss(hands, texts, mustHave);
  return lost;
}

/** What was there and what should have been, where they differ: the ends of the texts, which is where it is written. */
function tellLoss({ snapshots }: Hands, texts: ReadonlyMap<number, string>, mustHave: number): void {
  const expected = snapshots[mustHave - 1]?.texts ?? new Map<number, string>();
  const before = snapshots[0]?.texts ?? new Map<number, string>();
  const end = (text = ''): string => text.slice(-40);
  for (const [n, text] of texts) {
    const wanted = expected.get(n);
    if (text !== wanted) {
      console.error(JSON.stringify({ segment: n, before: end(before.get(n)), wanted: end(wanted), there: end(text) }));
    }
  }
}

describe.skipIf(!able)('a browser that ends in the middle of typing', () => {
  it('by a kill: all older than 500 ms is there', async () => {
    const random = chance(SEED);
    const profile = join(folder, 'killed');
    mkdirSync(profile);
    let browser = await KillableBrowser.start(profile);
    let page = await browser.page();
    const address = await begin(page);
    const tally = new Tally('kill', COUNTS.kills);
    let [typed, young] = [0, 0];
    for (let round = 0; round < COUNTS.kills; round++) {
      const hands = await resume(page, address, random);
      let killedAt = 0;
      const end = async (): Promise<void> => {
        await pause(700 + random() * 2500);
        killedAt = performance.now();
        await browser.kill();
      };
      await typeUntil(hands, end());
      browser = await KillableBrowser.start(profile);
      page = await browser.page();
      await page.goto(address);
      const texts = await textsOnScreen(page);
      const old = hands.snapshots.filter(({ at }) => at <= killedAt - SAFE_AFTER_MS).length;
      tally.add(missing(hands, texts, old));
      typed += hands.snapshots.length - 1;
      young += hands.snapshots.length - 1 - recognise(hands, texts);
    }
    await browser.kill();
    tally.print({ actions: typed, youngerLost: young });
    expect(tally.withLoss, `what each lost: ${tally.losses.join(' ')}`).toBe(0);
  });

  it.skipIf(COUNTS.sealings === 0)(
    'by a kill while the older part of its journal is sealed: nothing is lost',
    async () => {
      const random = chance(SEED + 4);
      const profile = join(folder, 'sealing');
      mkdirSync(profile);
      const beside = new URL('icons/seal.svg', site.url).href;
      let browser = await KillableBrowser.start(profile);
      let page = await browser.page();
      const address = await begin(page);
      const hands = await resume(page, address, random);
      for (let n = 0; n < 20; n++) await hands.act();
      // Her last words join the journal when it is opened again.
      await page.goto(beside);
      await page.goto(address);
      await textsOnScreen(page);
      await page.goto(beside);
      const tally = new Tally('kill while sealing', COUNTS.sealings);
      let sealings = 0;
      for (let round = 0; round < COUNTS.sealings; round++) {
        await lengthenJournal(page, 1200);
        const before = await journalSize(page);
        await page.goto(address);
        await textsOnScreen(page);
        // It is done two seconds after opening, most of which have passed.
        await pause(600 + random() * 1600);
        await browser.kill();
        browser = await KillableBrowser.start(profile);
        page = await browser.page();
        await page.goto(beside);
        const after = await journalSize(page);
        await page.goto(address);
        const lost = before.sealed + before.unsealed - after.sealed - after.unsealed;
        tally.add(Math.max(lost, missing(hands, await textsOnScreen(page), hands.snapshots.length)));
        if (after.chunks > before.chunks) sealings++;
        await page.goto(beside);
      }
      await browser.kill();
      tally.print({ sealedBeforeTheKill: sealings });
      expect(tally.withLoss, `what each lost: ${tally.losses.join(' ')}`).toBe(0);
    },
  );

  for (const ending of ['close', 'navigation'] as const) {
    it(`by a ${ending}: nothing is lost`, async () => {
      const random = chance(SEED + (ending === 'close' ? 1 : 2));
      const profile = join(folder, ending);
      mkdirSync(profile);
      const browser = await KillableBrowser.start(profile);
      let page = await browser.page();
      const address = await begin(page);
      const count = ending === 'close' ? COUNTS.closes : COUNTS.navigations;
      const tally = new Tally(ending, count);
      let typed = 0;
      for (let round = 0; round < count; round++) {
        const hands = await resume(page, address, random);
        await typeUntil(hands, pause(300 + random() * 1500));
        if (ending === 'close') {
          await page.close();
          page = await browser.page();
        } else {
          await page.goto(random() < 0.5 ? 'about:blank' : new URL('icons/seal.svg', site.url).href);
        }
        await page.goto(address);
        tally.add(missing(hands, await textsOnScreen(page), hands.snapshots.length));
        typed += hands.snapshots.length - 1;
      }
      await browser.kill();
      tally.print({ actions: typed });
      expect(tally.withLoss, `what each lost: ${tally.losses.join(' ')}`).toBe(0);
    });
  }
});

/** A file system in a file, in which a profile lives; null where this machine does not let one be made. */
function loopDisk(): { readonly image: string; readonly place: string } | null {
  const image = join(folder, 'disk.img');
  const place = join(folder, 'disk');
  mkdirSync(place, { recursive: true });
  const made =
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    existsSync('/dev/loop-control') &&
    run('truncate', '-s', '512M', image) &&
    run('mkfs.ext4', '-q', '-F', image) &&
    run('mount', '-o', 'loop', image, place);
  return made ? { image, place } : null;
}

/**
 * Copies a disk as it is at one moment: where the file system wrote to it meanwhile, once more. A write tells its time
 * before its bytes are there, so nothing may have been written for a while before and after.
 */
async function copyWhole(image: string, copy: string): Promise<void> {
  const quiet = async (): Promise<number> => {
    for (let written = NaN; ; await pause(60)) {
      const { mtimeMs } = statSync(image);
      if (mtimeMs === written) return written;
      written = mtimeMs;
    }
  };
  let written: number;
  do {
    written = await quiet();
    copyFileSync(image, copy, constants.COPYFILE_FICLONE);
  } while ((await quiet()) !== written);
}

async function unmount(place: string): Promise<void> {
  for (let tries = 0; !run('umount', place); tries++) {
    if (tries > 50) throw new Error(`${place} stays in use.`);
    await pause(100);
  }
}

describe.skipIf(!able || COUNTS.cuts === 0)('a computer that loses its power', () => {
  it('keeps all that was said to be saved', async (context) => {
    const disk = loopDisk();
    if (!disk) {
      console.log('Power cuts are skipped: they need Linux, root and loop devices.');
      return context.skip();
    }
    const { image, place } = disk;
    const random = chance(SEED + 3);
    const profile = join(place, 'profile');
    const tally = new Tally('power cut', COUNTS.cuts);
    let [typed, acknowledged, unsaid] = [0, 0, 0];
    try {
      mkdirSync(profile);
      let browser = await KillableBrowser.start(profile);
      let page = await browser.page();
      const address = await begin(page);
      for (let round = 0; round < COUNTS.cuts; round++) {
        const hands = await resume(page, address, random);
        const end = async (): Promise<void> => {
          await pause(1500 + random() * 4000);
          // The disk as it is at this moment: what the file system still holds in memory is not in the copy.
          browser.freeze();
          await copyWhole(image, `${image}.cut`);
          await browser.kill();
        };
        await typeUntil(hands, end());
        await unmount(place);
        renameSync(`${image}.cut`, image);
        expect(run('mount', '-o', 'loop', image, place)).toBe(true);
        browser = await KillableBrowser.start(profile);
        page = await browser.page();
        await page.goto(address);
        const texts = await textsOnScreen(page);
        tally.add(missing(hands, texts, hands.acknowledged));
        typed += hands.snapshots.length - 1;
        acknowledged += hands.acknowledged - 1;
        unsaid += hands.snapshots.length - 1 - recognise(hands, texts);
      }
      await browser.kill();
    } finally {
      await killAll();
      await unmount(place);
    }
    tally.print({ actions: typed, acknowledged, unacknowledgedLost: unsaid });
    expect(tally.withLoss, `what each lost: ${tally.losses.join(' ')}`).toBe(0);
  });
});
