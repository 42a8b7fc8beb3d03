/** What the fingers do at the wrong moment: before Monaco is there, in the middle of a word as the page goes, after it came back. */
import { expect, test, type Page } from '@playwright/test';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import { targetBox } from './workbench-hands.ts';

test.use({ locale: 'en' });

const MODES = ['monaco', 'monaco-edit-context', 'plain'] as const;
const MONACO_CODE = /monaco-core-.*\.js$/u;

async function begin(page: Page, editor: (typeof MODES)[number]): Promise<void> {
  await page.addInitScript(
    (settings) => localStorage.setItem('yijin.settings', settings),
    JSON.stringify({ editor, showChanges: false }),
  );
  await page.goto('./');
  await page.getByRole('button', { name: /^Take the/ }).click();
}

/** The editor of the settings is there and has the focus. */
async function settled(page: Page, editor: (typeof MODES)[number]): Promise<void> {
  await expect(page.locator(`[data-editor="${editor === 'plain' ? 'plain' : 'monaco'}"]`)).toBeVisible();
  await expect(targetBox(page, 1, 'en')).toBeFocused();
}

/** The first segment as it stands on the screen. */
function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const area = document.querySelector<HTMLTextAreaElement>('[data-editor="plain"]');
    const lines = [...document.querySelectorAll<HTMLElement>('[data-editor="monaco"] .view-line')];
    lines.sort((one, other) => parseFloat(one.style.top) - parseFloat(other.style.top));
    return (area?.value ?? lines.map((line) => line.textContent).join('')).replaceAll('\u00a0', ' ');
  });
}

/** The log of the one attempt, as it is on the disk. */
function log(page: Page): Promise<readonly EditEvent[]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('yijin:/');
      request.onsuccess = () => resolve(request.result);
    });
    const rows = await new Promise<{ seq: number; events: EditEvent[] }[]>((resolve) => {
      const request = database.transaction('journal').objectStore('journal').getAll();
      request.onsuccess = () => resolve(request.result as never);
    });
    database.close();
    return rows.sort((one, other) => one.seq - other.seq).flatMap(({ events }) => events);
  });
}

for (const editor of MODES) {
  // Component tests go through this mode with every run.
  const rest = editor === 'monaco-edit-context' ? '@long ' : '';
  test(`${rest}undo goes on behind a reload, and redo too (${editor})`, async ({ page }) => {
    await begin(page, editor);
    await settled(page, editor);
    const draft = await shown(page);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('one ');
    await expect.poll(() => shown(page)).toBe(`one ${draft}`);
    await page.reload();
    await settled(page, editor);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' two');
    await expect.poll(() => shown(page)).toBe(`one ${draft} two`);
    await page.reload();
    await settled(page, editor);
    await expect.poll(() => shown(page)).toBe(`one ${draft} two`);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => shown(page)).toBe(draft);
    await page.keyboard.press('Control+z');
    await expect.poll(() => shown(page)).toBe(draft);
    await page.reload();
    await settled(page, editor);
    for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('Control+y');
    await expect.poll(() => shown(page)).toBe(`one ${draft} two`);
  });

  test(`${rest}what an input method has shown is kept when the page is loaded again (${editor})`, async ({
    page,
    context,
  }) => {
    await begin(page, editor);
    await settled(page, editor);
    const draft = await shown(page);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('kept ');
    const cdp = await context.newCDPSession(page);
    for (const text of ['n', 'ni', 'ni h']) {
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await expect.poll(() => shown(page)).toBe(`kept ni h${draft}`);
    await page.reload();
    await settled(page, editor);
    await expect.poll(() => shown(page)).toBe(`kept ni h${draft}`);
    const composed = (await log(page)).filter(({ kind }) => kind === 'ime');
    expect(composed).toMatchObject([{ segment: 's1', at: 5, out: '', in: 'ni h' }]);
  });
}

