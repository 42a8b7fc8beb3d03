/** A text of the student's own: with a draft that an AI streams, against a third party's server, and with no AI at all. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { LLMock } from '@copilotkit/aimock';
import { expect, test, type Page } from '@playwright/test';
import { checkPack } from '../../src/domain/evidence/check-pack.ts';
import { wcagViolations } from './axe-hands.ts';
import { collectFaults } from './faults.ts';
import { allThatIsKept } from './kept-hands.ts';
import { targetBox } from './workbench-hands.ts';

const KEY = 'sk-planted-0123456789abcdef';
const digest = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

interface Journey {
  readonly locale: 'zh-CN' | 'en';
  readonly source: string;
  readonly segments: readonly string[];
  readonly drafts: readonly string[];
  /** What she makes of the first segment. */
  readonly better: string;
  readonly words: Readonly<Record<Name, string | RegExp>>;
}
type Name =
  | 'service'
  | 'address'
  | 'reload'
  | 'model'
  | 'keyGroup'
  | 'use'
  | 'own'
  | 'source'
  | 'divide'
  | 'title'
  | 'field'
  | 'level'
  | 'readers'
  | 'addTerm'
  | 'termSource'
  | 'termTarget'
  | 'ask'
  | 'send'
  | 'retry'
  | 'missing'
  | 'draftA'
  | 'draftB'
  | 'instruction'
  | 'begin'
  | 'handIn'
  | 'noFindings'
  | 'drafted'
  | 'pastedDraft'
  | 'draftFrom'
  | 'notAsked'
  | 'list'
  | 'paste'
  | 'pasted'
  | 'take'
  | 'json'
  | 'measures'
  | 'more'
  | 'remove'
  | 'undo'
  | 'translate'
  | 'faults'
  | 'nothingBeside'
  | 'evidence';

const JOURNEYS: readonly Journey[] = [
  {
    locale: 'zh-CN',
    source: 'The caves are closed on Mondays. Children under 1.4 metres enter free.\nDo not touch the murals!',
    segments: ['The caves are closed on Mondays.', 'Children under 1.4 metres enter free.', 'Do not touch the murals!'],
    drafts: ['洞穴星期一关闭。', '1.4 岁以下儿童免费进入。', '不要触摸壁画！'],
    better: '石窟每周一闭馆。',
    words: {
      service: '服务',
      address: '地址',
      reload: '重新载入',
      model: '模型',
      keyGroup: '密钥',
      use: '使用这个密钥',
      own: '用自带文本',
      source: '原文',
      divide: '切分句段',
      title: '标题',
      field: '领域',
      level: '难度',
      readers: '读者',
      addTerm: '添加术语',
      termSource: '原文',
      termTarget: '译文',
      ask: /请 test-model（其他服务）翻译/,
      send: '发送',
      retry: '重新请求 1 个句段',
      missing: '缺 1 个句段。',
      draftA: /译稿 A/,
      draftB: /译稿 B/,
      instruction: '指令',
      begin: '建立并开始',
      handIn: '提交',
      noFindings: /自带的文本，没有答案/,
      drafted: /译稿（test-model（其他服务））：问 3 次，答 3 次；采用或有用 2 次/,
      notAsked: '这次提交以前没有问过 AI。',
      draftFrom: 'test-model（其他服务），指令“通篇翻译，兼顾要求与术语”第 1 版',
      pastedDraft: /由学生粘贴.*在本应用以外问过什么，这里无从得知/,
      list: '自带文本',
      paste: '粘贴译稿',
      pasted: '粘贴的译稿',
      take: '采用这份译稿',
      json: /保存数据/,
      measures: /查看度量/,
      more: /的更多操作/,
      remove: '从列表移除',
      undo: '撤销',
      translate: /从零翻译/,
      faults: '还需要：',
      nothingBeside: /没有机译稿，也没有参考译文/,
      evidence: '证据',
    },
  },
  {
    locale: 'en',
    source: '石窟每周一闭馆。一米四以下儿童免票。\n请勿触摸壁画！',
    segments: ['石窟每周一闭馆。', '一米四以下儿童免票。', '请勿触摸壁画！'],
    drafts: [
      'The grottoes close museum every Monday.',
      'Children under 1.4 years old are free.',
      'Do not touch the murals!',
    ],
    better: 'The caves are closed on Mondays.',
    words: {
      service: 'Service',
      address: 'Address',
      reload: 'Reload',
      model: 'Model',
      keyGroup: 'Key',
      use: 'Use this key',
      own: 'Use your own text',
      source: 'Source text',
      divide: 'Divide into segments',
      title: 'Title',
      field: 'Field',
      level: /^Level/,
      readers: 'Readers',
      addTerm: 'Add a term',
      termSource: 'Source',
      termTarget: 'Target',
      ask: 'Ask test-model (another service)',
      send: 'Send',
      retry: 'Ask again for 1 segment',
      missing: '1 segment is missing.',
      draftA: /Draft A/,
      draftB: /Draft B/,
      instruction: 'Instruction',
      begin: 'Make it and begin',
      handIn: 'Hand in',
      noFindings: /This is a text of your own. It has no key/,
      drafted: /Drafts \(test-model \(another service\)\): asked 3, answered 3; taken or useful 2/,
      notAsked: 'Before this hand-in no AI was asked.',
      draftFrom: 'test-model (another service), instruction “Whole document, with brief and terms”, version 1',
      pastedDraft: /pasted by the student.*What was asked outside this app is not known/,
      list: 'Own texts',
      paste: 'Paste a draft',
      pasted: 'Pasted draft',
      take: 'Take this draft',
      json: /Save the data/,
      measures: /See the measures/,
      more: /^More on/,
      remove: 'Remove from the list',
      undo: 'Undo',
      translate: /translation from scratch/,
      faults: 'Before it can be made:',
      nothingBeside: /neither a draft nor a reference/,
      evidence: 'Evidence',
    },
  },
];

