import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CALL_FAULTS } from '../../src/domain/assist/engine.ts';
import { ledgerOfLog } from '../../src/domain/assist/ledger.ts';
import type { EditEvent } from '../../src/domain/attempt/edit-event.ts';
import ai from '../../src/i18n/locales/en/ai.json' with { type: 'json' };
import { axeFaults } from './axe-faults.ts';
import { dataOf, failed, scriptedAi, type Act, type ScriptedAi } from './assist-fixture.ts';
import { showWorkbench } from './checks-fixture.tsx';

const SEGMENTS = [
  { id: 's1', source: '部分壁画已经起甲、酥碱。', draft: 'Some of the murals are armored.' },
  { id: 's2', source: '好。', draft: 'Good.' },
];
const RUNG_1 = { rung: 1, where: { side: 'target', text: 'armored' } };
const RUNG_2 = { rung: 2, type: 'accuracy/mistranslation' };
const RUNG_3 = { rung: 3, question: 'What does 起甲 look like on a wall?' };
const RUNG_4 = { rung: 4, option: 'flaking', why: 'It is the word of conservators.' };
const EXPLAINED = {
  explanation: 'Paint that curls up <b>like</b> scales. See https://example.org',
  quotes: [{ side: 'source', text: '起甲' }],
};

/** The workbench with the coach open and, unless told, everything seen that would be sent. */
async function showCoach(
  script: readonly Act[],
  { seen = true, ...shown }: Partial<Parameters<typeof showWorkbench>[0]> & { seen?: boolean; ai?: ScriptedAi } = {},
) {
  const scripted = shown.ai ?? scriptedAi(script);
  if (seen) sessionStorage.setItem('yijin.coach.shown', scripted.name ?? '');
  const made = await showWorkbench({
    segments: SEGMENTS,
    ...shown,
    coach: { ai: scripted, opened: true, ...shown.coach },
  });
  const zh = shown.locale === 'zh-CN';
  await made.screen.getByRole('button', { name: zh ? '辅导' : 'Coach', exact: true }).click();
  return { ...made, ai: scripted };
}
const assists = (events: readonly EditEvent[]) => events.filter((event) => event.kind === 'assist');
const rungs = (): string[] =>
  [...document.querySelectorAll('[data-rung]')].map((one) => one.querySelector('p')?.textContent.trim() ?? '');
const quoted = (): string[] => [...(CSS.highlights.get('quoted') ?? [])].map((range) => (range as Range).toString());

beforeEach(() => sessionStorage.clear());
afterEach(async () => page.viewport(1280, 800));

