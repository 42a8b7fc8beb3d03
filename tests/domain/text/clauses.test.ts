import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseAt, clauseBounds } from '../../../src/domain/text/clauses.ts';
import { countCodePoints, sliceCodePoints } from '../../../src/domain/text/code-points.ts';
import { anyText } from './any-text.ts';

function clauses(text: string): string[] {
  return clauseBounds(text).map(({ start, end }) => sliceCodePoints(text, start, end));
}

describe('clauseBounds', () => {
  it.each([
    ['', []],
    ['no mark', ['no mark']],
    ['One, two; three.', ['One,', ' two;', ' three.']],
    ['Really?! Yes... ok', ['Really?!', ' Yes...', ' ok']],
    ['At 9:30, 3.5 of 1,000.', ['At 9:30,', ' 3.5 of 1,000.']],
    ['No. 5, v. 2', ['No.', ' 5,', ' v.', ' 2']],
    ['1;2 1!2', ['1;', '2 1!', '2']],
    ['1. 2.', ['1.', ' 2.']],
    ['甲、乙，丙：丁；戊！己？庚。辛', ['甲、', '乙，', '丙：', '丁；', '戊！', '己？', '庚。', '辛']],
    ['1，2', ['1，', '2']],
    ['𠮷，好', ['𠮷，', '好']],
    ['他说“好。”走了', ['他说“好。', '”走了']],
  ])('%j', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  it('law: clauses follow each other without gaps and give the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(clauses(text).join('')).toBe(text);
        expect(clauses(text)).not.toContain('');
      }),
    );
  });
});

describe('clauseAt', () => {
  it.each([
    ['', 3, [0, 0]],
    ['a,bc', -1, [0, 2]],
    ['a,bc', 1, [0, 2]],
    ['a,bc', 2, [2, 4]],
    ['a,bc', 4, [2, 4]],
    ['a,bc,', 99, [2, 5]],
  ])('%j at %i', (text, position, [start, end]) => {
    expect(clauseAt(text, position)).toEqual({ start, end });
  });

  it('law: holds its position', () => {
    fc.assert(
      fc.property(anyText(), fc.nat(13), (text, position) => {
        fc.pre(position < countCodePoints(text));
        const { start, end } = clauseAt(text, position);
        expect(start <= position && position < end).toBe(true);
      }),
    );
  });
});
