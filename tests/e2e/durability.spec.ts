/** What is written survives: other windows, endings of the page, refused and wiped storage, other versions. */
import { expect, test, type Page } from '@playwright/test';
import { begin, bystander, DATABASE, fillStorage, SAVED, seesText, text, toEnd } from './durability-hands.ts';

test.use({ locale: 'en' });
// One loss in a hundred is a loss.
test.describe.configure({ retries: 0 });

test('a second window reads, takes over in the middle of a word, and gives back', async ({ page, context }) => {
  await begin(page);
  await page.keyboard.type('Alpha');
  const second = await context.newPage();
  await second.goto(page.url());
  const notice = second.getByRole('alert').filter({ has: second.getByRole('button') });
  await expect(notice).toContainText('everything written there comes along');
  await expect(second.locator('[data-hand-in]')).toBeDisabled();

  const typing = page.keyboard.type('abcdefghijklmnopqrstuvwxyz'.repeat(4), { delay: 15 });
  await seesText(page, 'Alphaabc');
  await notice.getByRole('button', { name: 'Work on here' }).click();
  await typing;
  await expect(page.getByText('Another window is working on this task').first()).toBeVisible();
  await expect(second.locator('[data-hand-in]')).toBeEnabled();
  const written = await text(page);
  expect(written).toContain('Alphaabc');
  expect(await text(second)).toBe(written);
  await expect(notice).toHaveCount(0);

  await toEnd(second);
  await second.keyboard.type('Beta');
  await page.getByRole('button', { name: 'Work on here' }).click();
  await expect(page.locator('[data-hand-in]')).toBeEnabled();
  await seesText(page, `${written.slice(-20)}Beta`);
  await toEnd(page);
  await page.keyboard.type('Gamma');
  await expect(page.getByText(SAVED)).toBeVisible();
  await page.reload();
  await seesText(page, 'BetaGamma');
});

test.describe('right after typing', () => {
  test('the page is loaded again', async ({ page }) => {
    await begin(page);
    await page.keyboard.type('Reloaded');
    await page.reload();
    await seesText(page, 'Reloaded');
  });

  test('the tab is closed', async ({ page, context }) => {
    await begin(page);
    const address = page.url();
    const next = await context.newPage();
    await page.keyboard.type('Closed');
    await page.close();
    await next.goto(address);
    await seesText(next, 'Closed');
  });

  test('another page is gone to, of the app and of the web', async ({ page }) => {
    await begin(page);
    const address = page.url();
    await page.keyboard.type('Away');
    await page.goto('about:blank');
    await page.goto(address);
    await seesText(page, 'Away');
    await toEnd(page);
    await page.keyboard.type('Within');
    await page.evaluate(() => (location.hash = '#/'));
    await expect(page.getByRole('table')).toBeVisible();
    await page.evaluate((there) => (location.hash = new URL(there).hash), address);
    await seesText(page, 'AwayWithin');
  });

  test('the page is told that it goes and, in the same turn or never, that it is back', async ({ page }) => {
    await begin(page);
    for (const [words, back] of [
      ['Same', true],
      ['Turn', true],
      ['Never', false],
    ] as const) {
      await page.keyboard.type(words);
      await page.evaluate((returns) => {
        window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
        if (returns) window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      }, back);
      await page.keyboard.type('On');
      await expect(page.getByText(SAVED)).toBeVisible();
    }
    await page.reload();
    await seesText(page, 'SameOnTurnOnNeverOn');
  });

  test('another page is gone to, and back in the history', async ({ page }) => {
    await begin(page);
    await page.keyboard.type('Before');
    await page.goto('./icons/seal.svg');
    await page.goBack();
    await seesText(page, 'Before');
    await toEnd(page);
    await page.keyboard.type('After');
    await expect(page.getByText(SAVED)).toBeVisible();
    await page.reload();
    await seesText(page, 'BeforeAfter');
  });
});

