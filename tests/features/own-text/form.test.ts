import { describe, expect, it, test } from 'vitest';
import { ownTextRecord, type KeptOwnText } from '../../../src/domain/exercise/own-text.ts';
import { draftLines, missingFrom, pastedLines } from '../../../src/features/own-text/draft-lines.ts';
import { draftQuestion } from '../../../src/features/own-text/draft-question.ts';
import { formFaults, makeOwnText, reckonedMinutes } from '../../../src/features/own-text/make-own-text.ts';
import { EMPTY_FORM, formOf, readOwnForm } from '../../../src/features/own-text/own-form.ts';
import { MAX_FILE_BYTES, readSourceFile, withoutLineMarks } from '../../../src/features/own-text/read-source-file.ts';
import { divide, joined, parted } from '../../../src/features/own-text/segments.ts';
import { someForm } from './own-text-kit.ts';

const codes = (form = someForm()): readonly string[] => formFaults(form).map(({ code }) => code);
const made = (form = someForm()): KeptOwnText =>
  makeOwnText(form, { slug: 'own-a', revision: 1, at: '2026-03-02T08:00:00.000Z' });

describe('what keeps a text from being made', () => {
  test.each([
    ['nothing', {}, []],
    ['no segments', { segments: [], kind: 'translate' as const }, ['no-segments']],
    ['no title', { title: ' ' }, ['title']],
    ['no field, no level', { field: '' as const, level: '' as const }, ['field', 'level']],
    ['minutes that are no number', { minutes: 'ten' }, ['minutes']],
    ['a length of nothing', { most: '0' }, ['most']],
    ['half a term', { terms: [{ source: '洞窟', target: '', forbidden: '' }] }, ['term']],
    ['a row of terms that was not filled in', { terms: [{ source: '', target: ' ', forbidden: '' }] }, []],
    ['no draft', { chosen: null }, ['no-draft']],
    ['no draft needed', { chosen: null, kind: 'translate' as const }, []],
    ['a segment the draft does not know', { segments: ['洞窟很老。', '新的。', '请勿拍照。'] }, ['draft-missing']],
    ['a segment too long', { segments: ['长'.repeat(2001)], kind: 'translate' as const }, ['segment-too-long']],
    [
      'a text too long',
      { segments: Array.from({ length: 21 }, () => '长'.repeat(2000)), kind: 'translate' as const },
      ['text-too-long'],
    ],
  ])('%s', (_name, change, found) => {
    expect(codes(someForm(change))).toEqual(found);
  });
});

describe('the exercise that is made', () => {
  it('meets its schema, with her brief in both halves and what she left open said to be so', () => {
    const text = ownTextRecord.body.parse(made()) as KeptOwnText;
    expect(text.exercise).toMatchObject({
      kind: 'post-edit',
      languages: { source: 'zh-CN', target: 'en-GB' },
      brief: {
        audience: { zh: 'visitors', en: 'visitors' },
        purpose: { zh: '未说明', en: 'not stated' },
      },
      terms: [{ source: '洞窟', target: 'cave', forbidden: ['hole', 'grotto'] }],
      segments: [{ id: 's1', source: '洞窟很老。', draft: 'The hole is old.' }, { id: 's2' }, { id: 's3' }],
    });
    expect(text.exercise.provenance.draft).toContain('pasted');
    expect(text.exercise.brief).not.toHaveProperty('limit');
  });

  it('has no draft where she translates, and none may be missing where she edits', () => {
    const text = ownTextRecord.body.parse(made(someForm({ kind: 'translate' }))) as KeptOwnText;
    expect(text.chosen).toBeNull();
    expect(text.exercise.segments.map(({ draft }) => draft)).toEqual(['', '', '']);
    const gap = made(someForm({ segments: ['洞窟很老。', '新的。'] }));
    expect(ownTextRecord.body.safeParse(gap).success).toBe(false);
  });

  it('keeps the origin of every draft, also of those that were not chosen', () => {
    const ai = {
      id: 'd2',
      origin: { by: 'ai' as const, provider: 'deepseek', model: 'chat', instruction: 'draft/plain@1', calls: ['c1'] },
      at: '2026-03-01T09:00:00.000Z',
      lines: [{ source: '游客很多。', draft: 'Lots.' }],
    };
    const { drafts } = made(someForm({ drafts: [...someForm().drafts, ai] }));
    expect(drafts[1]).toMatchObject({ id: 'd2', origin: ai.origin, segments: [{ id: 's2', draft: 'Lots.' }] });
  });

  it('becomes a form again that makes the same exercise', () => {
    const form = someForm({ most: '80', minutes: '12' });
    const again = formOf(made(form), 'en');
    expect(makeOwnText(again, { slug: 'own-a', revision: 1, at: '2026-03-02T08:00:00.000Z' })).toEqual(made(form));
  });

  it('reckons with five minutes at least', () => {
    expect(reckonedMinutes(someForm())).toBe(5);
    // 1600 characters are 1000 evaluation words: 100 minutes at 600 an hour.
    expect(reckonedMinutes(someForm({ segments: ['字'.repeat(1600)] }))).toBe(100);
  });
});

