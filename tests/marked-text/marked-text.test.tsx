import { fc, test } from '@fast-check/vitest';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { changedPlaces } from '../../src/domain/text/changed-places.ts';
import { findTerms } from '../../src/marked-text/find-terms.ts';
import type { TextMark } from '../../src/marked-text/mark.ts';
import { markTree, type MarkedPiece } from '../../src/marked-text/mark-tree.ts';
import type { TwoSidedMark } from '../../src/marked-text/marked-changes.ts';
import { MarkedChangesText } from '../../src/marked-text/MarkedChangesText.tsx';
import { MarkedText } from '../../src/marked-text/MarkedText.tsx';
import { TermText } from '../../src/marked-text/TermText.tsx';
import { TrackedChanges } from '../../src/marked-text/TrackedChanges.tsx';

function mark(id: string, start: number, end: number, rest: Partial<TextMark> = {}): TextMark {
  return { id, kind: 'error', start, end, label: '', ...rest };
}

/** `[a:…]` around what mark `a` covers, a `+` where it goes on in a later piece. */
function drawn(pieces: readonly MarkedPiece[]): string {
  return pieces
    .map((piece) =>
      'text' in piece ? piece.text : `[${piece.mark.id}:${drawn(piece.pieces)}${piece.last ? '' : '+'}]`,
    )
    .join('');
}

describe('marks drawn as elements', () => {
  it.each<[name: string, text: string, marks: readonly TextMark[], expected: string]>([
    ['no text', '', [], ''],
    ['no text, a place', '', [mark('a', 0, 0)], '[a:]'],
    ['no marks', 'abc', [], 'abc'],
    ['one', 'abcd', [mark('a', 1, 3)], 'a[a:bc]d'],
    ['code points', '😀你好', [mark('a', 1, 2)], '😀[a:你]好'],
    ['touching', 'abcd', [mark('b', 2, 4), mark('a', 0, 2)], '[a:ab][b:cd]'],
    ['nested', 'abcd', [mark('b', 1, 2), mark('a', 0, 4)], '[a:a[b:b]cd]'],
    ['the same stretch twice', 'ab', [mark('a', 0, 2), mark('b', 0, 2)], '[a:[b:ab]]'],
    ['overlapping', 'abcdef', [mark('a', 0, 4), mark('b', 2, 6)], '[a:ab[b:cd+]][b:ef]'],
    ['a place in a mark', 'abcd', [mark('a', 0, 4), mark('p', 2, 2)], '[a:ab[p:]cd]'],
    ['places at the ends', 'ab', [mark('p', 0, 0), mark('q', 2, 2), mark('a', 0, 2)], '[p:][a:ab][q:]'],
    ['outside the text', 'ab', [mark('a', 1, 9), mark('b', 7, 9), mark('c', -3, -1)], '[c:]a[a:b][b:]'],
  ])('%s', (_, text, marks, expected) => {
    expect(drawn(markTree(text, marks))).toBe(expected);
  });

  const places = fc.array(fc.tuple(fc.integer({ min: -2, max: 12 }), fc.integer({ min: -2, max: 12 })), {
    maxLength: 6,
  });
  test.prop([fc.string({ unit: 'grapheme', maxLength: 10 }), places])('no word is lost or doubled', (text, ends) => {
    const marks = ends.map(([start, end], index) => mark(`m${index}`, start, end));
    const words = (pieces: readonly MarkedPiece[]): string =>
      pieces.map((piece) => ('text' in piece ? piece.text : words(piece.pieces))).join('');
    const lasts = (pieces: readonly MarkedPiece[]): string[] =>
      pieces.flatMap((piece) =>
        'text' in piece ? [] : [...(piece.last ? [piece.mark.id] : []), ...lasts(piece.pieces)],
      );
    const tree = markTree(text, marks);
    expect(words(tree)).toBe(text);
    expect(lasts(tree).sort()).toEqual(marks.map(({ id }) => id).sort());
  });
});

