import { describe, expect, it } from 'vitest';
import { errorTypes } from '../../../src/domain/errors/typology.ts';
import { checkKey } from '../../../src/domain/review/check-key.ts';
import type { Exercise } from '../../../src/domain/exercise/exercise.ts';
import type { Key } from '../../../src/domain/exercise/key.ts';
import { shippedExercise, shippedExercises } from './shipped-exercises.ts';
import { shippedTypology } from './shipped-rubrics.ts';

const typology = shippedTypology();
const context = { typology, rubricIds: ['pe-full', 'pe-light', 'intl-comm', 'mt-spot', 'ai-use'] };
const zhEn = shippedExercise('zh-en-digital-dunhuang');
const enZh = shippedExercise('en-zh-antibiotics-leaflet');
const check = ({ exercise, key }: { exercise: Exercise; key: Key | null }) =>
  checkKey(exercise, key, context).map(({ code, path }) => `${code} ${path.join('.')}`);

/** The exercise with one error of a segment changed. */
function withError(of: typeof zhEn, segment: number, index: number, change: object): typeof zhEn {
  const segments = of.key.segments.map((own, at) =>
    at !== segment
      ? own
      : {
          ...own,
          errors: own.errors.map((error, i) => (i === index ? { ...error, ...change } : error)),
        },
  );
  return { ...of, key: { ...of.key, segments } };
}
const withKeySegment = (of: typeof zhEn, at: number, change: object) => ({
  ...of,
  key: { ...of.key, segments: of.key.segments.map((own, index) => (index === at ? { ...own, ...change } : own)) },
});
const withExercise = (change: Partial<Exercise>) => ({ ...zhEn, exercise: { ...zhEn.exercise, ...change } });

describe('a sound key', () => {
  it.each(shippedExercises().map((own) => [own.exercise.slug, own] as const))('%s has no fault', (_, own) => {
    expect(check(own)).toEqual([]);
  });
});

