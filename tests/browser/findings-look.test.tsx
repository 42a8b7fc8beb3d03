import { it } from 'vitest';
import { page } from 'vitest/browser';
import { CAVES, LEAFLET, MIXED, someServices } from './findings-works.ts';
import { showPage } from './findings-fixture.tsx';

const DAYS = ['2026-03-01', '2026-03-04', '2026-03-09'];

for (const [locale, theme, width] of [
  ['en', 'light', 1440], ['zh-CN', 'light', 1440], ['en', 'dark', 1440], ['zh-CN', 'light', 390], ['en', 'dark', 390],
] as const) {
  it(`findings ${locale} ${theme} ${width}`, async () => {
    await page.viewport(width, 1000);
    const { services, handIn } = await someServices();
    const id = await handIn({ n: 1, texts: MIXED, self: true });
    const screen = await showPage(services, `/findings/${id}`, { locale, theme });
    await new Promise((r) => setTimeout(r, 1200));
    await page.screenshot({ element: document.body, path: `/tmp/look/findings-${locale}-${theme}-${width}.png` });
    await screen.unmount();
  });
  it(`growth ${locale} ${theme} ${width}`, async () => {
    await page.viewport(width, 1000);
    const { services, handIn } = await someServices();
    await handIn({ n: 1, texts: MIXED, at: `${DAYS[0]}T09:30:00.000Z`, self: true });
    await handIn({ n: 2, slug: LEAFLET, texts: { s2: '并非所有细菌感染都需要抗生素：许多轻度感染会自行痊愈。' }, at: `${DAYS[1]}T09:30:00.000Z` });
    await handIn({ n: 3, slug: CAVES, texts: MIXED, attempt: 'attempt-1', round: 2, at: `${DAYS[2]}T09:30:00.000Z` });
    const screen = await showPage(services, `/growth`, { locale, theme });
    await new Promise((r) => setTimeout(r, 1200));
    await page.screenshot({ element: document.body, path: `/tmp/look/growth-${locale}-${theme}-${width}.png` });
    await screen.unmount();
  });
}