describe('MarkedText', () => {
  it('names its marks for screen readers, and shows status and omission by signs', () => {
    const marks = [
      mark('e1', 0, 5, { severity: 'major', status: 'missed', label: 'accuracy, major' }),
      mark('e2', 6, 6, { kind: 'place', label: 'omission' }),
    ];
    expect(renderToStaticMarkup(<MarkedText text="under 1.4" marks={marks} lang="en-GB" current="e1" />)).toBe(
      '<span class="marked-text" lang="en-GB">' +
        '<span class="mark mark-error mark-major mark-missed mark-current" data-mark="e1">under</span>' +
        '<span class="mark-sign mark-major" data-mark="e1" aria-hidden="true">\u2060✗\u2060</span>' +
        '<span class="visually-hidden"> (accuracy, major) </span> ' +
        '<span class="mark mark-place mark-caret" data-mark="e2"><span class="mark-sign" aria-hidden="true">‸</span></span>' +
        '<span class="visually-hidden"> (omission) </span>1.4</span>',
    );
  });
});

const labels = { inserted: 'inserted', deleted: 'deleted' };

describe('MarkedChangesText', () => {
  it('draws changes and findings across both, each finding with its number and sign', () => {
    const marks: readonly TwoSidedMark[] = [
      {
        id: 'e1',
        kind: 'error',
        severity: 'minor',
        status: 'repaired',
        number: 2,
        label: 'colour',
        inDraft: { start: 2, end: 5 },
        inText: { start: 2, end: 6 },
      },
    ];
    const places = changedPlaces('a red.', 'a blue.', 'en');
    const drawn = <MarkedChangesText draft="a red." places={places} lang="en-GB" marks={marks} labels={labels} />;
    expect(renderToStaticMarkup(drawn)).toBe(
      '<span class="tracked" lang="en-GB">a ' +
        '<del class="tracked-change"><span class="visually-hidden">[deleted] </span>red</del>' +
        '<ins class="tracked-change"><span class="visually-hidden">[inserted] </span>' +
        '<span class="mark mark-error mark-minor mark-repaired" data-mark="e1">blue</span>' +
        '<span class="mark-sign mark-sign-repaired" data-mark="e1" aria-hidden="true">\u20602✓\u2060</span>' +
        '<span class="visually-hidden"> (colour) </span></ins>.</span>',
    );
  });
});

describe('TrackedChanges', () => {
  it('is the text alone where nothing was changed', () => {
    const same = renderToStaticMarkup(<TrackedChanges before="a < b" after="a < b" lang="en-GB" labels={labels} />);
    expect(same).toBe('<span class="tracked" lang="en-GB">a &lt; b</span>');
  });

  const DELETED = '<del class="tracked-change"><span class="visually-hidden">[deleted] </span>';
  const INSERTED = '<ins class="tracked-change"><span class="visually-hidden">[inserted] </span>';

  it('has insertions and deletions said and drawn, Chinese word by word', () => {
    const changed = renderToStaticMarkup(
      <TrackedChanges before="很好的壁画" after="很妙的壁画" lang="zh-CN" labels={labels} />,
    );
    expect(changed).toBe(`<span class="tracked" lang="zh-CN">${DELETED}很好</del>${INSERTED}很妙</ins>的壁画</span>`);
  });

  it.each([
    ['before', `a ${DELETED}red</del> wall`],
    ['after', `a ${INSERTED}blue</ins> wall`],
  ] as const)('shows the version %s alone with what is changed of it', (only, expected) => {
    const half = renderToStaticMarkup(
      <TrackedChanges before="a red wall" after="a blue wall" lang="en-GB" labels={labels} only={only} />,
    );
    expect(half).toBe(`<span class="tracked" lang="en-GB">${expected}</span>`);
  });
});

describe('terms', () => {
  const terms = [
    { wording: '敦煌', label: 'Dunhuang' },
    { wording: '数字敦煌', label: 'Digital Dunhuang' },
  ];

  it('are found longest first, without overlaps, in reading order', () => {
    expect(findTerms('敦煌的“数字敦煌”', terms, 'zh-CN')).toMatchObject([
      { start: 0, end: 2, label: 'Dunhuang', kind: 'term' },
      { start: 4, end: 8, label: 'Digital Dunhuang', kind: 'term' },
    ]);
    expect(findTerms('', terms, 'zh-CN')).toEqual([]);
  });

  it('are underlined', () => {
    const markup = renderToStaticMarkup(<TermText text="在敦煌" terms={terms} lang="zh-CN" />);
    expect(markup).toContain(
      '在<span class="mark mark-term" data-mark="敦煌@1">敦煌</span><span class="visually-hidden">',
    );
  });
});
