import { expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { assistanceOn, dataOf, failed, scriptedAi } from './assist-fixture.ts';
import { pageAt } from './findings-fixture.tsx';
import { CAVES, MIXED, someServices } from './findings-works.ts';

const line = (id: string, draft: string): string => `${JSON.stringify({ id, draft })}\n`;
const others = (): (string | undefined)[] =>
  ['s1', 's2'].map((id) => document.querySelector(`[data-another=${id}] p:last-child`)?.textContent);

it('another draft stands beside hers, comes back when the page is opened anew, and is gone on with', async () => {
  const { services, handIn } = await someServices();
  const id = await handIn({ n: 1, slug: CAVES, texts: MIXED });
  const ai = scriptedAi([line('s1', 'Quaint.')]);
  const withAi = { ...services, ...assistanceOn(services, ai) };
  const open = async () => {
    const screen = await render(await pageAt(withAi, `/findings/${id}`));
    await screen.getByText('Another draft', { exact: true }).click();
    return screen;
  };

  const before = await open();
  await before.getByRole('button', { name: /^Ask / }).click();
  expect(ai.sent).toHaveLength(0);
  await before.getByRole('button', { name: 'Send', exact: true }).click();
  await expect.poll(() => others()[0]).toContain('Quaint');
  // Her text is not sent.
  expect(JSON.stringify(ai.sent[0]!.messages)).not.toContain(MIXED['s2']);
  await before.unmount();

  const after = await open();
  await expect.poll(() => others()[0]).toContain('Quaint');
  expect(ai.sent).toHaveLength(1);
  ai.script.push(line('s2', 'Quirky.'), failed('server'));
  await after.getByRole('button', { name: /^Ask again for / }).click();
  await expect.poll(() => others()[1]).toContain('Quirky');
  expect(others()[0]).toContain('Quaint');
  expect(dataOf(ai.sent[1]!)['wanted']).not.toContain('s1');
  await after.getByRole('button', { name: /^Ask again for / }).click();
  await expect.element(after.getByRole('alert')).toHaveTextContent(/The service had an error/);
  expect(others()[1]).toContain('Quirky');
});
