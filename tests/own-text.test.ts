/** A text of her own through the whole flow, from the form to a pack that a stranger checks. */
import { expect, test } from 'vitest';
import type { EditEvent } from '../src/domain/attempt/edit-event.ts';
import { checkPack } from '../src/domain/evidence/check-pack.ts';
import type { EvidencePack } from '../src/domain/evidence/pack.ts';
import { ownTextRecord, type DraftOrigin, type KeptOwnText } from '../src/domain/exercise/own-text.ts';
import { figuresOf, growthFrom, packFrom } from '../src/domain/flow.ts';
import { createI18n } from '../src/i18n/create-i18n.ts';
import { renderEvidenceHtml } from '../src/sheet/evidence-html.ts';
import { makeOwnText } from '../src/features/own-text/make-own-text.ts';
import { digest, makeWork, testMaker } from './domain/evidence/pack-kit.ts';
import { shippedTypology } from './domain/review/shipped-rubrics.ts';
import { someForm } from './features/own-text/own-text-kit.ts';

const sitting: EditEvent = { kind: 'sitting', t: 0, wall: '2026-03-01T08:00:00.000Z', editor: 'monaco', app: 't' };
const confirms = ['s1', 's2', 's3'].map((segment): EditEvent => ({ kind: 'confirm', t: 9000, segment, by: 'key' }));
const own = (kind: 'full' | 'translate', origin: DraftOrigin = { by: 'pasted' }) =>
  (
    ownTextRecord.body.parse(
      makeOwnText(someForm({ kind, drafts: someForm().drafts.map((draft) => ({ ...draft, origin })) }), {
        slug: 'own-a',
        revision: 1,
        at: '2026-03-01T08:00:00.000Z',
      }),
    ) as KeptOwnText
  ).exercise;
const typed = (segment: string, out: string, words: string): EditEvent => ({
  kind: 'insert',
  t: 50,
  segment,
  at: 0,
  out,
  in: words,
  by: 'key',
});

test('post-edited it has measures, no findings, and a place among first tries without a share', async () => {
  const events = [sitting, typed('s1', 'The hole is old.', 'The cave is old.'), ...confirms];
  const work = await makeWork({ exercise: own('full'), key: null, events }, testMaker());
  const figures = figuresOf(work);
  expect(figures).toMatchObject({ findings: null, hter: { edits: 1 } });
  expect(growthFrom([work]).points).toMatchObject([{ slug: 'own-a', repaired: null, found: null }]);
});

test('translated without a draft it has a length and no likeness to anything', async () => {
  const events = [sitting, ...['s1', 's2', 's3'].map((id) => typed(id, '', 'Six words are in this one.')), ...confirms];
  const work = await makeWork({ exercise: own('translate'), key: null, events }, testMaker());
  expect(figuresOf(work)).toMatchObject({
    hter: null,
    chrf2: null,
    characters: null,
    translation: { length: { words: 18 }, reference: null, points: null },
  });
});

test.each([
  ['full', 1],
  ['translate', 4],
] as const)('%s: the pack carries the text, and a stranger computes every figure again', async (kind, format) => {
  const maker = testMaker();
  const out = kind === 'full' ? 'The hole is old.' : '';
  const others = kind === 'full' ? [] : ['s2', 's3'].map((id) => typed(id, '', 'Words.'));
  const events = [sitting, typed('s1', out, 'The cave is old.'), ...others, ...confirms];
  const pack = await packFrom([await makeWork({ exercise: own(kind), key: null, events }, maker)], maker, '0.1.0');
  expect(pack.format).toBe(format);
  expect(pack.sources.exercises[0]!.line).toContain('洞窟很老。');
  const plain = JSON.stringify(pack);
  expect((await checkPack(JSON.parse(plain), digest)).faults).toEqual([]);
  // Another source is another exercise, and is found out.
  const forged = JSON.parse(plain) as EvidencePack;
  forged.sources.exercises[0]!.line = forged.sources.exercises[0]!.line.replace('洞窟', '洞穴');
  expect((await checkPack(forged, digest)).faults.map(({ code }) => code)).toContain('line-hash');
});

test.each([
  ['full', 'en', 'no key: the student brought the text'],
  ['full', 'zh-CN', '没有答案：文本由学生自带'],
  ['translate', 'en', 'no key: the student brought the text'],
  ['translate', 'zh-CN', '没有答案：文本由学生自带'],
] as const)('%s, %s: its sheet says who brought the text, and shows no share of errors', async (kind, locale, said) => {
  const maker = testMaker();
  const out = kind === 'full' ? 'The hole is old.' : '';
  const others = kind === 'full' ? [] : ['s2', 's3'].map((id) => typed(id, '', 'Words.'));
  const events = [sitting, typed('s1', out, 'The cave is old.'), ...others, ...confirms];
  const instruction = 'draft/plain@1';
  const exercise = own(kind, { by: 'ai', provider: 'deepseek', model: 'chat', instruction, calls: [] });
  const works = [await makeWork({ exercise, key: null, events }, maker)];
  const pack = await packFrom(works, maker, '0.1.0');
  const html = await renderEvidenceHtml({
    pack,
    works,
    locale,
    name: '',
    digest,
    typology: shippedTypology(),
    timeZone: 'UTC',
    aiTitles: {
      provider: (id) => (id === 'deepseek' ? 'DeepSeek' : null),
      instruction: (purpose, name) => (purpose === 'draft' && name === 'plain' ? 'Plain' : null),
    },
  });
  // In the table of growth, among the facts of the work, and where the figure would be that needs a key.
  expect(html.split(said)).toHaveLength(4);
  expect(html).not.toContain('wilson-95');
  expect(html).not.toContain('class="chart"');
  expect(html).not.toContain('class="unseen"');
  // What the record says in both languages the sheet says in its own.
  expect(html).toContain(
    {
      full: { en: 'chat (DeepSeek), instruction “Plain”, version 1', 'zh-CN': 'chat（DeepSeek），指令“Plain”第 1 版' },
      translate: { en: 'none (licence not stated)', 'zh-CN': '无（许可未说明）' },
    }[kind][locale],
  );
  expect(html).not.toMatch(/deepseek:chat|draft\/plain|licence not stated[^<]*许可|许可[^<]*licence/u);
  const words = await createI18n(locale, ['evidence']);
  const t = words.getFixedT(locale, 'evidence');
  expect(html).toContain(t(kind === 'full' ? 'sheet.text.keyNoFindings' : 'sheet.text.keyNoDraft'));
  expect(html.includes(t('sheet.ai.ownText'))).toBe(kind === 'full');
});
