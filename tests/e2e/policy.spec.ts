/** What the page may not do, however its code came to try. */
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';

// The worker of the app may reach no further than its page.
test.use({ serviceWorkers: 'allow' });

test('the started app reaches its own origin and no other, not even another port of this machine', async ({ page }) => {
  const other = await serve({ root: 'dist' });
  try {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const reached = await page.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map((address) =>
            fetch(address, { mode: 'no-cors' }).then(
              () => true,
              () => false,
            ),
          ),
        ),
      ['./', other.url],
    );
    expect(reached).toEqual([true, false]);
  } finally {
    await other.close();
  }
});

test('no script that is not a file of the app runs', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.hostile = "ran"';
    document.body.append(script);
    const image = document.createElement('div');
    image.innerHTML = '<img src="x:" onerror="document.documentElement.dataset.hostile = \'ran\'">';
    document.body.append(image);
    await new Promise((resolve) => setTimeout(resolve, 300));
    return document.documentElement.dataset['hostile'] ?? 'nothing ran';
  });
  expect(ran).toBe('nothing ran');
});
