import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Frame, Page } from '@playwright/test';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Gives a document axe, once: its half a megabyte takes as long to read as a page takes to be looked at. */
async function giveAxe(frame: Frame): Promise<void> {
  if (await frame.evaluate(() => 'axe' in globalThis)) return;
  await frame.evaluate(SOURCE);
}

/**
 * The violations of WCAG A and AA in what is shown now, each with what it is about: in the page and in the frames of its
 * origin. What passes is not described, which takes longer than finding it.
 */
export async function wcagViolations(page: Page): Promise<string[]> {
  for (const frame of page.frames()) await giveAxe(frame);
  return page.evaluate(async (tags) => {
    // Else what has been scrolled under the bar of the app counts as too small.
    const top = globalThis.scrollY;
    globalThis.scrollTo({ top: 0, behavior: 'instant' });
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
      selectors: false,
    });
    globalThis.scrollTo({ top, behavior: 'instant' });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, TAGS);
}
