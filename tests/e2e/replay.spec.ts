/** A task is post-edited and handed in, and its replay shows how the text grew, to the very text that was handed in. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { accessible } from './accessible-hands.ts';
import { collectFaults } from './faults.ts';
import { composePinyin, targetBox } from './workbench-hands.ts';

interface Written {
  readonly title: { readonly zh: string; readonly en: string };
  readonly segments: readonly { readonly draft: string; readonly reference: string }[];
}

const REPLAYS = [
  {
    locale: 'en',
    file: 'exercises/zh-en/zh-en-digital-dunhuang.yaml',
    words: { handIn: 'Hand in', replay: 'Replay this work', place: 'Place in the replay', option: 'segment N, ' },
  },
  {
    locale: 'zh-CN',
    file: 'exercises/en-zh/en-zh-antibiotics-leaflet.yaml',
    words: { handIn: '提交', replay: '回放这次工作', place: '回放的位置', option: '第 N 段，' },
  },
] as const;

for (const { locale, file, words } of REPLAYS) {
  test(`an attempt is replayed to its end in ${locale}`, async ({ browser }) => {
    test.setTimeout(150_000);
    const context = await browser.newContext({ locale, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const faults = await collectFaults(page);
    const cdp = await context.newCDPSession(page);
    const { title, segments } = parse(readFileSync(file, 'utf8')) as Written;
    // One whose draft is not right already.
    const worked = segments.findIndex(({ draft, reference }) => draft !== reference);
    await page.goto('./');
    await page
      .getByRole('table')
      .getByRole('button', { name: locale === 'en' ? title.en : title.zh })
      .click();
    for (const [index, { reference }] of segments.entries()) {
      await expect(targetBox(page, index + 1, locale)).toBeFocused();
      if (index === worked) {
        await page.keyboard.press('Control+A');
        if (locale === 'zh-CN') await composePinyin(cdp, 'yiwen', reference.slice(0, 4));
        else await page.keyboard.type(reference.slice(0, 4), { delay: 20 });
        await page.keyboard.insertText(reference.slice(4));
      }
      await page.keyboard.press('Control+Enter');
    }
    await page.locator('[data-hand-in]').click();
    await expect(page.locator('[data-disclosure]')).toBeVisible();
    await page.getByRole('button', { name: words.handIn, exact: true }).click();
    await page.waitForURL(/#\/findings\//);

    await page.getByRole('link', { name: words.replay }).click();
    await page.waitForURL(/#\/replay\//);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(locale === 'en' ? title.en : title.zh);
    const text = page.locator(`[data-text="s${worked + 1}"]`);
    const draft = segments[worked]!.draft;
    await expect(text).toHaveText(draft);
    await accessible(page, 'replay');
    // Keys of the page, and the list: the first change is in the segment that was worked on.
    await page.keyboard.press('l');
    await expect(
      page.getByRole('option', { name: words.option.replace('N', String(worked + 1)) }).first(),
    ).toHaveAttribute('aria-selected', 'true');
    await expect(text.locator('ins')).not.toHaveCount(0);
    await page.getByRole('slider', { name: words.place }).press('End');
    const standing = await text.evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      copy.querySelectorAll('del, .visually-hidden, .mark-sign').forEach((one) => one.remove());
      return copy.textContent;
    });
    expect(standing).toBe(segments[worked]!.reference);
    // Nothing is amiss with the log: the end is the text that was handed in.
    await expect(page.locator('[data-ends]')).toHaveCount(0);
    await accessible(page, 'replay at its end');
    await page.reload();
    await expect(text).toHaveText(draft);
    expect(faults()).toEqual([]);
    await context.close();
  });
}