/** Answers with all lines but the last, and with that one when it alone is asked for. The other instruction is answered at once. */
async function startMock({ drafts }: Journey): Promise<LLMock> {
  const mock = new LLMock({ port: 0, logLevel: 'silent', auth: { apiKeys: [KEY] } });
  await mock.start();
  const line = (at: number, mark = ''): string => JSON.stringify({ id: `s${at + 1}`, draft: `${drafts[at]}${mark}` });
  const asks = (request: unknown, words: string): boolean => JSON.stringify(request).includes(words);
  const slow = { latency: 200, chunkSize: 12 };
  mock.on(
    { predicate: (request) => asks(request, 'machine translation system') },
    {
      content: [line(0, ' '), line(1), line(2)].join('\n'),
    },
  );
  mock.on({ predicate: (request) => asks(request, '\\"wanted\\":[\\"s3\\"]') }, { content: line(2) }, slow);
  mock.on({}, { content: `${line(0)}\n${line(1)}\n{"id":"s3","draft":` }, slow);
  return mock;
}

async function setUpAi(page: Page, { words }: Journey, address: string): Promise<void> {
  await page.goto('./#/settings');
  await page.getByRole('combobox', { name: words.service }).selectOption('other');
  await page.getByLabel(words.address, { exact: true }).fill(address);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words.reload, exact: true }).click();
  await page.getByLabel(words.model, { exact: true }).fill('test-model');
  await page.getByRole('group', { name: words.keyGroup }).getByLabel(words.keyGroup, { exact: true }).fill(KEY);
  await page.getByRole('button', { name: words.use }).click();
}

/** From the library to a text in segments, with its brief. */
async function bring(page: Page, { words, source, segments }: Journey, title: string): Promise<void> {
  await page.goto('./#/');
  await page.getByRole('link', { name: words.own }).click();
  await page.getByRole('textbox', { name: words.source, exact: true }).fill(source);
  await page.getByRole('button', { name: words.divide }).click();
  const fields = page.locator('ol textarea');
  await expect(fields).toHaveCount(segments.length);
  for (const [at, segment] of segments.entries()) await expect(fields.nth(at)).toHaveValue(segment);
  await page.getByLabel(words.title, { exact: true }).fill(title);
  await page.getByLabel(words.readers, { exact: true }).fill('visitors 游客');
  await page.getByRole('combobox', { name: words.field }).selectOption('heritage');
  await page.getByRole('combobox', { name: words.level }).selectOption('B1');
}