describe('the coach beside the text', () => {
  it('gives one rung of a hint a press, keeps those seen, and marks the quoted words', async () => {
    const { screen, ai: scripted, events } = await showCoach([RUNG_1, RUNG_2, RUNG_3, RUNG_4]);
    await expect.element(screen.getByText('0 of 40 calls for this task, 0 of 200 today')).toBeVisible();
    const first = screen.getByRole('button', { name: 'Where should I look?' });
    await first.click();
    await expect.poll(rungs).toEqual(['armored translation']);
    // In the text area the marks lie over the text.
    await expect.poll(() => document.querySelector('.mark-quoted')?.textContent).toBe('armored');
    await screen.getByRole('button', { name: 'What kind of problem?' }).click();
    await expect.poll(rungs).toEqual(['armored translation', 'Mistranslation']);
    await screen.getByRole('button', { name: 'Ask me a question' }).click();
    await screen.getByRole('button', { name: 'Show one option' }).click();
    await expect.poll(rungs).toEqual(['armored translation', 'Mistranslation', RUNG_3.question, 'flaking']);
    expect(scripted.sent.map((one) => dataOf(one)['before'])).toEqual([
      [],
      ['armored'],
      ['armored', RUNG_2.type],
      ['armored', RUNG_2.type, RUNG_3.question],
    ]);
    expect(scripted.sent.map(({ messages }) => messages[0]!.content.includes('plain English'))).toEqual(
      Array.from({ length: 4 }, () => true),
    );
    await expect.element(screen.getByText('4 of 40 calls for this task, 4 of 200 today')).toBeVisible();
    await expect.element(screen.getByText(/That was the last hint/)).toHaveFocus();
    expect(ledgerOfLog(events)).toHaveLength(4);
  });

  it('puts an option in by her own hand, and writes down what became of it', async () => {
    const { screen, events, text } = await showCoach([RUNG_1, RUNG_2, RUNG_3, RUNG_4]);
    const box = screen.getByRole('textbox', { name: 'Translation of segment 1' });
    await box.click();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    for (const name of ['Where should I look?', 'What kind of problem?', 'Ask me a question', 'Show one option']) {
      await screen.getByRole('button', { name }).click();
    }
    expect(text('s1')).toBe(SEGMENTS[0]!.draft);
    await screen.getByRole('button', { name: 'Put it in' }).click();
    await expect.poll(() => text('s1')).toContain('flaking');
    expect(events.find(({ kind }) => kind === 'accept-suggestion')).toMatchObject({ segment: 's1', in: 'flaking' });
    await expect.poll(() => assists(events).at(-1)).toMatchObject({ step: 'taken', text: 'flaking' });
    await expect.element(box).toHaveFocus();
    // Another text: the hints stay, and another ladder can begin.
    await expect.element(screen.getByText('These hints were about an earlier wording of yours.')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Look again, from the start' })).toBeVisible();
  });

  it('offers other words for what is selected in the text, which she puts in or not', async () => {
    const options = [
      { text: 'flaking', note: 'the word of conservators' },
      { text: 'peeling <b>off</b>', note: '' },
    ];
    const {
      screen,
      ai: scripted,
      events,
      text,
    } = await showCoach([{ options }, { options: [{ text: ' Good.', note: '' }] }]);
    await screen.getByRole('radio', { name: 'Wordings' }).click();
    const box = screen.getByRole('textbox', { name: 'Translation of segment 1' });
    await box.click();
    const area = box.element() as HTMLTextAreaElement;
    area.setSelectionRange(SEGMENTS[0]!.draft.indexOf('armored'), SEGMENTS[0]!.draft.length - 1);
    const ask = screen.getByRole('button', { name: 'Show up to three' });
    await ask.click();
    const answer = screen.getByRole('article').filter({ hasText: 'In place of' });
    await expect.element(answer).toHaveTextContent('peeling <b>off</b>');
    expect(answer.element().querySelector('b, a, img')).toBeNull();
    expect(dataOf(scripted.sent[0]!)['selected']).toBe('armored');
    expect(text('s1')).toBe(SEGMENTS[0]!.draft);
    await answer.getByRole('button', { name: 'Put it in' }).first().click();
    await expect.poll(() => text('s1')).toBe('Some of the murals are flaking.');
    await expect.poll(() => assists(events).at(-1)).toMatchObject({ step: 'taken', text: 'flaking' });
    expect(events.find(({ kind }) => kind === 'accept-suggestion')).toMatchObject({ out: 'armored', in: 'flaking' });

    // With nothing selected: ways to go on.
    area.setSelectionRange(0, 0);
    await ask.click();
    await expect.element(screen.getByText('Ways to go on', { exact: true })).toBeVisible();
    expect(dataOf(scripted.sent[1]!)['selected']).toBe('');

    // Words of the source have no place in it.
    const source = [...document.querySelectorAll('[lang="zh-CN"]')].find((one) => one.textContent.includes('起甲'))!;
    getSelection()!.selectAllChildren(source);
    await ask.click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('does not stand in your translation');
    expect(scripted.sent).toHaveLength(2);
  });

  it('explains a phrase, a selection and a check, as plain text with its quotes', async () => {
    const { screen, ai: scripted } = await showCoach([EXPLAINED, EXPLAINED], {
      segments: [{ ...SEGMENTS[0]!, draft: 'Some of the the murals are armored.' }],
    });
    await screen.getByRole('radio', { name: 'Explain' }).click();
    const field = screen.getByRole('textbox', { name: /Word or phrase/ });
    await field.fill('nowhere to be found');
    await screen.getByRole('button', { name: 'Explain it' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('These words stand neither in the source');
    expect(scripted.sent).toEqual([]);
    await field.fill('起甲');
    await userEvent.keyboard('{Enter}');
    const answer = screen.getByRole('article').filter({ hasText: 'Paint that curls up' });
    await expect.element(answer).toBeVisible();
    expect(answer.element().querySelector('b, a, img')).toBeNull();
    expect(answer.element().querySelector('q')?.lang).toBe('zh-CN');
    await expect.poll(quoted).toEqual(['起甲']);
    await screen.getByRole('button', { name: 'Take the marks off' }).click();
    await expect.poll(quoted).toEqual([]);
    expect(dataOf(scripted.sent[0]!)['about']).toEqual({ side: 'source', phrase: '起甲' });

    await screen.getByRole('button', { name: /twice/ }).click();
    await expect.poll(() => scripted.sent.length).toBe(2);
    expect(dataOf(scripted.sent[1]!)['about']).toMatchObject({ type: 'doubled', words: 'the the' });
    await expect.element(screen.getByText('1 earlier answer')).toBeVisible();
  });

  it('weighs the draft against hers, or two that she types', async () => {
    const { screen, ai: scripted } = await showCoach([
      {
        better: 'second',
        reasons: [{ quote: { side: 'second', text: 'flaking' }, text: 'It is what 起甲 means.' }],
      },
    ]);
    await screen.getByRole('radio', { name: 'Compare' }).click();
    await expect.element(screen.getByText('Both are the same.', { exact: false })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Compare', exact: true })).toBeDisabled();
    await screen.getByRole('textbox', { name: 'Second: as it stands now' }).fill('Some murals are flaking.');
    await screen.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect.element(screen.getByRole('heading', { name: 'The second serves better' })).toBeVisible();
    await expect.element(screen.getByText('It is what 起甲 means.')).toBeVisible();
    expect(dataOf(scripted.sent[0]!)).toMatchObject({ first: SEGMENTS[0]!.draft, second: 'Some murals are flaking.' });
    // What she typed is not her text.
    await screen.getByRole('button', { name: 'Back to the draft and yours' }).click();
    await expect
      .element(screen.getByRole('textbox', { name: 'Second: as it stands now' }))
      .toHaveValue(SEGMENTS[0]!.draft);
  });

  it('checks her reason for an edit, and has nothing to check without one', async () => {
    const verdict = {
      verdict: 'doubtful',
      why: 'Readers may not know it.',
      quotes: [{ side: 'source', text: '起甲' }],
    };
    const { screen, ai: scripted, events } = await showCoach([verdict]);
    await screen.getByRole('radio', { name: 'My reason' }).click();
    await expect.element(screen.getByText('This segment is the draft still', { exact: false })).toBeVisible();
    await screen.getByRole('textbox', { name: 'Translation of segment 1' }).fill('Some murals are flaking.');
    await screen.getByRole('textbox', { name: 'Why did you change the draft here?' }).fill('It is the term.');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(screen.getByRole('heading', { name: 'Your reason is open to doubt' })).toBeVisible();
    expect(dataOf(scripted.sent[0]!)).toMatchObject({ draft: SEGMENTS[0]!.draft, reason: 'It is the term.' });
    expect(events.some(({ kind }) => kind === 'confirm')).toBe(false);
    const useful = screen.getByRole('button', { name: 'No use' });
    await useful.click();
    await expect.element(useful).toHaveAttribute('aria-pressed', 'true');
    expect(assists(events).at(-1)).toMatchObject({ step: 'refused', purpose: 'reason' });
  });

  it('shows word for word what would be sent before the first question, and not again', async () => {
    const { screen, ai: scripted } = await showCoach([RUNG_1, RUNG_2], { seen: false });
    await screen.getByRole('button', { name: 'Where should I look?' }).click();
    await expect.element(screen.getByRole('heading', { name: 'This goes to chat (DeepSeek)' })).toHaveFocus();
    const shown = [...document.querySelectorAll('[data-coach-preview] pre')].map((one) => one.textContent);
    await screen.getByRole('button', { name: 'Not now' }).click();
    expect(scripted.sent).toEqual([]);
    await expect.element(screen.getByRole('button', { name: 'Where should I look?' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await screen.getByRole('button', { name: 'Send', exact: true }).click();
    await expect.poll(rungs).toHaveLength(1);
    // Paragraphs stand without the breaks of their file, and the data over lines; the words are the same.
    const [system, user] = scripted.sent[0]!.messages.map(({ content }) => content);
    expect(shown[0]!.split(/\s+/u)).toEqual(system!.split(/\s+/u));
    expect(JSON.parse(shown[1]!)).toEqual(JSON.parse(user!));
    await screen.getByRole('button', { name: 'What kind of problem?' }).click();
    await expect.poll(rungs).toHaveLength(2);
  });

  it('stops a question when she cancels it, and asks it again', async () => {
    const { screen, ai: scripted, events, text } = await showCoach(['wait', RUNG_1]);
    const ask = screen.getByRole('button', { name: 'Where should I look?' });
    await ask.click();
    await expect.element(screen.getByText('Waiting for chat (DeepSeek)…')).toBeVisible();
    // A second press does nothing, and takes no focus away.
    await ask.click({ force: true });
    await screen.getByRole('button', { name: 'Cancel', exact: true }).click();
    await expect.element(screen.getByText('Stopped.')).toBeVisible();
    expect(scripted.sent).toHaveLength(1);
    expect(scripted.sent[0]!.signal.aborted).toBe(true);
    await expect.element(ask).toHaveFocus();
    expect(assists(events).at(-1)).toMatchObject({ step: 'failed', text: 'aborted' });
    await screen.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(rungs).toHaveLength(1);
    expect(text('s1')).toBe(SEGMENTS[0]!.draft);
  });

  it.each(CALL_FAULTS.filter((fault) => fault !== 'aborted'))('says plainly what is wrong: %s', async (fault) => {
    const act = failed(fault, fault === 'rate-limit' ? 7 : null);
    // Asked once more in another form by itself, it fails a second time.
    const { screen, text } = await showCoach([...(fault === 'usage-refused' ? [act] : []), act, RUNG_1]);
    await screen.getByRole('button', { name: 'Where should I look?' }).click();
    const said =
      fault === 'rate-limit' ? 'The service asks you to slow down: try again in 7 seconds.' : ai.fault[fault];
    await expect.element(screen.getByRole('alert').filter({ hasText: said })).toBeVisible();
    expect(text('s1')).toBe(SEGMENTS[0]!.draft);
    await screen.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(rungs).toHaveLength(1);
    expect(screen.getByRole('alert').query()).toBeNull();
  });

  it.each([
    ['no JSON', 'Look at the second line!', 'malformed'],
    ['another rung', RUNG_4, 'malformed'],
    ['words that stand nowhere', { rung: 1, where: { side: 'target', text: 'dragons' } }, 'false-quote'],
    ['nothing', '', 'empty'],
  ] as const)('takes no answer that is none: %s', async (_what, act, fault) => {
    const { screen } = await showCoach([act]);
    await screen.getByRole('button', { name: 'Where should I look?' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(ai.fault[fault]);
    expect(rungs()).toEqual([]);
  });

  it('asks nothing more when the calls are used up, and keeps what was said', async () => {
    const scripted = scriptedAi([RUNG_1]);
    scripted.budget = { perTask: 1, perDay: 200 };
    const { screen } = await showCoach([], { ai: scripted });
    await screen.getByRole('button', { name: 'Where should I look?' }).click();
    await expect.element(screen.getByText(ai.fault['task-budget'])).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'What kind of problem?' })).toBeDisabled();
    expect(rungs()).toHaveLength(1);
  });

  it('keeps what was said over a reload, each at its segment', async () => {
    const first = await showCoach([RUNG_1]);
    await first.screen.getByRole('button', { name: 'Where should I look?' }).click();
    await expect.poll(rungs).toHaveLength(1);
    const log = [...first.events];
    await first.screen.unmount();
    const { screen } = await showCoach([], { events: log, coach: { ai: scriptedAi(), opened: false } });
    await expect.poll(rungs).toEqual(['armored translation']);
    await screen.getByRole('button', { name: 'Segment 2', exact: true }).click();
    await expect.poll(rungs).toEqual([]);
  });
});

describe('when the coach may not be asked', () => {
  it('is off: it says so, and offers nothing', async () => {
    const { screen } = await showCoach([], { coach: { ai: scriptedAi(), assistance: 'off', opened: true } });
    await expect.element(screen.getByText('This task has no AI.')).toBeVisible();
    expect(document.querySelector('[data-coach] button, [data-coach] input')).toBeNull();
  });

  it('waits for her own attempt, until she opens it and that is recorded', async () => {
    const scripted = scriptedAi([RUNG_1]);
    const { screen, events } = await showCoach([], { ai: scripted, coach: { ai: scripted, opened: false } });
    await expect.element(screen.getByText(/an AI can be asked after you have handed in/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Where should I look?' }).query()).toBeNull();
    const open = screen.getByRole('button', { name: 'Open it now…' });
    await open.click();
    await screen.getByRole('button', { name: 'Keep it closed' }).click();
    await expect.element(open).toHaveFocus();
    expect(assists(events)).toEqual([]);
    await open.click();
    await screen.getByRole('button', { name: 'Open it, and record it' }).click();
    const ask = screen.getByRole('button', { name: 'Where should I look?' });
    await expect.element(ask).toHaveFocus();
    expect(assists(events)).toMatchObject([{ purpose: 'open-policy', step: 'taken', policy: 'open' }]);
    await ask.click();
    await expect.poll(rungs).toHaveLength(1);
  });

  it('has no AI: it says so and shows the way to the settings, and follows when one is set up', async () => {
    const scripted = scriptedAi();
    scripted.name = null;
    const { screen } = await showCoach([], { ai: scripted });
    await expect.element(screen.getByText(/No AI is set up/)).toBeVisible();
    await expect.element(screen.getByRole('link', { name: 'Set up an AI' })).toHaveAttribute('href', '/settings');
    scripted.name = 'ollama:qwen3';
    scripted.changed();
    await expect.element(screen.getByRole('button', { name: 'Where should I look?' })).toBeVisible();
  });

  it('may only be read here: it answers nothing', async () => {
    const { screen, ai: scripted } = await showCoach([RUNG_1], { readOnly: true });
    await expect.element(screen.getByRole('button', { name: 'Where should I look?' })).toBeDisabled();
    expect(scripted.sent).toEqual([]);
  });
});

describe('the ways to the coach', () => {
  it('opens by Alt+O, and by Alt+X with what is selected, and asks nothing by itself', async () => {
    const scripted = scriptedAi();
    sessionStorage.setItem('yijin.coach.shown', 'deepseek:chat');
    const { screen } = await showWorkbench({ segments: SEGMENTS, coach: { ai: scripted, opened: true } });
    const box = screen.getByRole('textbox', { name: 'Translation of segment 1' });
    await box.click();
    await userEvent.keyboard('{Alt>}o{/Alt}');
    await expect.element(screen.getByRole('button', { name: 'Where should I look?' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(box).toHaveFocus();
    await userEvent.keyboard('{Control>}a{/Control}{Alt>}x{/Alt}');
    const field = screen.getByRole('textbox', { name: /Word or phrase/ });
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue(SEGMENTS[0]!.draft);
    expect(scripted.sent).toEqual([]);
  });

  it('is a sheet on a small screen, and goes on while the sheet is closed', async () => {
    await page.viewport(390, 844);
    const scripted = scriptedAi([RUNG_1]);
    sessionStorage.setItem('yijin.coach.shown', 'deepseek:chat');
    const { screen } = await showWorkbench({ segments: SEGMENTS, coach: { ai: scripted, opened: true } });
    await screen.getByRole('textbox', { name: 'Translation of segment 1' }).click();
    await userEvent.keyboard('{Alt>}o{/Alt}');
    await screen.getByRole('button', { name: 'Where should I look?' }).click();
    await expect.poll(rungs).toHaveLength(1);
    await screen.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => document.querySelector('.mark-quoted')?.textContent).toBe('armored');
    await screen.getByRole('textbox', { name: 'Translation of segment 1' }).click();
    await userEvent.keyboard('{Alt>}o{/Alt}');
    await expect.poll(rungs).toHaveLength(1);
  });

  it('has a way of its own on a small screen, to the coach on top of the sheet', async () => {
    await page.viewport(390, 500);
    const { screen } = await showWorkbench({ segments: SEGMENTS, coach: { ai: scriptedAi(), opened: true } });
    await screen.getByRole('button', { name: 'Coach', exact: true }).click();
    await expect.poll(() => document.activeElement?.getAttribute('data-section')).toBe('coach');
    await expect.poll(() => document.activeElement!.getBoundingClientRect().top).toBeLessThan(200);
  });
});

describe('in Chinese', () => {
  it('hints, says what went wrong, and asks for Chinese answers', async () => {
    const { screen, ai: scripted } = await showCoach([failed('server'), RUNG_1, RUNG_2], { locale: 'zh-CN' });
    await screen.getByRole('button', { name: '该看哪里？' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('服务出错了，不是你的问题。过一会儿再试。');
    await screen.getByRole('button', { name: '再试一次' }).click();
    await expect.poll(rungs).toEqual(['armored 译文']);
    await screen.getByRole('button', { name: '是哪类问题？' }).click();
    await expect.poll(rungs).toEqual(['armored 译文', '误译']);
    expect(scripted.sent[0]!.messages[0]!.content).toContain('简体中文');
    await expect.element(screen.getByText('本任务 3/40 次，今天 3/200 次')).toBeVisible();
  });
});

it.each([
  ['light', 'en'],
  ['dark', 'zh-CN'],
] as const)('keeps to WCAG in every part (%s, %s)', async (theme, locale) => {
  const verdict = { verdict: 'holds', why: '是的。', quotes: [{ side: 'source', text: '起甲' }] };
  const { screen } = await showCoach([RUNG_1, RUNG_2, RUNG_3, RUNG_4, EXPLAINED, verdict], {
    theme,
    locale,
    segments: [{ ...SEGMENTS[0]!, draft: 'Some of the the murals are armored.' }],
  });
  const check = async (): Promise<void> => {
    const violations = await axeFaults('[data-coach]', { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  };
  for (let rung = 1; rung <= 4; rung++) {
    await expect.poll(rungs).toHaveLength(rung - 1);
    const ask = document.querySelector<HTMLButtonElement>('button[data-coach-ask]');
    ask?.click();
  }
  await expect.poll(rungs).toHaveLength(4);
  await check();
  for (const radio of [1, 2, 3]) {
    await screen.getByRole('radio').nth(radio).click();
    await check();
  }
});
