import { describe, expect, it } from 'vitest';
import { exerciseEntry } from '../../../src/domain/exercise/exercise-entry.ts';
import { exerciseBody, exerciseRecord } from '../../../src/domain/exercise/exercise.ts';
import { keyBody } from '../../../src/domain/exercise/key.ts';
import { formatFor } from '../../../src/domain/record/record.ts';
import { shippedExercise, shippedExercises } from '../review/shipped-exercises.ts';

const { exercise, key } = shippedExercise('zh-en-digital-dunhuang');

describe('the body of a record', () => {
  it.each(shippedExercises().map((own) => [own.exercise.slug, own] as const))('%s survives JSON', (_, own) => {
    expect(exerciseBody.parse(JSON.parse(JSON.stringify(own.exercise)))).toEqual(own.exercise);
    expect(keyBody.parse(JSON.parse(JSON.stringify(own.key)))).toEqual(own.key);
    // The hash of an exercise is over its JSON, so the order of the fields must survive too.
    expect(JSON.stringify(exerciseBody.parse(JSON.parse(JSON.stringify(own.exercise))))).toBe(
      JSON.stringify(own.exercise),
    );
  });

  it('of an exercise holds nothing of the key', () => {
    const segments = exercise.segments.map((segment) => ({ ...segment, reference: 'x' }));
    expect(exerciseBody.safeParse({ ...exercise, segments }).success).toBe(false);
  });

  it('of an exercise has each segment id once', () => {
    const segments = [...exercise.segments, exercise.segments[0]];
    expect(exerciseBody.safeParse({ ...exercise, segments }).success).toBe(false);
  });

  it('of an exercise may lack its draft where it is translated, all of it, and then older versions cannot read it', () => {
    const bare = exercise.segments.map((segment) => ({ ...segment, draft: '' }));
    const translated = { ...exercise, kind: 'translate' as const, segments: bare };
    expect(exerciseBody.safeParse(translated).success).toBe(true);
    expect(formatFor(exerciseRecord, translated)).toBe(4);
    expect(exerciseBody.safeParse({ ...translated, kind: 'post-edit' }).success).toBe(false);
    const half = [...bare.slice(1), exercise.segments[0]!];
    expect(exerciseBody.safeParse({ ...translated, segments: half }).success).toBe(false);
  });

  it('of a key has each error id once in a segment', () => {
    const segments = key.segments.map((own) => ({ ...own, errors: [...own.errors, ...own.errors] }));
    expect(keyBody.safeParse({ ...key, segments }).success).toBe(false);
  });
});

describe('the entry of the library', () => {
  it('counts segments, planted errors and the source, and carries the hash', () => {
    expect(exerciseEntry(exercise, key, 'abc')).toMatchObject({
      slug: 'zh-en-digital-dunhuang',
      postEditing: 'full',
      segments: 10,
      plantedErrors: 11,
      words: 321,
      ewc: 200.6,
      sha256: 'abc',
    });
  });

  it('does not know the planted errors when the key is not there', () => {
    expect(exerciseEntry(exercise, null, 'abc').plantedErrors).toBeNull();
  });
});
