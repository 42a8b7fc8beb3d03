import type { CDPSession, Page } from '@playwright/test';

/** Types pinyin and commits a phrase, as an input method does: key by key, every preedit step in the text. */
export async function composePinyin(cdp: CDPSession, pinyin: string, committed: string): Promise<void> {
  for (let end = 1; end <= pinyin.length; end++) {
    const preedit = pinyin.slice(0, end);
    await cdp.send('Input.imeSetComposition', { text: preedit, selectionStart: end, selectionEnd: end });
  }
  await cdp.send('Input.insertText', { text: committed });
}

/** The text box of the active segment, whatever editor it is. */
export function targetBox(page: Page, n: number, locale: 'zh-CN' | 'en') {
  return page.getByRole('textbox', { name: locale === 'en' ? `Translation of segment ${n}` : `第 ${n} 段译文` });
}