describe('what is kept of the form', () => {
  it('is read again as it was; what is no form gives the first one', () => {
    expect(readOwnForm(JSON.parse(JSON.stringify(someForm())), EMPTY_FORM)).toEqual(someForm());
    for (const broken of [null, 7, 'x', []]) expect(readOwnForm(broken, EMPTY_FORM)).toEqual(EMPTY_FORM);
    expect(readOwnForm({ text: '好', kind: 'spot', drafts: 3 }, EMPTY_FORM)).toMatchObject({
      text: '好',
      kind: 'full',
      drafts: [],
    });
  });
});

describe('lines of a draft', () => {
  const draft = {
    lines: [
      { source: '甲', draft: 'A' },
      { source: '甲', draft: 'B' },
      { source: '乙', draft: 'C' },
    ],
  };
  it('go to the segments they were made for, equal ones in their order', () => {
    expect(draftLines(draft, ['乙', '甲', '甲 ', '甲'])).toEqual(['C', 'A', 'B', null]);
    expect(missingFrom(draft, ['甲', '丙'])).toEqual([1]);
  });

  it('are as many as the segments where they are pasted, empty lines between them passed over', () => {
    expect(pastedLines('A\n\nB\n', ['甲', '乙'])).toEqual([
      { source: '甲', draft: 'A' },
      { source: '乙', draft: 'B' },
    ]);
    expect(pastedLines('A\nB\nC', ['甲', '乙'])).toBeNull();
    // As many lines as segments: an empty one is a segment that is missing.
    expect(pastedLines('A\n\nC', ['甲', '乙', '丙'])).toEqual([
      { source: '甲', draft: 'A' },
      { source: '丙', draft: 'C' },
    ]);
  });
});

describe('a question for a draft', () => {
  it('has the whole text, what is wanted, and of brief and terms what she lets go along', () => {
    const form = someForm({ most: '80' });
    expect(draftQuestion(form, [1], { brief: true, terms: true })).toEqual({
      brief: { audience: 'visitors', longest: '80' },
      terms: [{ source: '洞窟', target: 'cave', forbidden: ['hole', 'grotto'] }],
      languages: { source: 'zh-CN', target: 'en-GB' },
      document: [
        { id: 's1', source: '洞窟很老。' },
        { id: 's2', source: '游客很多。' },
        { id: 's3', source: '请勿拍照。' },
      ],
      wanted: ['s2'],
    });
    expect(draftQuestion(form, [1], { brief: false, terms: false })).toMatchObject({ brief: null, terms: [] });
  });
});

describe('segments', () => {
  it('are joined and parted by hand, English ones with a space', () => {
    expect(joined(['甲。', '乙。', '丙。'], 1, 'zh')).toEqual(['甲。', '乙。丙。']);
    expect(joined(['One.', 'Two.'], 0, 'en')).toEqual(['One. Two.']);
    const whole = ['甲。乙。'];
    expect(parted(whole, 0, 2)).toEqual(['甲。', '乙。']);
    expect(parted(whole, 0, 0)).toBe(whole);
    expect(parted(whole, 0, 4)).toBe(whole);
    expect(joined(whole, 0, 'zh')).toBe(whole);
  });

  it('hold no character that a record refuses', () => {
    expect(divide('甲\u202e乙。\u0007丙\ud800。', 'zh')).toEqual(['甲乙。', '丙\ufffd。']);
  });
});

describe('a source file', () => {
  const read = (name: string, content: BlobPart) => readSourceFile(new File([content], name));
  it('is text or Markdown in UTF-8', async () => {
    expect(await read('洞窟.txt', '\ufeff洞窟。\r\n')).toEqual({ ok: true, text: '洞窟。\n', title: '洞窟' });
    expect(await read('a.md', '# 标题\n\n- 一\n> 二')).toMatchObject({ text: '标题\n\n一\n二' });
    expect(await read('a.docx', 'x')).toEqual({ ok: false, fault: 'kind' });
    expect(await read('a.txt', new Uint8Array([0xc4, 0xe3, 0xba, 0xc3]))).toEqual({ ok: false, fault: 'not-utf-8' });
    expect(await read('a.txt', new Uint8Array([65, 0, 66, 0]))).toEqual({ ok: false, fault: 'not-utf-8' });
    expect(await read('a.txt', ' \n')).toEqual({ ok: false, fault: 'empty' });
    expect(await read('a.txt', 'x'.repeat(MAX_FILE_BYTES + 1))).toEqual({ ok: false, fault: 'size' });
  });

  it('keeps everything of Markdown but marks at the beginning of a line', () => {
    expect(withoutLineMarks('## 一 # 二\n1. 三\n2024 年\n*斜*体\n  - > 四')).toBe('一 # 二\n三\n2024 年\n*斜*体\n四');
  });
});
