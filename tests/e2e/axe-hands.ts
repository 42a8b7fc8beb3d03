import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * The violations of WCAG A and AA in what is shown now, each with what it is about. In the mode without a second tab, which
 * axe wants for frames of other origins alone: a loaded browser may not open one.
 */
export async function wcagViolations(page: Page): Promise<string[]> {
  // Else what has been scrolled under the bar of the app counts as too small.
  const at = await page.evaluate(() => {
    const { scrollY } = window;
    window.scrollTo({ top: 0, behavior: 'instant' });
    return scrollY;
  });
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .setLegacyMode(true)
    .analyze();
  await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), at);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
