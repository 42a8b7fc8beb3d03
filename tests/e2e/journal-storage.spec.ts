/** The journal where it is stored: a database of the first version, sealed chunks, a device without room, storage gone. */
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { begin, bystander, DATABASE, fillStorage, SAVED, seesText, toEnd } from './durability-hands.ts';

// The copy of the app for offline use would fill the little room there is.
test.use({ locale: 'en', serviceWorkers: 'block' });

async function setQuota(context: BrowserContext, page: Page, address: string, quotaSize?: number): Promise<void> {
  const cdp = await context.newCDPSession(page);
  const { origin } = new URL(address);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize === undefined ? {} : { quotaSize }) });
}

/** All rows of the database, its version, and nothing of it open afterwards. */
function readDatabase(page: Page): Promise<{ readonly version: number; readonly rows: Record<string, unknown[]> }> {
  return page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    const { version } = database;
    const rows: Record<string, unknown[]> = {};
    for (const store of database.objectStoreNames) {
      rows[store] = await new Promise((resolve) => {
        const all = database.transaction(store).objectStore(store).getAll();
        all.onsuccess = () => resolve(all.result);
      });
    }
    database.close();
    return { version, rows };
  }, DATABASE);
}

/** Puts the same rows into a database as the first version made it, and keeps it open as that version's window would. */
function makeFirstVersion(page: Page, rows: Record<string, unknown[]>): Promise<void> {
  return page.evaluate(
    async ([name, wanted]) => {
      await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name, 10);
        request.onupgradeneeded = () => {
          const made = request.result;
          const records = made.createObjectStore('records', { keyPath: 'order', autoIncrement: true });
          records.createIndex('id', 'id', { unique: true });
          records.createIndex('kind', 'kind');
          made.createObjectStore('attempts', { keyPath: 'id' });
          made.createObjectStore('journal', { keyPath: ['attempt', 'seq'] });
          made.createObjectStore('tails', { keyPath: ['attempt', 'epoch', 'seq'] });
          made.createObjectStore('device', { keyPath: 'order', autoIncrement: true }).createIndex('kind', 'kind');
        };
        request.onsuccess = () => resolve(request.result);
      });
      const stores = ['records', 'attempts', 'journal', 'tails', 'device'];
      const writing = database.transaction(stores, 'readwrite');
      for (const store of stores) for (const row of wanted[store] ?? []) writing.objectStore(store).add(row);
      await new Promise((resolve) => (writing.oncomplete = resolve));
      database.onversionchange = () => {
        document.title = 'closed for a newer version';
        database.close();
      };
    },
    [DATABASE, rows] as const,
  );
}

/**
 * Adds batches to the journal of the one attempt, as if she had typed on for long: each puts in a text of its own and
 * takes it out again, so that they pack badly and the text stays.
 */
function lengthenJournal(page: Page, count: number): Promise<void> {
  return page.evaluate(
    async ([name, batches]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = database.transaction(['attempts', 'journal'], 'readwrite');
      const journal = transaction.objectStore('journal');
      const [attempts, rows] = await Promise.all(
        [transaction.objectStore('attempts').getAll(), journal.getAll()].map(
          (request) =>
            new Promise<Record<string, unknown>[]>(
              (done) => (request.onsuccess = () => done(request.result as Record<string, unknown>[])),
            ),
        ),
      );
      const { id, epoch } = attempts?.[0] ?? {};
      const first = rows?.flatMap((row) => row['events'] as { segment?: string }[]).find((event) => event.segment);
      for (let n = 0; n < batches; n++) {
        const letters = Array.from(crypto.getRandomValues(new Uint8Array(60)), (byte) =>
          String.fromCharCode(0x4e00 + byte * 7),
        );
        const words = letters.join('');
        const common = { segment: first?.segment, at: 0, by: 'key' };
        const events = [
          { kind: 'insert', t: n * 300, ...common, out: '', in: words },
          { kind: 'delete', t: n * 300 + 9, ...common, out: words, in: '' },
        ];
        journal.add({ attempt: id, seq: (rows?.length ?? 0) + n, epoch, events });
      }
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
    },
    [DATABASE, count] as const,
  );
}