for (const editor of MODES) {
  const rest = editor === 'monaco-edit-context' ? '@long ' : '';
  test(`${rest}words are dragged in and moved, and the log says so (${editor})`, async ({ page, context }) => {
    await begin(page, editor);
    await settled(page, editor);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('one two three');
    await expect.poll(() => shown(page)).toBe('one two three');
    const box = (await page.locator(`[data-editor="${editor === 'plain' ? 'plain' : 'monaco'}"]`).boundingBox())!;
    const first = { x: box.x + 12, y: box.y + 12 };
    const end = { x: box.x + Math.min(box.width - 10, 300), y: box.y + 12 };

    // A word of hers, taken up and let go behind the last one.
    await page.mouse.dblclick(first.x, first.y);
    // Monaco takes a press within 400 ms for the third of one click.
    await page.waitForTimeout(500);
    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    // A hand sets out slowly: Monaco looks at the first move for the words that are taken up.
    await page.mouse.move(first.x + 4, first.y, { steps: 2 });
    await page.mouse.move(end.x, end.y, { steps: 3 });
    await page.mouse.up();
    await expect.poll(() => shown(page)).toBe(' two threeone');

    // A text from elsewhere, of two lines.
    const cdp = await context.newCDPSession(page);
    const data = { items: [{ mimeType: 'text/plain', data: 'from\nelsewhere' }], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await cdp.send('Input.dispatchDragEvent', { type, ...end, data });
    }
    await expect.poll(() => shown(page)).toBe(' two threeonefrom elsewhere');
    await expect
      .poll(async () => (await log(page)).filter(({ kind }) => kind === 'drop'))
      .toMatchObject([
        { at: 0, out: 'one', in: '' },
        { at: 10, out: '', in: 'one' },
        { at: 13, out: '', in: 'from elsewhere' },
      ]);
    // Each is a step that can be taken back, and what is on the screen is what the log gives.
    for (const before of [' two threeone', ' two three', 'one two three']) {
      await page.keyboard.press('Control+z');
      await expect.poll(() => shown(page)).toBe(before);
    }
    await page.reload();
    await settled(page, editor);
    await expect.poll(() => shown(page)).toBe('one two three');
  });
}

test('she writes while Monaco is still on its way, and goes on in it', async ({ page }) => {
  let letIn = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letIn = resolve));
  await page.route(MONACO_CODE, async (route) => {
    await gate;
    await route.continue();
  });
  await begin(page, 'monaco');
  const area = page.locator('[data-editor="plain"]');
  await expect(area).toBeFocused();
  const draft = await area.inputValue();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('early ', { delay: 20 });
  await page.keyboard.press('Shift+ArrowRight');
  letIn();
  await expect(page.locator('[data-editor="monaco"]')).toBeVisible();
  await expect(targetBox(page, 1, 'en')).toBeFocused();
  // Over the letter that was selected before, and undo across both.
  await page.keyboard.type('X');
  await expect.poll(() => shown(page)).toBe(`early X${draft.slice(1)}`);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => shown(page)).toBe(draft);
});

test('no key is lost while she writes on as Monaco arrives', async ({ page }) => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.repeat(6);
  await begin(page, 'monaco');
  await expect(targetBox(page, 1, 'en')).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type(letters.slice(0, 100), { delay: 25 });
  // A pause, in which the editors may change places.
  await page.waitForTimeout(450);
  await page.keyboard.type(letters.slice(100), { delay: 25 });
  await expect.poll(async () => (await shown(page)).slice(0, letters.length)).toBe(letters);
});

test('where Monaco cannot be loaded the plain text area stays, and says so', async ({ page }) => {
  await page.route(MONACO_CODE, (route) => route.abort());
  await begin(page, 'monaco');
  await expect(page.getByText('The full editor could not be loaded.')).toBeVisible();
  await expect(page.locator('[data-editor="plain"]')).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('plain ');
  await page.keyboard.press('Control+Enter');
  await expect(targetBox(page, 2, 'en')).toBeFocused();
  await page.reload();
  await expect(page.getByText('plain ').first()).toBeVisible();
});
