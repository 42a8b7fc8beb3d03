import { beforeEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-react';
import { openedEvent } from '../../src/domain/assist/permission.ts';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import { dataOf, assistanceOn, scriptedAi, type Act } from './assist-fixture.ts';
import { pageAt, type Shown } from './findings-fixture.tsx';
import { CAVES, MIXED, NOODLES, someServices, WETLAND } from './findings-works.ts';

const call = (step: 'asked' | 'answered' | 'shown' | 'taken', extra: object = {}): EditEvent => ({
  kind: 'assist',
  t: 20,
  call: 'in-the-log',
  step,
  purpose: 'hint',
  policy: 'open',
  segment: 's2',
  ...extra,
});
const SITTING: EditEvent = { kind: 'sitting', t: 0, wall: '2026-03-03T09:00:00.000Z', editor: 'plain', app: '1' };
const OPENED: readonly EditEvent[] = [
  SITTING,
  openedEvent(10),
  call('asked', { model: 'ollama:qwen3', instruction: 'hint/ladder@1', text: '[]' }),
  call('answered', { text: '{}', tokens: { in: 1200, out: 30 } }),
  call('shown'),
  call('taken'),
];

async function showFindings(
  script: readonly Act[],
  { events = [SITTING], slug = CAVES, ...shown }: Shown & { events?: readonly EditEvent[]; slug?: string } = {},
) {
  sessionStorage.setItem('yijin.coach.shown', 'deepseek:chat');
  const { services, handIn, keepLog, records } = await someServices();
  const id = await handIn({ n: 1, slug, ...(slug === CAVES ? { texts: MIXED } : {}) });
  await keepLog(id, events);
  const ai = scriptedAi(script);
  const page = await pageAt({ ...services, ...assistanceOn(services, ai) }, `/findings/${id}`, shown);
  const screen = await render(page);
  const segment = screen.getByRole('article', {
    name: shown.locale === 'zh-CN' ? '第 2 段' : 'Segment 2',
    exact: true,
  });
  await segment.getByText(shown.locale === 'zh-CN' ? '辅导' : 'Coach', { exact: true }).click();
  return { screen, segment, ai, records };
}
const statement = (when: string): string =>
  document.querySelector(`[data-disclosure=${when}]`)?.textContent.replaceAll(/\s+/gu, ' ') ?? '';
const quoted = (): string[] => [...(CSS.highlights.get('quoted') ?? [])].map((range) => wordsIn(range as Range));

/** Without the signs and labels of other marks, which stand among the words. */
function wordsIn(range: Range): string {
  const part = range.cloneContents();
  for (const sign of part.querySelectorAll('del, .visually-hidden, [aria-hidden="true"]')) sign.remove();
  return part.textContent;
}

beforeEach(() => sessionStorage.clear());

describe('the coach under the findings', () => {
  it('hints at what is still open in the text that was handed in, and marks it there', async () => {
    const { segment, ai, records } = await showFindings([{ rung: 1, where: { side: 'target', text: 'Sand, salt' } }]);
    await segment.getByRole('radio', { name: 'Hints' }).click();
    await segment.getByRole('button', { name: 'Where should I look?' }).click();
    await expect.poll(quoted).toEqual(['Sand, salt']);
    expect(dataOf(ai.sent[0]!)['target']).toBe(MIXED['s2']);
    expect(await records.list('ai-call')).not.toHaveLength(0);
    expect(document.querySelector('[data-rung] [data-quote] q')?.textContent).toBe('Sand, salt');
  });

  it('explains a finding by its type and words; the note and the wordings of the key stay here', async () => {
    const { screen, ai } = await showFindings([]);
    const segment = screen.getByRole('article', { name: 'Segment 9', exact: true });
    await segment.getByText('Coach', { exact: true }).click();
    const finding = segment.getByRole('button', { name: /^1 / });
    await finding.click();
    await expect.poll(() => ai.sent.length).toBe(1);
    const sent = JSON.stringify(ai.sent[0]!.messages);
    expect(dataOf(ai.sent[0]!)['about']).toMatchObject({ type: expect.stringMatching(/^[a-z]+\/[a-z-]+$/u) as string });
    const notes = [...document.querySelectorAll('[data-segment="s9"] [data-finding] p:nth-of-type(3) span')];
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(sent).not.toContain(note.textContent);
  });

  it('offers what its kind of task can be asked', async () => {
    const flows = (): string[] =>
      [...document.querySelectorAll('[data-coach] fieldset label')].map((one) => one.textContent);
    const edited = await showFindings([]);
    await expect.poll(flows).toEqual(['Explain', 'Hints', 'Compare', 'My reason']);
    await edited.screen.unmount();
    const translated = await showFindings([], { slug: NOODLES });
    await expect.poll(flows).toEqual(['Explain', 'Hints', 'Compare']);
    await translated.screen.unmount();
    await showFindings([], { slug: WETLAND });
    await expect.poll(flows).toEqual(['Explain', 'Hints']);
  });
});

describe('the statement on the use of AI', () => {
  it('says that nobody was asked', async () => {
    await showFindings([]);
    await expect.poll(() => statement('before')).toBe('Before this hand-in no AI was asked.');
    expect(document.querySelector('[data-opened]')).toBeNull();
    expect(document.querySelector('[data-call]')).toBeNull();
  });

  it('tells what was asked before the hand-in from what was asked after it, and lists every call with its texts', async () => {
    const { segment, screen } = await showFindings(
      [{ explanation: 'A term of conservators.', quotes: [{ side: 'target', text: 'salt' }] }],
      { events: OPENED },
    );
    await expect.element(screen.getByText('The student opened the AI for this task', { exact: false })).toBeVisible();
    await expect
      .poll(() => statement('before'))
      .toBe(
        'Before this hand-in an AI was asked 1 time:Hints (qwen3 (Ollama)): asked 1, answered 1; taken or useful 1Tokens: 1,200 asked, 30 answered, as told by 1 of 1 calls.What it cost is not known.',
      );
    expect(statement('after')).toBe('');
    await segment.getByRole('textbox', { name: /Word or phrase/ }).fill('salt');
    await segment.getByRole('button', { name: 'Explain it' }).click();
    await expect.poll(() => statement('after')).toContain('Explanations (chat (DeepSeek)): asked 1, answered 1');
    await screen.getByText('The record: 2 calls').click();
    const calls = [...document.querySelectorAll('[data-call]')].map((one) => one.textContent);
    expect(calls).toHaveLength(2);
    expect(calls[0]).toContain('instruction “A ladder of hints”, version 1');
    expect(calls[1]).toMatch(
      /Segment 2.*chat \(DeepSeek\).*instruction “Explain a term, a phrase or a finding”, version 1.*120 \+ 30 tokens/u,
    );
    expect(calls[1]).toContain('A term of conservators.');
  });

  it('says so where the log is not here', async () => {
    const { services, handIn } = await someServices();
    const id = await handIn({ n: 1, texts: MIXED });
    const screen = await render(
      await pageAt({ ...services, ...assistanceOn(services, scriptedAi()) }, `/findings/${id}`),
    );
    await expect.element(screen.getByText('The log of this work is not here', { exact: false })).toBeVisible();
    expect(statement('before')).toBe('');
  });

  it('is there in Chinese', async () => {
    await showFindings([], { events: OPENED, locale: 'zh-CN' });
    await expect
      .poll(() => statement('before'))
      .toContain('这次提交以前问过 AI 1 次：提示（qwen3（Ollama））：问 1 次，答 1 次；采用或有用 1 次');
  });
});
