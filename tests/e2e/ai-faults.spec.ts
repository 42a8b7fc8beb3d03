/** Every way in which an AI fails her, in a real browser: said plainly, her text as it was, and asked again by one press. */
import { LLMock, type FixtureOpts } from '@copilotkit/aimock';
import { expect, test } from '@playwright/test';
import { answerTo, asked, begin, HERS, setUp, useModel, WORDS, type Question } from './coach-hands.ts';
import { targetBox } from './workbench-hands.ts';

type Response = Parameters<LLMock['on']>[1];
interface Failing {
  /** What is said, by its name in the catalogue. */
  readonly says:
    'wrong-key' | 'rate-limit' | 'server' | 'cut' | 'malformed' | 'false-quote' | 'refused' | 'empty' | 'too-long';
  readonly response: Response;
  readonly options?: FixtureOpts;
}

const GOOD = JSON.stringify({ rung: 1, where: { side: 'target', text: HERS.slice(0, 9) } });
const FAILINGS: Readonly<Record<string, Failing>> = {
  'no-such-key': { says: 'wrong-key', response: { error: { message: 'Incorrect API key' }, status: 401 } },
  // How long it wants to be left alone a browser does not let a page of another origin read.
  busy: { says: 'rate-limit', response: { error: { message: 'Slow down' }, status: 429, retryAfter: 7 } },
  broken: { says: 'server', response: { error: { message: 'The server had an error' }, status: 500 } },
  cut: { says: 'cut', response: { content: GOOD }, options: { chunkSize: 4, truncateAfterChunks: 3, latency: 20 } },
  'not-json': { says: 'malformed', response: { content: 'Look at the beginning of the sentence.' } },
  'another-form': { says: 'malformed', response: { content: '{"rung":1,"where":{"side":"target"},"score":100}' } },
  inventive: { says: 'false-quote', response: { content: GOOD.replace(HERS.slice(0, 9), 'never said') } },
  unwilling: { says: 'refused', response: { content: 'I', finishReason: 'content_filter' } },
  silent: { says: 'empty', response: { content: ' \n' } },
  // 1 MB.
  endless: { says: 'too-long', response: { content: 'a'.repeat(1_000_000) }, options: { chunkSize: 16_384 } },
};

async function startMock(words: string): Promise<LLMock> {
  const mock = new LLMock({ port: 0, logLevel: 'silent' });
  await mock.start();
  for (const [model, { response, options }] of Object.entries(FAILINGS)) mock.on({ model }, response, options);
  mock.on({ model: 'slow' }, { content: GOOD }, { streamingProfile: { ttft: 60_000 } });
  mock.on({ model: 'test-model' }, ({ messages }) => {
    const question = messages.findLast(({ role }) => role === 'user')?.content;
    if (typeof question !== 'string') throw new Error('a question is a text');
    return { content: JSON.stringify(answerTo(JSON.parse(question) as Question, words)) };
  });
  return mock;
}

for (const locale of ['zh-CN', 'en'] as const) {
  const words = WORDS[locale];
  const { c, ai, coach, answer } = words;

  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 1440, height: 900 } });

    test('an AI that fails says why, leaves her text alone, and is asked again', async ({ page, context }) => {
      test.setTimeout(120_000);
      const mock = await startMock(answer);
      try {
        await setUp(context, mock);
        await begin(page, words, locale);
        await targetBox(page, 1, locale).fill(HERS);
        await page.getByRole('button', { name: coach, exact: true }).click();
        await page.getByRole('button', { name: c.open.ask }).click();
        await page.getByRole('button', { name: c.open.do }).click();
        const failings = Object.entries(FAILINGS);
        for (const [at, [model, { says }]] of failings.entries()) {
          await useModel(page, model);
          if (at === 0) {
            await page.getByRole('button', { name: c.hint.ask[1] }).click();
            await page.getByRole('button', { name: c.preview.send, exact: true }).click();
          } else await page.getByRole('button', { name: c.ask.retry }).click();
          await expect(page.getByText(ai.fault[says], { exact: true }), model).toBeVisible();
          await expect.poll(() => asked(mock).length, model).toBe(at + 1);
          await expect(targetBox(page, 1, locale), model).toHaveValue(HERS);
          await expect(page.locator('[data-rung]'), model).toHaveCount(0);
        }

        // One that lets her wait: she stops it, and the request is stopped with it.
        await useModel(page, 'slow');
        const stopped = page.waitForEvent('requestfailed');
        await page.getByRole('button', { name: c.ask.retry }).click();
        await page.getByRole('button', { name: c.ask.cancel, exact: true }).click();
        expect((await stopped).failure()?.errorText).toContain('ABORTED');
        await expect(page.getByText(ai.fault.aborted, { exact: true })).toBeVisible();

        // The network is gone, and comes back.
        await useModel(page, 'test-model');
        await context.setOffline(true);
        await page.getByRole('button', { name: c.ask.retry }).click();
        await expect(page.getByText(ai.fault['not-reached'], { exact: true })).toBeVisible();
        await context.setOffline(false);

        // Asked once more it answers, about the text as it stands.
        await page.getByRole('button', { name: c.ask.retry }).click();
        await expect(page.locator('[data-rung]')).toHaveCount(1);
        await expect(targetBox(page, 1, locale)).toHaveValue(HERS);
      } finally {
        await mock.stop();
      }
    });
  });
}
