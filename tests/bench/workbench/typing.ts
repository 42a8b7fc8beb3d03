/** Hands that type the same into the workbench and into a bare Monaco. */
import type { Page } from '@playwright/test';

/** The keys of one block; with them a pause, long enough for measures and checks to be made anew. */
export const BLOCK_KEYS = 50;
const PAUSE_AFTER = 25;
const PAUSE_MS = 500;
const LETTERS = 'the old walls were cleaned by hand, and the salts taken out again. ';

/** Types a block. Between keys lie 12 to 40 ms, so that they fall anywhere in a frame. */
export async function typeBlock(page: Page, next: () => number): Promise<void> {
  const from = Math.floor(next() * LETTERS.length);
  for (let key = 0; key < BLOCK_KEYS; key += 1) {
    if (key === PAUSE_AFTER) await page.waitForTimeout(PAUSE_MS);
    await page.keyboard.press(LETTERS[(from + key) % LETTERS.length]!);
    await page.waitForTimeout(12 + Math.floor(next() * 28));
  }
}
