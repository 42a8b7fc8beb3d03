import { describe, expect, it } from 'vitest';
import { applyFix, checkSegment } from '../../../src/domain/checks/check-segment.ts';
import type { CheckInput } from '../../../src/domain/checks/check.ts';
import { termUse } from '../../../src/domain/checks/term-use.ts';
import type { Term } from '../../../src/domain/exercise/termbase.ts';
import { readContentFiles } from '../../../scripts/content-files.mjs';
import { parseExerciseYaml } from '../../../src/exchange/exercise-yaml.ts';
import { brief, checksOf, EN, found, ZH } from './checks-kit.ts';

const TERMS: CheckInput['terms'] = [
  { source: '藻井', target: 'caisson ceiling', also: ['coffered ceiling'], forbidden: ['algae well', 'ceiling'] },
  { source: '敦煌', target: 'Dunhuang' },
  { source: '数字敦煌', target: 'Digital Dunhuang', forbidden: ['Dunhuang Digits'] },
  { source: '起甲', target: 'flaking', forms: ['flaked', 'flake'] },
  { source: '莫高窟', target: 'Mogao Caves', also: ['Mogao Grottoes'] },
];
const NO_ANTIBIOTICS: CheckInput['terms'] = [
  { source: 'resistant', target: '耐药', also: ['耐药性'], forbidden: ['抵抗力'] },
];

type Case = readonly [source: string, text: string, ...found: string[]];

const TERM_CASES: readonly Case[] = [
  ['一个藻井', 'a caisson ceiling'],
  ['一个藻井', 'two caisson ceilings'],
  ['一个藻井', 'a Coffered Ceiling'],
  ['一个藻井', 'a caisson-ceiling'],
  ['一个藻井', 'a well', 'term-missing:藻井'],
  ['一个藻井', 'an algae well', 'term-forbidden:algae well→caisson ceiling'],
  ['一个藻井', 'Algae well', 'term-forbidden:Algae well→Caisson ceiling'],
  ['一个屋顶', 'an algae well'],
  ['数字敦煌', 'Digital Dunhuang'],
  ['数字敦煌', 'Dunhuang', 'term-missing:数字敦煌'],
  ['数字敦煌在敦煌', 'Digital Dunhuang'],
  ['壁画起甲', 'The murals flake'],
  ['壁画起甲', 'The murals are cracked', 'term-missing:起甲'],
];

const MARKUP_CASES: readonly Case[] = [
  ['点击<b>这里</b>', 'Click <b>here</b>'],
  ['点击<b>这里</b>', 'Click here', 'markup-missing:</b>', 'markup-missing:<b>'],
  ['点击<b>这里</b>', 'Click <b>here</b></i>', 'markup-added:</i>→'],
  ['点击<b>这里</b>', 'Click </b>here<b>', 'markup-order:</b>'],
  ['<b><i>好</i></b>', '<b><i>good</b></i>', 'markup-order:</b>'],
  ['共{count}个', 'There are {count}'],
  ['共{count}个', 'There are {n}', 'markup-added:{n}→', 'markup-missing:{count}'],
  ['%s已删除', '%s was deleted'],
  ['%s已删除', 'It was deleted', 'markup-missing:%s'],
  ['节省50%的时间', 'Save 50% of the time'],
  ['甲<br/>乙', 'A<br/>B'],
  ['a < b 时', 'when a < b'],
];

const LEFT_OVER: readonly Case[] = [
  ['敦煌莫高窟', '敦煌莫高窟', 'untranslated:source'],
  ['敦煌莫高窟', ' ', 'untranslated:empty'],
  ['2016', '2016'],
  ['敦煌的藻井', 'the 藻井 of Dunhuang', 'left-over:藻井'],
  ['敦煌的藻井', 'the zaojing (藻井) of Dunhuang'],
  ['敦煌的藻井', 'the ceilings of Dunhuang'],
];

const LEFT_OVER_ZH: readonly Case[] = [
  ['Never keep leftover tablets for next time', '切勿 keep leftover tablets 到下次', 'left-over:keep leftover tablets'],
  ['The World Health Organization said', 'World Health Organization表示'],
  ['a drug (take it with food)', '药品（take it with food）'],
  ['Use the app', '使用app'],
];

const PROPORTION: readonly Case[] = [
  ['甲是好。乙是坏。丙是红。丁是绿。', 'A is good.', 'sentences:'],
  ['甲是好。乙是坏。', 'A is good and B is bad.'],
  ['王博士上午九时到，然后走了。', 'Dr. Wang came at 9 a.m. and then left.'],
  ['风沙、盐碱和络绎不绝的游客，都在悄悄地消耗着这些脆弱的颜料。', 'Wind and sand.', 'length:short'],
  [
    '风沙、盐碱和络绎不绝的游客，都在悄悄地消耗着这些脆弱的颜料。',
    'Wind-blown sand, salt and a steady stream of visitors are all quietly wearing away these fragile pigments.',
  ],
  ['好', 'This is very good indeed'],
];

const of = (cases: readonly Case[], kinds: string, rest: Partial<CheckInput>): void => {
  it.each(cases)('%s | %s', (source, text, ...expected) => {
    expect(found(source, text, kinds, rest).toSorted()).toEqual(expected.toSorted());
  });
};