test.describe('a storage that refuses', () => {
  test('full: the words stay in the tab, and are written when there is room', async ({ page, context, baseURL }) => {
    const cdp = await context.newCDPSession(page);
    const { origin } = new URL(baseURL ?? '');
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 500_000 });
    await begin(page);
    await page.keyboard.type('Early');
    await expect(page.getByText(SAVED)).toBeVisible();
    await fillStorage(page);
    await page.keyboard.type('Full');
    await expect(page.getByText('this device has no room left')).toBeVisible();
    await page.keyboard.type('Still');
    await seesText(page, 'EarlyFullStill');
    // Loaded again it is there to be read, and goes on when there is room.
    await page.reload();
    await expect(page.getByText('Everything you wrote is here to be read')).toBeVisible();
    await seesText(page, 'EarlyFullStill');
    await cdp.send('Storage.overrideQuotaForOrigin', { origin });
    await page.getByRole('button', { name: 'Try again' }).click();
    await toEnd(page);
    await page.keyboard.type('Again');
    await expect(page.getByText(SAVED)).toBeVisible({ timeout: 40_000 });
    await page.reload();
    await seesText(page, 'EarlyFullStillAgain');
  });

  for (const how of ['by the browser', 'by another page'] as const) {
    test(`wiped ${how}: the words stay in the tab, and it says so`, async ({ page, context }) => {
      await begin(page);
      await page.keyboard.type('Early');
      await expect(page.getByText(SAVED)).toBeVisible();
      if (how === 'by the browser') {
        const cdp = await context.newCDPSession(page);
        await cdp.send('Storage.clearDataForOrigin', {
          origin: new URL(page.url()).origin,
          storageTypes: 'indexeddb',
        });
      } else {
        const other = await bystander(page);
        await other.evaluate(
          (name) => new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve)),
          DATABASE,
        );
      }
      await expect(page.getByText('perhaps because site data was cleared')).toBeVisible();
      await page.keyboard.type('Late');
      await expect(page.getByText('Not saved: the browser has closed its storage')).toBeVisible();
      await seesText(page, 'EarlyLate');
    });
  }
});

test.describe('other versions', () => {
  /** Opens the database in a version of its own choice and keeps it open until `let go` is called. */
  function occupy(page: Page, version: number): Promise<void> {
    return page.evaluate(
      ([name, wanted]) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name, wanted);
          request.onsuccess = () => {
            Object.assign(window, { occupied: request.result });
            resolve();
          };
          request.onerror = () => reject(request.error ?? new Error('no reason'));
        }),
      [DATABASE, version] as const,
    );
  }

  test('an older one that will not close: says so, and goes on by itself', async ({ page }) => {
    const old = await bystander(page);
    await occupy(old, 1);
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Please close the other windows of Yijin');
    await old.close();
    await expect(page.getByRole('table')).toBeVisible();
  });

  test('a newer one comes: the last words are kept, this window and the next say what to do', async ({ page }) => {
    await begin(page);
    const newer = await bystander(page);
    await page.keyboard.type('Last');
    await occupy(newer, 30);
    await expect(page.getByText('Another window has opened a newer version of Yijin')).toBeVisible();
    await expect(page.getByText('Not saved: the browser has closed its storage')).toBeVisible();
    await seesText(page, 'Last');
    const kept = await newer.evaluate(async () => {
      const { occupied } = window as unknown as { occupied: IDBDatabase };
      interface Batch {
        readonly seq: number;
        readonly events: readonly { readonly in?: string }[];
      }
      const rows = (store: string): Promise<readonly Batch[]> =>
        new Promise((resolve) => {
          const all = occupied.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => resolve(all.result as never);
        });
      // A batch that was under way may be there twice.
      const batches = new Map(
        [...(await rows('tails')), ...(await rows('journal'))].map((batch) => [batch.seq, batch]),
      );
      const inOrder = [...batches.values()].sort((a, b) => a.seq - b.seq);
      return inOrder.flatMap(({ events }) => events.map((event) => event.in ?? '')).join('');
    });
    expect(kept).toBe('Last');
    await newer.evaluate(() => (window as unknown as { occupied: IDBDatabase }).occupied.close());
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This browser keeps work of a newer Yijin');
  });
});
