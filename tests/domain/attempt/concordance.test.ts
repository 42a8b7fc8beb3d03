import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import {
  confirmedSegments,
  lookUp,
  searchable,
  type ConcordanceLine,
  type ConfirmedSegment,
} from '../../../src/domain/attempt/concordance.ts';
import { findWording } from '../../../src/domain/text/wording.ts';
import { anyText } from '../text/any-text.ts';

const title = { zh: '洞窟', en: 'Caves' };
const languages = { source: 'zh-CN', target: 'en-GB' } as const;
let n = 0;
const segment = (source: string, target: string, more: Partial<ConfirmedSegment> = {}): ConfirmedSegment => ({
  slug: 'caves',
  title,
  n: ++n,
  source,
  target,
  at: '2026-03-01T00:00:00.000Z',
  ...more,
});
const linesOf = (words: string, segments: readonly ConfirmedSegment[]): readonly ConcordanceLine[] =>
  [...lookUp(segments.map(searchable), words, languages)].filter((line) => line !== null);
const found = (words: string, ...segments: readonly ConfirmedSegment[]): readonly string[] =>
  linesOf(words, segments).map(({ segment: { target }, places }) => {
    const told = (['source', 'target'] as const).flatMap((side) =>
      places[side].map(({ start, end }) => `${side} ${start}-${end}`),
    );
    return `${target.slice(0, 6)}: ${told.join(', ')}`;
  });

describe('looking words up', () => {
  const flaking = segment('部分壁画已经起甲。', 'Restorers treat the “flaking” murals; murals, ＡＢＣ.');
  const plain = segment('𠮷𠮷起甲', 'A mural, in part.');

  it.each<[string, readonly string[]]>([
    ['起甲', ['Restor: source 6-8', 'A mura: source 2-4']],
    ['mural', ['Restor: target 30-35, target 38-43', 'A mura: target 2-7']],
    ['MURALS', ['Restor: target 30-36, target 38-44']],
    ['ａ  mural', ['A mura: target 0-7']],
    ['abc', ['Restor: target 46-49']],
    ['"flaking"', ['Restor: target 20-29']],
    // The beginning of a word will do, its middle will not.
    ['restor', ['Restor: target 0-6']],
    ['art', []],
    // Chinese has no borders of words.
    ['画已', ['Restor: source 3-5']],
    [' 起甲 ', ['Restor: source 6-8', 'A mura: source 2-4']],
    ['', []],
    ['  ', []],
    ['，', []],
    ['。', ['Restor: source 8-9']],
    ['.*', []],
  ])('finds “%s” as it stands there', (words, expected) => {
    expect(found(words, flaking, plain)).toEqual(expected);
  });

  it('tells of both sides at once', () => {
    expect(found('3D', segment('3D 打印', 'a 3D print'))).toEqual(['a 3D p: source 0-2, target 2-4']);
  });

  it('keeps the order given, and tells what was confirmed the same way again only once', () => {
    const old = segment('好', 'Good.', { at: '2026-01-01T00:00:00.000Z' });
    const again = { ...old, at: null };
    const other = { ...old, target: 'Fine.' };
    const elsewhere = { ...old, slug: 'shop' };
    const repeated = { ...old, n: old.n + 100 };
    expect(linesOf('好', [again, other, old, elsewhere, repeated]).map((line) => line.segment)).toMatchObject([
      { target: 'Good.', at: null },
      { target: 'Fine.' },
      { slug: 'shop' },
      { n: repeated.n },
    ]);
  });

  it('gives a step for every segment, found or not, so that it can be paused', () => {
    expect([...lookUp([flaking, plain].map(searchable), 'nowhere', languages)]).toEqual([null, null]);
  });

  test.prop([fc.array(fc.tuple(anyText(), anyText()), { maxLength: 8 }), anyText(3)])(
    'finds what the rule for wordings finds, no less for being quick',
    (texts, words) => {
      const segments = texts.map(([source, target], index) => segment(source, target, { slug: `${index}` }));
      const places = (text: string, script: 'zh' | 'en') => findWording(text, words.trim(), script, 'loose', 'begin');
      const expected = segments.flatMap(({ source, target }) => {
        const both = { source: places(source, 'zh'), target: places(target, 'en') };
        return both.source.length + both.target.length > 0 ? [both] : [];
      });
      expect(linesOf(words, segments).map((line) => line.places)).toEqual(expected);
    },
  );
});

describe('the segments of a piece of work', () => {
  const exercise = {
    slug: 'caves',
    title,
    kind: 'post-edit' as const,
    segments: [
      { id: 's1', source: '一', draft: 'x' },
      { id: 's2', source: '二', draft: 'x' },
      { id: 's3', source: '三', draft: 'x' },
    ],
  };
  const texts = [
    { id: 's3', text: 'three', confirmed: true },
    { id: 's1', text: 'one', confirmed: false },
    { id: 's2', text: '', confirmed: true },
    { id: 's9', text: 'nine', confirmed: true },
  ];

  it('are the confirmed ones that have a text, with their numbers', () => {
    expect(confirmedSegments(exercise, texts, 'now')).toEqual([
      { slug: 'caves', title, n: 3, source: '三', target: 'three', at: 'now' },
    ]);
  });

  it('are none where errors are only spotted: the texts are the draft', () => {
    expect(confirmedSegments({ ...exercise, kind: 'spot' }, texts, 'now')).toEqual([]);
  });
});
