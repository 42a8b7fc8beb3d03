import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseTypologyYaml } from '../../../../src/exchange/rubric-yaml.ts';
import {
  annotationOf,
  draftAt,
  draftOf,
  parseMarkDrafts,
  stillNeeded,
  type MarkDraft,
} from '../../../../src/features/practice/spot/mark-draft.ts';

const parsed = parseTypologyYaml(readFileSync('rubrics/learner-1.yaml', 'utf8'));
if (!parsed.ok) throw new Error('the typology cannot be read');
const typology = parsed.content;
const words = draftAt({ side: 'target', start: 3, end: 7 }, undefined);
const whole: MarkDraft = { ...words, type: 'linguistic/grammar', severity: 'minor' };

describe('a form for what was picked', () => {
  it.each([
    ['words of the draft', { side: 'target', start: 3, end: 7 }, null],
    ['a place of the draft', { side: 'target', start: 3, end: 3 }, 'accuracy/omission'],
    ['words of the source', { side: 'source', start: 0, end: 4 }, 'accuracy/omission'],
  ] as const)('%s begins as %o', (_, picked, type) => {
    expect(draftAt(picked, undefined)).toMatchObject({ ...picked, id: null, type, severity: null });
  });

  it('keeps its words when other words are picked, and its type unless that can be an omission alone', () => {
    const open: MarkDraft = { ...whole, id: 'a3', note: 'why', takeOut: true };
    expect(draftAt({ side: 'target', start: 0, end: 2 }, open)).toEqual({ ...open, start: 0, end: 2 });
    const gap = draftAt({ side: 'target', start: 5, end: 5 }, open);
    expect(gap).toMatchObject({ id: 'a3', note: 'why', type: 'accuracy/omission', takeOut: false });
    expect(draftAt({ side: 'target', start: 0, end: 2 }, gap).type).toBeNull();
  });
});

it.each([
  ['type', {}],
  ['type', { type: 'no/such' }],
  ['severity', { type: 'linguistic/grammar' }],
  ['note', { type: 'other', severity: 'major', note: '  ' }],
  [null, { type: 'other', severity: 'major', note: 'so' }],
  [null, { type: 'linguistic/grammar', severity: 'major' }],
] as const)('still needs %s with %o', (needed, over) => {
  expect(stillNeeded({ ...words, ...over }, typology)).toBe(needed);
});

it.each([
  [null, 1000, 2000, false],
  ['shorterNote', 1001, 0, false],
  ['shorterCorrection', 0, 2001, false],
  [null, 0, 2001, true],
] as const)(
  'still needs %s with %i characters of reason and %i of correction (taken out: %s)',
  (needed, note, correction, takeOut) => {
    const draft = { ...whole, note: 'a'.repeat(note), correction: 'a'.repeat(correction), takeOut };
    expect(stillNeeded(draft, typology)).toBe(needed);
  },
);

describe('the annotation of a form', () => {
  it.each([
    ['', false, null],
    ['  a\nday ', false, 'a day'],
    ['a day', true, ''],
  ])('has of %j (taken out: %s) the correction %j', (correction, takeOut, expected) => {
    const annotation = annotationOf({ ...whole, correction, takeOut, note: ' why\u0007 ' }, 'a1');
    expect(annotation).toMatchObject({ correction: expected, note: 'why', start: 3, end: 7 });
    expect(annotationOf(draftOf(annotation!), 'a1')).toEqual(annotation);
  });

  it('is none while type or severity is not chosen', () => {
    expect(annotationOf({ ...whole, type: null }, 'a1')).toBeNull();
    expect(annotationOf({ ...whole, severity: null }, 'a1')).toBeNull();
    expect(annotationOf({ ...whole, note: 'a'.repeat(1001) }, 'a1')).toBeNull();
  });
});

it('reads what was kept, and leaves out what is none of ours', () => {
  const kept = { s1: whole, s2: { side: 'above' }, s3: 7 };
  expect(parseMarkDrafts(JSON.parse(JSON.stringify(kept)))).toEqual({ s1: whole });
  expect(parseMarkDrafts(null)).toEqual({});
});
