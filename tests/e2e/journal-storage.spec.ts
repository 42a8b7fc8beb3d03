/** The journal where it is stored: a database of the first version, sealed chunks, a device without room, storage gone. */
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { begin, bystander, fillStorage, SAVED, seesText, text, toEnd } from './durability-hands.ts';
import { damageLastChunk, journalSize, lengthenJournal, makeFirstVersion, readDatabase } from './stored-rows.ts';

test.use({ locale: 'en' });

async function setQuota(context: BrowserContext, page: Page, address: string, quotaSize?: number): Promise<void> {
  const cdp = await context.newCDPSession(page);
  const { origin } = new URL(address);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize === undefined ? {} : { quotaSize }) });
}

/** Writes a word, and comes back to a database of the first version that holds it and a window that has it open. */
async function leaveFirstVersion(page: Page, stubborn = false) {
  await begin(page);
  await page.keyboard.type('Olden');
  await expect(page.getByText(SAVED)).toBeVisible();
  const address = page.url();
  const old = await bystander(page);
  await page.goto('about:blank');
  const { rows } = await readDatabase(old);
  await makeFirstVersion(old, rows, stubborn);
  await page.goto(address);
  return { old, rows };
}

/** Writes on behind that word; both are there after a reload. */
async function goOn(page: Page): Promise<void> {
  await toEnd(page);
  await page.keyboard.type('Newer');
  await expect(page.getByText(SAVED)).toBeVisible();
  await page.reload();
  await seesText(page, 'OldenNewer');
}

test('a database of the first version opens with its text, and the window that held it is let go', async ({ page }) => {
  const { old, rows } = await leaveFirstVersion(page);
  await seesText(page, 'Olden');
  await expect.poll(() => old.title()).toBe('closed for a newer version');
  await goOn(page);
  const now = await readDatabase(old);
  expect(now.version).toBe(20);
  expect(now.rows['journal']?.slice(0, rows['journal']?.length)).toEqual(rows['journal']);
  expect(now.rows['device']).toEqual(rows['device']);
});

test('a window of the first version that will not close: says to close it, and then all is there', async ({ page }) => {
  const { old } = await leaveFirstVersion(page, true);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Please close the other windows of Yijin');
  await expect(page.getByText('close it, and this page goes on by itself')).toBeVisible();
  await old.close();
  await seesText(page, 'Olden');
  await goOn(page);
});

test('@long a long journal is sealed in the background, and nothing of it is lost when there is no room for that', async ({
  page,
  context,
}) => {
  test.slow();
  await begin(page);
  await page.keyboard.type('Long');
  await page.reload();
  await seesText(page, 'Long');
  const address = page.url();
  const beside = await bystander(page);
  await page.goto('about:blank');
  await lengthenJournal(beside, 1200);
  await setQuota(context, beside, address, 3_000_000);
  await fillStorage(beside, [20_000]);
  // Room for words, but none for a chunk.
  await setQuota(context, beside, address, 3_030_000);
  await page.goto(address);
  await seesText(page, 'Long');
  await page.waitForTimeout(4000);
  const before = await readDatabase(beside);
  expect(before.rows['chunks']).toEqual([]);
  expect(before.rows['journal']?.length).toBeGreaterThan(1200);
  await toEnd(page);
  await page.keyboard.type('On');
  await expect(page.getByText(SAVED)).toBeVisible();

  await setQuota(context, beside, address);
  await page.reload();
  await seesText(page, 'LongOn');
  await expect.poll(async () => (await journalSize(beside)).chunks, { timeout: 15_000 }).toBe(1);
  expect((await journalSize(beside)).unsealed).toBeLessThan(400);
  await page.reload();
  await seesText(page, 'LongOn');
  await toEnd(page);
  await page.keyboard.type('Ever');
  await expect(page.getByText(SAVED)).toBeVisible();
  await page.reload();
  await seesText(page, 'LongOnEver');
});

for (const how of ['changed', 'missing'] as const) {
  test(`@long a sealed chunk that is ${how}: what was before it is shown, with what to do, and all stays as it is`, async ({
    page,
  }) => {
    test.slow();
    await begin(page);
    const address = page.url();
    const beside = await bystander(page);
    for (const [chunks, words] of [
      [1, 'Before'],
      [2, 'Behind'],
    ] as const) {
      await page.keyboard.type(words);
      await page.reload();
      await seesText(page, words);
      await page.goto('about:blank');
      await lengthenJournal(beside, 1200);
      await page.goto(address);
      await seesText(page, words);
      await expect.poll(async () => (await journalSize(beside)).chunks, { timeout: 15_000 }).toBe(chunks);
      await toEnd(page);
    }
    await page.goto('about:blank');
    await damageLastChunk(beside, how);
    const { rows } = await readDatabase(beside);
    await page.goto(address);
    await expect(page.getByText('A part of this task cannot be read').first()).toBeVisible();
    await expect(page.getByText('Nothing was deleted or changed')).toBeVisible();
    await seesText(page, 'Before');
    expect(await text(page)).not.toContain('Behind');
    await expect(page.locator('[data-hand-in]')).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Work on here' })).toHaveCount(0);
    await page.waitForTimeout(2500);
    const left = await readDatabase(beside);
    expect(left.rows['chunks']).toEqual(rows['chunks']);
    // Her last words may have joined behind.
    expect(left.rows['journal']?.slice(0, rows['journal']?.length)).toEqual(rows['journal']);
  });
}

test('no room while handing in: it says what to do, keeps everything, and goes through when there is room', async ({
  page,
  context,
}) => {
  await setQuota(context, page, test.info().project.use.baseURL ?? '', 700_000);
  await begin(page);
  await page.keyboard.type('Ready');
  await expect(async () => {
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('[data-hand-in]')).toBeFocused({ timeout: 250 });
  }).toPass();
  await expect(page.getByText(SAVED)).toBeVisible();
  await page.locator('[data-hand-in]').click();
  const thought = page.getByRole('region', { name: 'Looking back' }).getByRole('textbox').first();
  await thought.fill('The machine was too literal.');
  await fillStorage(page);
  const send = page.getByRole('button', { name: 'Hand in', exact: true });
  await send.click();
  await expect(page.getByRole('alert').filter({ hasText: 'this device has no room left' })).toBeVisible();
  await expect(thought).toHaveValue('The machine was too literal.');
  await expect(send).toBeEnabled();
  expect((await readDatabase(page)).rows['records']).toEqual([]);
  await setQuota(context, page, page.url());
  await send.click();
  await expect(page).toHaveURL(/#\/findings\//u);
  const { rows } = await readDatabase(page);
  expect(rows['records']?.map((row) => (row as { kind: string }).kind)).toEqual(['submission', 'edit-log']);
  expect(rows['attempts']).toMatchObject([{ state: 'handed-in' }]);
});

test('wiped, and the page is loaded again: it says that the task is gone and where the exercise is', async ({
  page,
  context,
}) => {
  await begin(page);
  await page.keyboard.type('Gone');
  await expect(page.getByText(SAVED)).toBeVisible();
  const cdp = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This task is not on this device');
  await expect(page.getByText('the data of this site was cleared')).toBeVisible();
  await page.getByRole('link', { name: 'To the practice library' }).click();
  await page.getByRole('button', { name: /^Take the/ }).click();
  await toEnd(page);
  await page.keyboard.type('Again');
  await expect(page.getByText(SAVED)).toBeVisible();
});