/** Confirms every segment, the first with her own words, and hands in. */
async function work(page: Page, journey: Journey, write: (at: number) => string | null): Promise<void> {
  for (const at of journey.segments.keys()) {
    await expect(targetBox(page, at + 1, journey.locale)).toBeFocused();
    const words = write(at);
    if (words !== null) {
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(words);
    }
    await page.keyboard.press('Control+Enter');
  }
  await expect(page.locator('[data-hand-in]')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/work\/[^/]+\/.+/);
  // What is stated of AI comes last, and moves the button.
  await expect(page.locator('[data-disclosure]')).toBeVisible();
  await page.getByRole('button', { name: journey.words.handIn, exact: true }).click();
  await page.waitForURL(/#\/findings\//);
}

for (const journey of JOURNEYS) {
  const { locale, words, drafts, better } = journey;
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 1440, height: 900 } });

    test('a draft is streamed, what failed is asked for again, and the task is worked on like any other', async ({
      page,
    }, info) => {
      test.setTimeout(120_000);
      const faults = await collectFaults(page);
      const mock = await startMock(journey);
      try {
        await setUpAi(page, journey, `${mock.url}/v1`);
        await bring(page, journey, '告示 Notice');
        await page.getByRole('button', { name: words.addTerm }).click();
        const term = page.getByRole('listitem').filter({ has: page.getByLabel(words.termTarget, { exact: true }) });
        await term.getByLabel(words.termSource, { exact: true }).fill(locale === 'en' ? '石窟' : 'caves');
        await term.getByLabel(words.termTarget, { exact: true }).fill(locale === 'en' ? 'caves' : '石窟');

        // Before the first call she sees what goes: all of it, and nothing has gone.
        await page.getByRole('button', { name: words.ask }).click();
        const sent = page.locator('pre');
        await expect(sent).toHaveCount(2);
        await expect(sent.nth(1)).toContainText(journey.segments[1]!);
        await expect(sent.nth(1)).toContainText('visitors 游客');
        expect(mock.getRequests().filter(({ method }) => method === 'POST')).toHaveLength(0);
        expect(await wcagViolations(page)).toEqual([]);
        await page.getByRole('button', { name: words.send, exact: true }).click();
        await expect(page.getByRole('progressbar')).toBeVisible();
        await expect(page.getByRole('table').getByText(drafts[0]!)).toBeVisible();
        await expect(page.getByText(words.missing)).toBeVisible();

        await page.getByRole('button', { name: words.retry }).click();
        await expect(page.getByRole('table').getByText(drafts[2]!)).toBeVisible();
        await expect(page.getByText(words.missing)).toHaveCount(0);

        // Another instruction, side by side. This time it goes at once.
        await page.getByRole('combobox', { name: words.instruction }).selectOption({ index: 1 });
        await page.getByRole('button', { name: words.ask }).click();
        await expect(page.getByRole('radio', { name: words.draftB })).toBeVisible();
        await expect(page.getByRole('columnheader')).toHaveCount(3);
        await expect(page.getByRole('progressbar')).toHaveCount(0);
        expect(await wcagViolations(page)).toEqual([]);
        // What she put down, and the drafts, are there after a reload.
        await page.reload();
        await page.getByRole('radio', { name: words.draftA }).check();
        await page.getByRole('button', { name: words.begin }).click();

        await work(page, journey, (at) => (at === 0 ? better : null));
        await expect(page.getByText(words.noFindings)).toBeVisible();
        await expect(page.locator('[data-figure="hter"]')).toBeVisible();
        await expect(page.locator('[data-figure="repaired"]')).toHaveCount(0);
        // The drafts were asked for before there was an attempt, and are stated as its use of AI all the same.
        await expect(page.locator('[data-disclosure="before"]')).toContainText(words.drafted);
        await expect(page.locator('[data-draft-from]')).toContainText(words.draftFrom);
        await expect(page.locator('[data-ai-use] [data-call]')).toHaveCount(3);
        expect(await wcagViolations(page)).toEqual([]);

        // The ledger has every call that the server saw, and that the draft was taken.
        const asked = mock.getRequests().filter(({ method }) => method === 'POST');
        expect(asked).toHaveLength(3);
        const { indexedDB = '' } = await allThatIsKept(page);
        const calls = [...indexedDB.matchAll(/"call":"([^"]+)","purpose":"draft"/gu)].map(([, call]) => call);
        expect(new Set(calls).size).toBe(asked.length);
        expect(indexedDB).toContain('"became":["shown","taken"]');
        expect(indexedDB).toContain('"instruction":"draft/in-context@1"');

        // The pack carries the text, and a stranger computes its figures again.
        await page.getByRole('link', { name: words.evidence }).first().click();
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: words.json }).first().click(),
        ]);
        const path = info.outputPath(file.suggestedFilename());
        await file.saveAs(path);
        const { pack, faults: wrong } = await checkPack(JSON.parse(readFileSync(path, 'utf8')), digest);
        expect(wrong).toEqual([]);
        expect(pack?.works[0]).toMatchObject({ key: null, figures: { findings: null } });
        expect(pack?.sources.exercises[0]?.line).toContain('other:test-model, draft/in-context@1');
        expect(JSON.stringify(pack)).not.toContain(KEY);
        expect(faults()).toEqual([]);
      } finally {
        await mock.stop();
      }
    });

    test('with no AI at all: a pasted draft, then once more from scratch; removed and brought back', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const faults = await collectFaults(page);
      await bring(page, journey, '告示 Notice');
      // Nothing is made of what is not ready, and it is said what is missing.
      await page.getByRole('button', { name: words.begin }).click();
      await expect(page.getByText(words.faults)).toBeVisible();
      await page.getByText(words.paste, { exact: true }).click();
      await page.getByLabel(words.pasted).fill(drafts.slice(0, 2).join('\n'));
      await page.getByRole('button', { name: words.take }).click();
      await expect(page.getByRole('alert').first()).toBeVisible();
      await page.getByLabel(words.pasted).fill(drafts.join('\n'));
      await page.getByRole('button', { name: words.take }).click();
      await expect(page.getByRole('radio', { name: words.draftA })).toBeChecked();
      await page.getByRole('button', { name: words.begin }).click();
      await work(page, journey, (at) => (at === 0 ? better : null));
      await expect(page.getByText(words.noFindings)).toBeVisible();
      await expect(page.locator('[data-draft-from]')).toContainText(words.pastedDraft);
      await expect(page.locator('[data-disclosure="before"]')).toHaveText(words.notAsked);

      await page.goto('./#/');
      const list = page.getByRole('region', { name: words.list });
      await expect(list.getByRole('link', { name: words.measures })).toBeVisible();
      await list.getByRole('button', { name: words.more }).click();
      await page.getByRole('menuitem', { name: words.remove }).click();
      await expect(list).toHaveCount(0);
      await page.getByRole('button', { name: words.undo }).click();
      await expect(list).toBeVisible();
      expect(await wcagViolations(page)).toEqual([]);

      // From scratch: no draft, nothing beside it afterwards.
      await bring(page, journey, '再来 Again');
      await page.getByRole('radio', { name: words.translate }).check();
      await page.getByRole('button', { name: words.begin }).click();
      await work(page, journey, (at) => drafts[at]!);
      await expect(page.getByText(words.nothingBeside)).toBeVisible();
      await expect(page.locator('[data-figure]').first()).toBeVisible();
      await expect(page.locator('[data-other="draft"]')).toHaveCount(0);
      expect(faults()).toEqual([]);
    });
  });
}
