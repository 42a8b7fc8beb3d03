import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { inForce } from '../../src/domain/record/in-force.ts';
import type { Services } from '../../src/workspace/services.ts';
import { axeFaults } from './axe-faults.ts';
import { pageAt, type Shown } from './findings-fixture.tsx';
import { CAVES, idOf, LEAFLET, MIXED, someServices, type SomeWork } from './findings-works.ts';

async function show(services: Services, address: string, shown?: Shown) {
  return render(await pageAt(services, address, shown));
}

async function showFindings(work: Partial<SomeWork> = {}, shown?: Shown) {
  const setting = await someServices();
  const id = await setting.handIn({ n: 1, texts: MIXED, self: true, ...work });
  return { ...setting, id, screen: await show(setting.services, `/findings/${id}`, shown) };
}

const segments = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-segment]')].map((one) => one.dataset['segment'] ?? '');

describe('the findings of a work', () => {
  it('are summed up in one sentence, with bounds while some wait', async () => {
    const { screen } = await showFindings();
    await expect
      .element(screen.getByText('You repaired 5 of 11 planted errors, touched 2 that need a person’s eye, missed 4.'))
      .toBeVisible();
    await expect.element(screen.getByText('Until the open ones are judged, 5 to 7 of 11')).toBeVisible();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('The Digital Caves of Dunhuang');
  });

  it('count the edits that are drawn, as the evidence pack does', async () => {
    const { screen } = await showFindings();
    await expect.element(screen.getByText('3 edits were preferential.', { exact: false })).toBeVisible();
    expect(document.querySelectorAll('.mark-preferential')).toHaveLength(3);
    await expect.element(screen.getByText(/words side by side count as one/)).toBeVisible();
  });

  it('are figures with unit, and what each says on demand', async () => {
    const { screen } = await showFindings();
    await expect.element(screen.getByText('95% interval 21–85%')).toBeVisible();
    await expect.element(screen.getByText('norm, lower case')).toBeVisible();
    const signature = screen.getByText(/^TER\|case:lc/);
    await expect.element(signature).not.toBeVisible();
    await screen.getByText('What these figures say').click();
    await expect.element(signature).toBeVisible();
  });

  it('lead on to another round while something is missed, and to another text when all is repaired', async () => {
    const missed = await showFindings();
    const filled = (): string =>
      document.querySelector('nav[aria-label="What next"] [data-variant="filled"]')?.textContent ?? '';
    await expect.poll(filled).toContain('Round 2');
    await missed.screen.unmount();
    const { services, handIn } = await someServices();
    const key = await services.exercises.loadKey(CAVES);
    const id = await handIn({ n: 2, texts: Object.fromEntries(key.segments.map((one) => [one.id, one.reference])) });
    const screen = await show(services, `/findings/${id}`);
    await expect.poll(filled, { timeout: 8000 }).toContain('Choose another text');
    await expect.element(screen.getByRole('button', { name: 'Round 2' })).toBeVisible();
  });

  it('begin with the severest that was missed, and can be read in the order of the text', async () => {
    const { screen } = await showFindings();
    await expect.element(screen.getByRole('radio', { name: 'What matters first' })).toBeChecked();
    expect(segments()).toEqual(['s9', 's5', 's6', 's7', 's4', 's1', 's10', 's2', 's3', 's8']);
    await screen.getByText('As in the text').click();
    await expect.poll(segments).toEqual(['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9', 's10']);
  });

  it('have beside each segment what she noted, asked and looked up, and the rest below', async () => {
    const setting = await someServices();
    const id = await setting.handIn({ n: 1, texts: MIXED });
    await setting.keepLog(id, [
      { kind: 'remark', t: 1, segment: 's9', about: 'query', ref: 'q', text: 'Is it a height?' },
      { kind: 'remark', t: 2, segment: 's9', about: 'note', ref: 'n', text: 'first thought' },
      { kind: 'remark', t: 3, segment: 's9', about: 'note', ref: 'n', text: '' },
      { kind: 'remark', t: 4, about: 'source-consulted', ref: 'b', text: 'Glossary\nhttps://example.org/g\nall terms' },
    ]);
    const screen = await show(setting.services, `/findings/${id}`);
    const nine = screen.getByRole('article', { name: 'Segment 9' });
    await expect.element(nine.getByText('Is it a height?')).toBeVisible();
    expect(document.querySelectorAll('[data-remark]')).toHaveLength(2);
    await expect.element(screen.getByRole('heading', { level: 2, name: 'Beside the text' })).toBeVisible();
    await expect
      .element(screen.getByRole('link', { name: /example\.org/ }))
      .toHaveAttribute('rel', 'noreferrer noopener');
    expect(await axeFaults(document.querySelector('main')!)).toEqual([]);
  });

  it('stand on the text and say what is wrong, why, and what would do', async () => {
    const { screen } = await showFindings();
    const nine = screen.getByRole('article', { name: 'Segment 9' });
    await expect.element(nine.getByText('under 1.4 metres', { exact: true })).toBeVisible();
    await expect.element(nine.getByText('severity: critical')).toBeInTheDocument();
    const missed = nine.element().querySelector('.mark-critical');
    expect(missed?.textContent).toBe('under 1.4 years of age');
    await expect.element(nine.getByText('(2: Missed, Number or name, critical)')).toBeInTheDocument();
    await nine.getByRole('button', { name: '中文说明' }).first().click();
    await expect.element(nine.getByText(/原文说的是身高/)).toBeVisible();
  });

  it('show her own view beside them, said to be hers', async () => {
    const { screen } = await showFindings();
    await expect.element(screen.getByText('66 of 100 by your own rating')).toBeVisible();
    await expect.element(screen.getByText(/counts towards no mark/)).toBeVisible();
    await expect.element(screen.getByText(/pe-full, version 1/)).toBeVisible();
  });

  it('speak Chinese as well', async () => {
    const { screen } = await showFindings({ slug: LEAFLET, texts: {}, self: false }, { locale: 'zh-CN' });
    await expect
      .element(screen.getByText('10 处预设错误，你改对了 0 处，漏改 10 处。你没有改动机译稿。'))
      .toBeVisible();
    await expect.element(screen.getByText('这一轮没有自评。', { exact: false })).toBeVisible();
  });
});

