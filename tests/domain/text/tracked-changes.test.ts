import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trackedChanges } from '../../../src/domain/text/tracked-changes.ts';
import { anyText } from './any-text.ts';

const SIGNS = { same: ['', ''], deleted: ['[-', ']'], inserted: ['[+', ']'] } as const;

function notation(before: string, after: string, script: 'en' | 'zh'): string {
  return trackedChanges(before, after, script)
    .map(({ kind, text }) => SIGNS[kind][0] + text + SIGNS[kind][1])
    .join('');
}

describe('trackedChanges', () => {
  it.each([
    ['', '', ''],
    ['same words', 'same words', 'same words'],
    ['', 'new', '[+new]'],
    ['old', '', '[-old]'],
    ['a cat sat', 'a dog sat', 'a [-cat][+dog] sat'],
    ['the old cat', 'a young cat', '[-the old][+a young] cat'],
    ['it costs 3.5 dollars.', 'it costs 3.6 dollars!', 'it costs [-3.5][+3.6] dollars[-.][+!]'],
    ['one\ntwo', 'three\nfour', '[-one][+three]\n[-two][+four]'],
  ])('English %j to %j', (before, after, expected) => {
    expect(notation(before, after, 'en')).toBe(expected);
  });

  it('leaves white space alone where words are only added, or only taken out', () => {
    expect(notation('a z', 'b a c z d', 'en')).toBe('[+b ]a [+c ]z[+ d]');
    expect(notation(' ', 'x y', 'en')).toBe('[+x] [+y]');
    expect(notation('x y', ' ', 'en')).toBe('[-x] [-y]');
  });

  it.each([
    ['我们走了', '我走了', '我[-们]走了'],
    ['增长3.5%', '增加4%', '增[-长3.5][+加4]%'],
    ['用 A 型', '用 B 型', '用 [-A][+B] 型'],
  ])('Chinese %j to %j', (before, after, expected) => {
    expect(notation(before, after, 'zh')).toBe(expected);
  });

  it('laws: gives both versions back, deletion before insertion, nothing empty, kinds joined', () => {
    fc.assert(
      fc.property(anyText(), anyText(), fc.constantFrom('en' as const, 'zh' as const), (before, after, script) => {
        const changes = trackedChanges(before, after, script);
        const without = (kind: string): string => changes.map((c) => (c.kind === kind ? '' : c.text)).join('');
        expect(without('inserted')).toBe(before);
        expect(without('deleted')).toBe(after);
        for (const [index, { kind, text }] of changes.entries()) {
          expect(text).not.toBe('');
          const next = changes[index + 1]?.kind;
          expect(next === kind || (kind === 'inserted' && next === 'deleted')).toBe(false);
        }
      }),
    );
  });
});

it('changes without end are one change between what is the same at both ends', () => {
  const before = 'Old words here. The end.';
  const inserted = Array.from({ length: 4000 }, (_, n) => `new${n} `).join('');
  expect(trackedChanges(before, `Old ${inserted}here. The end.`, 'en')).toEqual([
    { kind: 'same', text: 'Old ' },
    { kind: 'deleted', text: 'words' },
    { kind: 'inserted', text: inserted.trimEnd() },
    { kind: 'same', text: ' here. The end.' },
  ]);
});
