/** A task with the coach beside it, and a third party's mock of an OpenAI-compatible server that answers as it is asked to. */
import { readFileSync } from 'node:fs';
import type { LLMock } from '@copilotkit/aimock';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { parse } from 'yaml';
import enAi from '../../src/i18n/locales/en/ai.json' with { type: 'json' };
import en from '../../src/i18n/locales/en/coach.json' with { type: 'json' };
import enEvidence from '../../src/i18n/locales/en/evidence.json' with { type: 'json' };
import enHandIn from '../../src/i18n/locales/en/handin.json' with { type: 'json' };
import zhAi from '../../src/i18n/locales/zh-CN/ai.json' with { type: 'json' };
import zh from '../../src/i18n/locales/zh-CN/coach.json' with { type: 'json' };
import zhEvidence from '../../src/i18n/locales/zh-CN/evidence.json' with { type: 'json' };
import zhHandIn from '../../src/i18n/locales/zh-CN/handin.json' with { type: 'json' };
import { targetBox } from './workbench-hands.ts';

export const exercise = parse(readFileSync('exercises/zh-en/zh-en-digital-dunhuang.yaml', 'utf8')) as {
  readonly title: { readonly en: string; readonly zh: string };
  readonly segments: readonly { readonly source: string; readonly draft: string }[];
};
export const HERS = 'The Mogao Grottoes stand at a gateway of the Silk Road, with 492 caves.';
export const WORDS = {
  en: {
    coach: 'Coach',
    c: en,
    send: enHandIn.send.do,
    ai: enAi,
    e: enEvidence,
    title: exercise.title.en,
    answer: 'Because it is.',
  },
  'zh-CN': {
    coach: '辅导',
    c: zh,
    send: zhHandIn.send.do,
    ai: zhAi,
    e: zhEvidence,
    title: exercise.title.zh,
    answer: '因为如此。',
  },
} as const;
export type Words = (typeof WORDS)['en' | 'zh-CN'];

export interface Question {
  readonly source: string;
  readonly target: string;
  readonly rung?: 1 | 2 | 3 | 4;
  readonly about?: { readonly side: 'source' | 'target'; readonly phrase: string };
  readonly first?: string;
  readonly second: string;
}

/** What a docile model answers to a question of the coach, in the form it is asked for. */
export function answerTo({ source, target, rung, about, first, second }: Question, words: string): object {
  const quotes = [{ side: 'source', text: source.slice(0, 4) }];
  if (rung === 1) return { rung, where: { side: 'target', text: target.slice(0, 9) } };
  if (rung === 2) return { rung, type: 'style/unidiomatic' };
  if (rung === 3) return { rung, question: words };
  if (rung === 4) return { rung, option: 'a better wording', why: words };
  if (about) return { explanation: words, quotes: [{ side: about.side, text: about.phrase }] };
  if (first !== undefined) {
    return { better: 'second', reasons: [{ quote: { side: 'second', text: second.slice(0, 9) }, text: words }] };
  }
  return { verdict: 'holds', why: words, quotes };
}

/** Sets the mock up as her AI, before anything of the app is loaded. */
export async function setUp(context: BrowserContext, mock: LLMock): Promise<void> {
  const settings = { provider: 'other', baseUrl: `${mock.url}/v1`, model: 'test-model' };
  await context.addInitScript((kept) => {
    if (localStorage.getItem('yijin.ai') === null) localStorage.setItem('yijin.ai', kept);
  }, JSON.stringify(settings));
}

/** Names another model, as the settings in another window do. */
export function useModel(page: Page, name: string): Promise<void> {
  return page.evaluate((to) => {
    const kept = JSON.parse(localStorage.getItem('yijin.ai')!) as object;
    const value = JSON.stringify({ ...kept, model: to });
    localStorage.setItem('yijin.ai', value);
    window.dispatchEvent(new StorageEvent('storage', { key: 'yijin.ai', newValue: value }));
  }, name);
}

export const asked = (mock: LLMock) => mock.getRequests().filter(({ method }) => method === 'POST');

/** What the mock was sent, question by question: the very words. */
export function sentTo(mock: LLMock): string[] {
  return asked(mock).map(({ body }) =>
    JSON.stringify((body as { messages: readonly { content: string }[] }).messages.map(({ content }) => content)),
  );
}

export async function begin(page: Page, { title }: Words, locale: 'zh-CN' | 'en'): Promise<void> {
  await page.goto('./');
  await page.getByRole('table').getByRole('button', { name: title }).click();
  await expect(targetBox(page, 1, locale)).toBeFocused();
}