describe('the reason for a preferential edit', () => {
  it('is saved by itself and stays, the later one in force', async () => {
    const { screen, services, records, id } = await showFindings();
    const box = screen.getByRole('textbox', { name: /“fragile” to “delicate”/ });
    await box.fill('Closer to 脆弱 in tone.');
    await expect.element(screen.getByText('Saved', { exact: true })).toBeVisible();
    await box.click();
    await userEvent.keyboard(' And shorter.{Control>}{Enter}{/Control}');
    await expect.poll(async () => (await records.list('reply')).length).toBe(2);
    const replies = (await records.list('reply')).map(({ record }) => record);
    expect(inForce(replies)).toMatchObject([
      {
        body: {
          submission: id,
          about: { segment: 's2', deleted: 'fragile', inserted: 'delicate' },
          text: 'Closer to 脆弱 in tone. And shorter.',
        },
      },
    ]);
    await screen.unmount();
    const again = await show(services, `/findings/${id}`);
    await expect
      .element(again.getByRole('textbox', { name: /“fragile” to “delicate”/ }))
      .toHaveValue('Closer to 脆弱 in tone. And shorter.');
  });

  it('is not lost when she leaves in the middle of a word', async () => {
    const { screen, records } = await showFindings();
    await screen.getByRole('textbox', { name: /“fragile” to “delicate”/ }).fill('Half a sen');
    await screen.unmount();
    await expect
      .poll(async () => (await records.list('reply')).map(({ record }) => record.body))
      .toMatchObject([{ text: 'Half a sen' }]);
  });
});

describe('the way on', () => {
  it('opens the next round', async () => {
    const { screen, attempts } = await showFindings();
    await screen.getByRole('button', { name: 'Round 2' }).click();
    await expect.element(screen.getByTestId('elsewhere')).toHaveTextContent('/work/attempt-1');
    expect(await attempts.get('attempt-1')).toMatchObject({ state: 'open', round: 2 });
  });

  it('leads to the latest round from an earlier one', async () => {
    const { services, handIn } = await someServices();
    const first = await handIn({ n: 1, texts: MIXED });
    await handIn({ n: 2, texts: MIXED, attempt: 'attempt-1', round: 2 });
    const screen = await show(services, `/findings/${first}`);
    await screen.getByRole('link', { name: 'Findings of round 2' }).click();
    await expect.element(screen.getByText(/round 2 · handed in/)).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Round 3' })).toBeVisible();
  });
});

describe('what is missing', () => {
  it.each([
    ['en', 'This work is not on this device'],
    ['zh-CN', '本机没有这份译文'],
  ] as const)('is told when the work is unknown (%s)', async (locale, title) => {
    const { services } = await someServices();
    const screen = await show(services, `/findings/${idOf(99)}`, { locale });
    await expect.element(screen.getByRole('heading', { name: title })).toBeVisible();
  });

  it('is told when the exercise is not here', async () => {
    const { services, handIn } = await someServices();
    const id = await handIn({ n: 1 });
    const load = (): Promise<never> => Promise.reject(new Error('none'));
    const without = { ...services, exercises: { ...services.exercises, load } };
    const screen = await show(without, `/findings/${id}`);
    await expect.element(screen.getByText(/“zh-en-digital-dunhuang”, revision 1, is not on this device/)).toBeVisible();
  });

  it('is told when the key is not here, and the changes are shown all the same', async () => {
    const { services, handIn } = await someServices();
    const id = await handIn({ n: 1, texts: MIXED });
    const loadKey = (): Promise<never> => Promise.reject(new Error('none'));
    const screen = await show({ ...services, exercises: { ...services.exercises, loadKey } }, `/findings/${id}`);
    await expect.element(screen.getByText(/The key of this exercise is not on this device/)).toBeVisible();
    await expect.element(screen.getByText('[inserted] delicate')).toBeVisible();
    expect(document.querySelector('main textarea')).toBeNull();
    expect(document.querySelector('[data-figure="repaired"]')).toBeNull();
    expect(document.querySelector('[data-figure="hter"]')).not.toBeNull();
  });
});

it.each([
  ['en', 'light', 1440],
  ['zh-CN', 'dark', 1440],
  ['en', 'dark', 390],
  ['zh-CN', 'light', 390],
] as const)(
  'breaks no rule of accessibility and needs no scrolling sideways: %s, %s, %i wide',
  async (locale, theme, width) => {
    await page.viewport(width, 900);
    const { screen } = await showFindings({}, { locale, theme });
    await expect.element(screen.getByRole('heading', { level: 1 })).toBeVisible();
    for (const summary of document.querySelectorAll('summary')) summary.click();
    const violations = await axeFaults(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);