test('a database of the first version opens with its text, and the window that held it is let go', async ({ page }) => {
  await begin(page);
  await page.keyboard.type('Olden');
  await expect(page.getByText(SAVED)).toBeVisible();
  const address = page.url();
  const old = await bystander(page);
  await page.goto('about:blank');
  const { rows } = await readDatabase(old);
  await makeFirstVersion(old, rows);
  await page.goto(address);
  await seesText(page, 'Olden');
  await expect.poll(() => old.title()).toBe('closed for a newer version');
  await toEnd(page);
  await page.keyboard.type('Newer');
  await expect(page.getByText(SAVED)).toBeVisible();
  await page.reload();
  await seesText(page, 'OldenNewer');
  const now = await readDatabase(old);
  expect(now.version).toBe(20);
  expect(now.rows['journal']?.slice(0, rows['journal']?.length)).toEqual(rows['journal']);
  expect(now.rows['device']).toEqual(rows['device']);
});

test('a long journal is sealed in the background, and nothing of it is lost when there is no room for that', async ({
  page,
  context,
}) => {
  await begin(page);
  await page.keyboard.type('Long');
  await expect(page.getByText(SAVED)).toBeVisible();
  const address = page.url();
  const beside = await bystander(page);
  await page.goto('about:blank');
  await lengthenJournal(beside, 1200);
  await setQuota(context, beside, address, 3_000_000);
  // Room for words is left, but none for a chunk.
  await fillStorage(beside, [20_000]);
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
  await expect.poll(async () => (await readDatabase(beside)).rows['chunks']?.length, { timeout: 15_000 }).toBe(1);
  expect((await readDatabase(beside)).rows['journal']?.length).toBeLessThan(400);
  await page.reload();
  await seesText(page, 'LongOn');
  await toEnd(page);
  await page.keyboard.type('Ever');
  await expect(page.getByText(SAVED)).toBeVisible();
  await page.reload();
  await seesText(page, 'LongOnEver');
});

test('a sealed chunk that is damaged: what was before it is shown, with what to do, and it stays as it is', async ({
  page,
}) => {
  await begin(page);
  await page.keyboard.type('Before');
  await expect(page.getByText(SAVED)).toBeVisible();
  const address = page.url();
  const beside = await bystander(page);
  await page.goto('about:blank');
  await lengthenJournal(beside, 1200);
  await page.goto(address);
  await seesText(page, 'Before');
  await expect.poll(async () => (await readDatabase(beside)).rows['chunks']?.length, { timeout: 15_000 }).toBe(1);
  await page.goto('about:blank');
  const damaged = await beside.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    const chunks = database.transaction('chunks', 'readwrite').objectStore('chunks');
    const [row] = await new Promise<{ bytes: Uint8Array }[]>((resolve) => {
      const all = chunks.getAll();
      all.onsuccess = () => resolve(all.result);
    });
    if (!row) throw new Error('no chunk');
    row.bytes[100] = (row.bytes[100] ?? 0) ^ 1;
    await new Promise((resolve) => (chunks.put(row).onsuccess = resolve));
    database.close();
    return Array.from(row.bytes);
  }, DATABASE);
  await page.goto(address);
  await expect(page.getByText('A part of this task cannot be read').first()).toBeVisible();
  await expect(page.getByText('Nothing was deleted or changed')).toBeVisible();
  await expect(page.locator('[data-hand-in]')).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Work on here' })).toHaveCount(0);
  const left = await beside.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    const all = database.transaction('chunks').objectStore('chunks').getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    database.close();
    return Array.from((all.result as { bytes: Uint8Array }[])[0]?.bytes ?? []);
  }, DATABASE);
  expect(left).toEqual(damaged);
});

test('no room while handing in: it says what to do, keeps everything, and goes through when there is room', async ({
  page,
  context,
}) => {
  await setQuota(context, page, test.info().project.use.baseURL ?? '', 700_000);
  await begin(page);
  await page.keyboard.type('Ready');
  for (let presses = 0; presses < 40; presses++) {
    if (await page.locator('[data-hand-in]').evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press('Control+Enter');
    await page.waitForTimeout(60);
  }
  await expect(page.getByText(SAVED)).toBeVisible();
  await page.locator('[data-hand-in]').click();
  const thought = page.getByRole('textbox').first();
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
