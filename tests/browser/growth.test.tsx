import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { axeFaults } from './axe-faults.ts';
import { pageAt, type Shown } from './findings-fixture.tsx';
import { CAVES, LEAFLET, MIXED, someServices } from './findings-works.ts';

async function showGrowth(shown?: Shown) {
  const setting = await someServices();
  const { handIn } = setting;
  await handIn({ n: 1, texts: MIXED, self: true, at: '2026-03-01T09:30:00.000Z' });
  await handIn({ n: 2, slug: LEAFLET, at: '2026-03-04T09:30:00.000Z' });
  await handIn({ n: 3, slug: CAVES, texts: MIXED, attempt: 'attempt-1', round: 2, at: '2026-03-09T09:30:00.000Z' });
  return { ...setting, screen: await render(await pageAt(setting.services, '/growth', shown)) };
}

it('before anything is handed in, says what to do', async () => {
  const { services } = await someServices();
  const screen = await render(await pageAt(services, '/growth'));
  await expect.element(screen.getByText('Here you will see how your post-editing changes.')).toBeVisible();
  await screen.getByRole('link', { name: 'Choose a task' }).click();
  await expect.element(screen.getByTestId('elsewhere')).toHaveTextContent('/');
});

it('claims no trend of two tries, and says what is missing', async () => {
  const { screen } = await showGrowth();
  await expect.element(screen.getByText('So far 1 first try at full post-editing, en → zh: 0 of 10')).toBeVisible();
  await expect.element(screen.getByText(/after 5 more, this page will compare/)).toBeVisible();
});

it('draws first tries with their uncertainty, and describes the drawing', async () => {
  const { screen } = await showGrowth();
  const chart = screen.getByRole('img', { name: /Planted errors repaired.*2 points from 1 Mar 2026 to 4 Mar 2026/ });
  await expect.element(chart).toBeVisible();
  expect(chart.element().querySelectorAll('[data-series]')).toHaveLength(2);
});

it('has every value in a table, first tries and later rounds apart', async () => {
  const { screen } = await showGrowth();
  const rows = screen.getByRole('table', { name: 'First tries' }).getByRole('row');
  await expect.element(rows.nth(1)).toHaveTextContent(/45–64% of 11.*21–85%.*18\.1.*per 100 words.*90\.5.*200\.6.*66/);
  await expect.element(rows.nth(2)).toHaveTextContent(/0% of 10.*per 100 characters/);
  const later = screen.getByRole('table', { name: 'Later rounds and repeats' }).getByRole('row');
  await expect.element(later.nth(1)).toHaveTextContent('round 2');
  expect(rows.all()).toHaveLength(3);
  await rows.nth(1).getByRole('link').click();
  await expect.element(screen.getByText(/round 1 · handed in/)).toBeVisible();
});

it('names the works it cannot show', async () => {
  const { services, handIn } = await someServices();
  await handIn({ n: 1 });
  const load = (): Promise<never> => Promise.reject(new Error('none'));
  const screen = await render(
    await pageAt({ ...services, exercises: { ...services.exercises, load } }, '/growth', { locale: 'zh-CN' }),
  );
  await expect.element(screen.getByText('有 1 份译文没有显示')).toBeVisible();
  await expect.element(screen.getByText(/zh-en-digital-dunhuang，第 1 版/)).toBeVisible();
});

it.each([
  ['en', 'light', 1440],
  ['zh-CN', 'dark', 1440],
  ['en', 'dark', 390],
  ['zh-CN', 'light', 390],
] as const)(
  'breaks no rule of accessibility and needs no scrolling sideways: %s, %s, %i wide',
  async (locale, theme, width) => {
    await page.viewport(width, 900);
    const { screen } = await showGrowth({ locale, theme });
    await expect.element(screen.getByRole('img')).toBeVisible();
    for (const summary of document.querySelectorAll('summary')) summary.click();
    const violations = await axeFaults(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);
