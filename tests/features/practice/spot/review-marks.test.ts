import { expect, it } from 'vitest';
import { reviewOf } from '../../../../src/features/practice/spot/review-marks.ts';

const full = { note: 'why', correction: 'so' };
const bare = { note: '', correction: null };

it('calls free of errors only what she stated as done with nothing marked', () => {
  const review = reviewOf(
    [
      { id: 'stated', confirmed: true },
      { id: 'not looked at', confirmed: false },
      { id: 'marked', confirmed: true },
      { id: 'being marked', confirmed: false },
    ],
    new Map([['marked', [full, bare, bare]]]),
    { 'being marked': {} },
  );
  expect(review).toEqual({
    marks: 3,
    marked: 1,
    undone: ['not looked at', 'being marked'],
    open: ['being marked'],
    bare: ['marked'],
    bareMarks: 2,
    clean: ['stated'],
  });
});

it.each([
  [full, 0],
  [bare, 1],
  [{ note: 'why', correction: null }, 0],
  [{ note: '', correction: 'so' }, 0],
  // To be taken out is a correction.
  [{ note: '', correction: '' }, 0],
])('%j has something said of it, or has not', (mark, count) => {
  expect(reviewOf([{ id: 's', confirmed: false }], new Map([['s', [mark]]]), {}).bareMarks).toBe(count);
});