describe('terms', () => {
  of(TERM_CASES, 'term-missing term-forbidden', { languages: EN, terms: TERMS });

  it('take a Chinese rendering inside a longer one for right', () => {
    const rest = { languages: ZH, terms: NO_ANTIBIOTICS };
    expect(found('resistant bacteria', '细菌有抵抗力', 'term-forbidden', rest)).toEqual(['term-forbidden:抵抗力→耐药']);
    expect(found('resistant bacteria', '细菌有耐药性', 'term-missing term-forbidden', rest)).toEqual([]);
  });

  it('are rendered alike in the whole task', () => {
    const kinds = 'term-inconsistent';
    const other = { source: '莫高窟美', text: 'The Mogao Caves are beautiful', languages: EN, terms: TERMS };
    const use = termUse(other);
    const rest = { languages: EN, terms: TERMS, elsewhere: (term: Term) => use.get(term) ?? [] };
    expect(found('莫高窟', 'the Mogao Grottoes', kinds, rest)).toEqual([
      'term-inconsistent:Mogao Grottoes→Mogao Caves',
    ]);
    expect(found('莫高窟', 'the Mogao Caves', kinds, rest)).toEqual([]);
    expect(found('莫高窟', 'the Mogao Grottoes', kinds, { ...rest, elsewhere: () => [] })).toEqual([]);
  });

  it('never overlap: a term inside a longer one asks for nothing of its own', () => {
    expect(checksOf('数字敦煌', 'Digits', { terms: TERMS }).filter(({ kind }) => kind === 'term-missing')).toHaveLength(
      1,
    );
  });
});

describe('tags and placeholders', () =>
  of(MARKUP_CASES, 'markup-missing markup-added markup-order', { languages: EN }));
describe('untranslated, into English', () => of(LEFT_OVER, 'untranslated left-over', { languages: EN }));
describe('untranslated, into Chinese', () => of(LEFT_OVER_ZH, 'untranslated left-over', { languages: ZH }));
describe('sentences and length', () => of(PROPORTION, 'sentences length', { languages: EN }));

describe('你 and 您', () => {
  const asked = { ...brief, register: { zh: '亲切；全文称“您”', en: 'kind' } };
  it('are told apart where the brief asks for 您', () => {
    const rest = { languages: ZH, brief: asked };
    expect(found('ask your pharmacist', '问问你的药剂师', 'address', rest)).toEqual(['address:你→您']);
    expect(found('ask your pharmacist', '问问您的药剂师', 'address', rest)).toEqual([]);
    expect(found('a mini bus', '迷你巴士', 'address', rest)).toEqual([]);
    expect(found('ask your pharmacist', '问问你的药剂师', 'address', { languages: ZH })).toEqual([]);
  });
});

describe('checkSegment', () => {
  it('names a matter the same wherever it moves, and two of a kind apart', () => {
    const ids = (text: string) => checksOf('好', text, {}).map(({ id }) => id);
    expect(ids('the the cave')).toEqual(['doubled:the the']);
    expect(ids('So in it the the cave')).toEqual(['doubled:the the']);
    expect(ids('the the cave the the hall')).toEqual(['doubled:the the', 'doubled:the the#2']);
  });

  it('tells places in code points, so that its fixes are right behind rare characters', () => {
    const text = '𠮷𠮷 the the cave';
    const check = checksOf('好', text, {}).find(({ kind }) => kind === 'doubled');
    expect(check).toMatchObject({ start: 3, end: 10 });
    expect(applyFix(text, check!.fix!)).toBe('𠮷𠮷 the cave');
  });

  it('leaves a text alone that no longer reads as it did', () => {
    expect(applyFix('the cat', { start: 0, end: 7, out: 'the the', with: 'the' })).toBe('the cat');
  });

  it.each([
    ['before it', '你𠮷 the the cave', '你𠮷 the cave'],
    ['behind it', '𠮷 the the cave 你', '𠮷 the cave 你'],
    ['in it', '𠮷 the 你the cave', '𠮷 the 你the cave'],
  ])('is put right in its place when something was written %s since', (_, text, expected) => {
    const fix = { start: 2, end: 9, out: 'the the', with: 'the' };
    expect(applyFix(text, fix, '𠮷 the the cave')).toBe(expected);
  });

  it('says nothing more of an empty text', () => {
    expect(checksOf('四百九十二个藻井。', '', { terms: TERMS }).map(({ kind }) => kind)).toEqual(['untranslated']);
  });
});

describe('the shipped exercises', async () => {
  const files = [...(await readContentFiles())].filter(([file]) => /^exercises\/.+\/.+\.yaml$/u.test(file));
  it.each(files)('raise no check in their references: %s', (_file, yaml) => {
    const read = parseExerciseYaml(yaml);
    if (!read.ok) throw new Error('cannot be read');
    const { exercise, key } = read;
    const all = exercise.segments.map((segment) => ({
      source: segment.source,
      text: key?.segments.find(({ id }) => id === segment.id)?.reference ?? '',
    }));
    for (const one of all) {
      const { languages, terms, brief } = exercise;
      const uses = all.filter((other) => other !== one).map((other) => termUse({ ...other, languages, terms }));
      const elsewhere = (term: Term) => uses.flatMap((use) => use.get(term) ?? []);
      expect(one.text).not.toBe('');
      expect(checkSegment({ ...one, languages, terms, brief, elsewhere }), one.source).toEqual([]);
    }
    expect(all.length).toBeGreaterThan(0);
  });
});