describe('a fault is named with its place', () => {
  it.each<readonly [string, { exercise: Exercise; key: Key | null }, readonly string[]]>([
    ['a key that is not there', { ...zhEn, key: null }, ['no-key ']],
    ['a key of another revision', { ...zhEn, key: { ...zhEn.key, revision: 2 } }, ['other-revision ']],
    [
      'a span that is not in the draft',
      withError(zhEn, 0, 0, { span: 'at the mouth of' }),
      ['span-not-in-draft segments.0.errors.0.span'],
    ],
    [
      'a span that is half a word',
      withError(zhEn, 0, 0, { span: 'throa' }),
      ['span-not-in-draft segments.0.errors.0.span'],
    ],
    ['a span that stands twice', withError(zhEn, 0, 0, { span: 'the' }), ['span-ambiguous segments.0.errors.0.span']],
    [
      'the place of an omission that is not there',
      withError(zhEn, 5, 1, { at: { after: 'to hear' } }),
      ['place-not-in-draft segments.5.errors.1.at'],
    ],
    [
      'the place of an omission that stands twice',
      withError(zhEn, 5, 1, { at: { before: 'to' } }),
      ['place-ambiguous segments.5.errors.1.at'],
    ],
    [
      'an accepted wording that holds the span',
      withError(zhEn, 3, 0, { accept: ['flaking', 'cracked open', 'flake'] }),
      ['accept-does-not-repair segments.3.errors.0.accept.1'],
    ],
    [
      'an accepted wording that holds a rejected one',
      withError(zhEn, 3, 0, { accept: ['flaking', 'cracking off'] }),
      ['accept-does-not-repair segments.3.errors.0.accept.1'],
    ],
    [
      'a rejected wording that is accepted too',
      withError(zhEn, 3, 0, { accept: ['flaking', 'peeling'], reject: ['Peeling'] }),
      ['accept-does-not-repair segments.3.errors.0.accept.1', 'reject-repairs segments.3.errors.0.reject.0'],
    ],
    [
      'a reference that leaves an error',
      withKeySegment(zhEn, 0, { reference: zhEn.exercise.segments[0]!.draft }),
      ['reference-does-not-repair segments.0.reference'],
    ],
    [
      'a reference with a word the brief forbids',
      withExercise({ brief: { ...zhEn.exercise.brief, forbidden: ['Silk Road'] } }),
      ['reference-forbidden segments.0.reference'],
    ],
    [
      'references longer than the brief allows a text to be',
      withExercise({ brief: { ...zhEn.exercise.brief, limit: { most: 10, per: 'task' } } }),
      ['reference-over-limit brief.limit'],
    ],
    [
      'a draft that already has what is accepted',
      withError(zhEn, 0, 0, { accept: ['gateway', 'lie at the throat'] }),
      ['accept-does-not-repair segments.0.errors.0.accept.1', 'draft-not-all-missed segments.0.errors.0'],
    ],
    [
      'a wording that two errors accept',
      withError(zhEn, 3, 1, { accept: ['salt efflorescence', 'flaking salt'] }),
      ['wording-shared segments.3.errors.0.accept.0'],
    ],
    [
      'a wording accepted for one and rejected for another',
      withError(zhEn, 3, 1, { reject: ['flaking'] }),
      ['wording-shared segments.3.errors.1.reject.0', 'reference-does-not-repair segments.3.reference'],
    ],
    [
      'two spans on the same words',
      withError(zhEn, 3, 1, { span: 'cracked and turned alkaline' }),
      ['spans-overlap segments.3.errors.1'],
    ],
    [
      'one Chinese character accepted',
      withError(enZh, 8, 0, { accept: ['呕吐', '吐'] }),
      ['accept-one-character segments.8.errors.0.accept.1'],
    ],
    [
      'one Chinese character rejected',
      withError(enZh, 3, 0, { reject: ['抵'] }),
      ['reject-one-character segments.3.errors.0.reject.0'],
    ],
    ['an unknown type', withError(zhEn, 0, 0, { type: 'style/strange' }), ['unknown-type segments.0.errors.0.type']],
    ['praise as an error', withError(zhEn, 0, 0, { type: 'praise' }), ['unknown-type segments.0.errors.0.type']],
    ['two errors with one id', withError(zhEn, 3, 1, { id: 'e1' }), ['error-twice segments.3.errors.1']],
    [
      'a segment the key does not know',
      { ...zhEn, key: { ...zhEn.key, segments: zhEn.key.segments.slice(1) } },
      ['key-segment-missing segments.0'],
    ],
    [
      'a segment only the key knows',
      withKeySegment(zhEn, 1, { id: 'x9' }),
      ['key-segment-unknown segments.1.id', 'key-segment-missing segments.1'],
    ],
    [
      'a term that is not in the source',
      withExercise({ terms: [{ source: '雷达', target: 'radar' }] }),
      ['term-not-in-source terms.0.source'],
    ],
    [
      'a term that is wanted and forbidden',
      withExercise({ terms: [{ source: '藻井', target: 'caisson', forbidden: ['caisson'] }] }),
      ['term-forbids-itself terms.0.forbidden.0'],
    ],
    [
      'a task within one language',
      withExercise({ languages: { source: 'zh-CN', target: 'zh-CN' } }),
      ['same-language languages'],
    ],
    [
      'a reference in the wrong language',
      withKeySegment(zhEn, 1, { reference: '风沙。' }),
      ['not-in-target-script segments.1.reference'],
    ],
    [
      'two segments with one id',
      withExercise({ segments: [...zhEn.exercise.segments, zhEn.exercise.segments[1]!] }),
      ['segment-twice segments.10.id'],
    ],
  ])('%s', (_, own, expected) => {
    const found = check(own);
    for (const fault of expected)
      expect(
        found.some((other) => other.startsWith(fault)),
        found.join('\n'),
      ).toBe(true);
  });

  it('a brief without its rubric', () => {
    const faults = checkKey(zhEn.exercise, zhEn.key, { typology, rubricIds: ['pe-light'] });
    expect(faults).toMatchObject([
      { code: 'no-such-rubric', params: { rubric: 'pe-full' }, path: ['brief', 'postEditing'] },
    ]);
  });

  it('too few segments without an error, as a warning', () => {
    const segments = zhEn.exercise.segments.filter((_, index) => zhEn.key.segments[index]!.errors.length > 0);
    const key = { ...zhEn.key, segments: zhEn.key.segments.filter(({ errors }) => errors.length > 0) };
    const faults = checkKey({ ...zhEn.exercise, segments, terms: [] }, key, context);
    expect(faults).toMatchObject([{ code: 'few-free-segments', severity: 'warning' }]);
  });

  it('a key that would take minutes to check is refused at once', () => {
    const accept = Array.from({ length: 100 }, (_, index) => `wording ${index}`);
    const draft = 'word '.repeat(390);
    const errors = Array.from({ length: 20 }, (_, index) => ({
      ...enZh.key.segments[1]!.errors[0]!,
      id: `e${index + 1}`,
      accept,
    }));
    const segments = Array.from({ length: 100 }, (_, index) => ({ id: `s${index}`, source: '字', draft }));
    const hostile = { ...zhEn.exercise, terms: [], segments };
    const key = { ...zhEn.key, segments: segments.map(({ id }) => ({ id, reference: 'x', errors })) };
    const started = performance.now();
    expect(check({ exercise: hostile, key })).toContain('too-much-to-check segments.0');
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('an error that is not found is told once, not with all that follows from it', () => {
    expect(check(withError(zhEn, 0, 0, { span: 'at the mouth of' }))).toHaveLength(1);
  });
});

describe('the typology', () => {
  it('has the 16 types of assessment 2.1, markup and praise, and the four severities with their penalties', () => {
    expect(errorTypes(typology).filter(({ optional }) => optional !== true)).toHaveLength(16);
    expect(typology.types.filter(({ optional, praise }) => optional || praise).map(({ id }) => id)).toEqual([
      'design/markup',
      'praise',
    ]);
    expect(typology.severities.map(({ id, penalty }) => [id, penalty])).toEqual([
      ['neutral', 0],
      ['minor', 1],
      ['major', 5],
      ['critical', 25],
    ]);
  });
});
