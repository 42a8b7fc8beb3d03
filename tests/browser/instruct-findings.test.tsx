import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import type { InstructedTry } from '../../src/domain/attempt/submission.ts';
import { pageAt } from './findings-fixture.tsx';
import { idOf, someServices } from './findings-works.ts';

const SAND = 'zh-en-instruct-straw-checkerboard';
const BETTER =
  'Shapotou lies on the south-eastern edge of the Tengger Desert, where the Baotou–Lanzhou Railway crosses shifting dunes.';
const WORSE = 'Sand Slope Head is somewhere at the very edge of a desert of which we shall tell you much more below.';

async function show(texts: Readonly<Record<string, string>>, instructed: readonly InstructedTry[]) {
  const { services, handIn } = await someServices();
  await handIn({ n: 1, slug: SAND, texts, instructed: [...instructed] });
  return render(await pageAt(services, `/findings/${idOf(1)}`));
}
const tried = (text: string, taken: boolean): InstructedTry => ({
  call: 'c1',
  by: 'deepseek:deepseek-chat',
  instruction: 'Use pinyin for place names.',
  texts: [{ id: 's1', text }],
  taken: taken ? ['s1'] : [],
});
const summary = (): string => document.querySelector('[data-summary]')!.textContent;

it('says what an instruction saved, and shows draft, result and hers in steps', async () => {
  const screen = await show({ s1: BETTER.replace('lies on', 'is at') }, [tried(BETTER, true)]);
  await expect.element(screen.getByText('Use pinyin for place names.')).toBeVisible();
  expect(summary()).toContain('your text would have taken 5 edits; from what your instruction brought it took 2.');
  expect(summary()).toContain('It saved 3 edits, 60%.');
  expect(summary()).toContain('Of 10 planted errors the instruction repaired 1 and you 0; still there: 9');
  const segment = document.querySelector('article[data-segment=s1]')!;
  expect(segment.querySelector('[data-step=instructed] ins')!.textContent).toContain('Shapotou');
  expect(segment.querySelector('[data-step=yours] ins')!.textContent).toContain('is at');
  expect(segment.querySelector('[data-step=yours]')!.textContent).toContain('5 without it, 2 left to you');
  // Where nothing was taken, there is one step.
  expect(document.querySelectorAll('article[data-segment=s2] [data-step]')).toHaveLength(1);
});

it('says plainly that an instruction made more to do than it spared', async () => {
  const screen = await show({ s1: BETTER }, [tried(WORSE, true)]);
  await expect.element(screen.getByRole('heading', { name: 'Your instructions' })).toBeVisible();
  expect(summary()).toContain('It saved nothing: it made more to do than it spared.');
  expect(document.querySelector('[data-figure=saved] b')!.textContent).toMatch(/^[−-]\d+$/u);
  expect(document.querySelector('[data-tried-instruction]')!.textContent).toContain('would have cost');
});

it('says that nothing was taken, and what it would have saved', async () => {
  const screen = await show({ s1: BETTER }, [tried(BETTER, false)]);
  await expect.element(screen.getByRole('heading', { name: 'Your instructions' })).toBeVisible();
  expect(summary()).toContain('You took nothing from an instruction: 3 edits, all yours.');
  expect(document.querySelector('[data-tried-instruction]')!.textContent).toContain('would have saved 3');
});

it('has no share where nothing was edited', async () => {
  const screen = await show({}, []);
  await expect.element(screen.getByText('No instruction had a result.')).toBeVisible();
  expect(summary()).toContain('there was nothing to save');
  expect(document.querySelector('[data-figure=saved]')!.textContent).toContain('no share: nothing was to be edited');
});
