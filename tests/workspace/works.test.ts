import { describe, expect, it } from 'vitest';
import type { Submission, SubmissionRecord } from '../../src/domain/attempt/submission.ts';
import { sealBody } from '../../src/domain/evidence/facts.ts';
import type { Exercise } from '../../src/domain/exercise/exercise.ts';
import type { Key } from '../../src/domain/exercise/key.ts';
import { sealRecord } from '../../src/domain/record/seal.ts';
import type { Rubric } from '../../src/domain/review/rubric.ts';
import { practiceTask, type Task } from '../../src/domain/task/task.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';
import { loadWorks, type WorkSources } from '../../src/workspace/works.ts';
import { AT, digest, testId } from '../storage/storage-kit.ts';

const both = (text: string) => ({ zh: text, en: text });
const exercise: Exercise = {
  slug: 'lacquer',
  revision: 1,
  kind: 'post-edit',
  title: both('Lacquer'),
  languages: { source: 'zh-CN', target: 'en-GB' },
  field: 'heritage',
  level: 'B2',
  minutes: 10,
  competences: [],
  licence: 'CC-BY-4.0',
  provenance: { source: 'own', draft: 'own' },
  brief: {
    postEditing: 'full',
    client: both('c'),
    purpose: both('p'),
    audience: both('a'),
    register: both('r'),
    style: [],
  },
  terms: [],
  segments: [{ id: 's1', source: '漆', draft: 'Paint' }],
};
const key: Key = { slug: 'lacquer', revision: 1, segments: [{ id: 's1', reference: 'Lacquer', errors: [] }] };
const rubric: Rubric = {
  id: 'pe-full',
  version: 1,
  name: both('Full'),
  aim: both('aim'),
  criteria: [{ id: 'accuracy', name: both('Accuracy'), weight: 1, levels: ['1', '2', '3', '4', '5'].map(both) }],
};

async function setting(change: Partial<WorkSources> = {}) {
  const records = createMemoryRecords();
  const sources: WorkSources = {
    records,
    exercises: {
      list: () => [],
      load: async (slug) => (slug === 'lacquer' ? exercise : Promise.reject(new Error('none'))),
      loadKey: async () => key,
    },
    rubrics: {
      ids: () => [],
      load: async (id) => (id === 'pe-full' ? rubric : Promise.reject(new Error('none'))),
      typology: () => Promise.reject(new Error('not asked')),
      schemes: () => Promise.reject(new Error('not asked')),
    },
    surroundings: { digest },
    ...change,
  };
  const keep = async (n: number, kind: string, body: unknown, supersedes?: number) => {
    const record = { id: testId(n), kind, format: 1, course: 'practice', author: 'K7QW-2RT9', at: AT, body };
    const old = supersedes === undefined ? {} : { supersedes: testId(supersedes) };
    await records.add([await sealRecord({ ...record, ...old }, digest)]);
  };
  const { sha256 } = await sealBody(exercise, digest);
  const submit = (n: number, task: Partial<Task> = {}): Promise<void> => {
    const body: Submission = {
      attempt: 'a1',
      round: 1,
      task: { ...practiceTask({ slug: 'lacquer', revision: 1, sha256 }), ...task },
      startedAt: AT,
      texts: [{ id: 's1', text: 'Lacquer', confirmed: true }],
      textsSha256: 'a'.repeat(64),
      log: { head: 'b'.repeat(64), events: 1 },
      reflection: [],
    };
    return keep(n, 'submission', body);
  };
  const review = async (n: number, rater: string, level: number, about: object = {}, supersedes?: number) =>
    keep(
      n,
      'review',
      {
        submission: testId(1),
        rater,
        rubric: { id: 'pe-full', version: 1, sha256: (await sealBody(rubric, digest)).sha256, ...about },
        ratings: [{ criterion: 'accuracy', level, evidence: '' }],
      },
      supersedes,
    );
  const reply = (n: number, text: string, supersedes?: number, submission = 1) =>
    keep(
      n,
      'reply',
      { submission: testId(submission), about: { segment: 's1', at: 0, deleted: 'Paint', inserted: 'Lacquer' }, text },
      supersedes,
    );
  return { sources, submit, review, reply, keep };
}

const ids = (works: readonly { readonly submission: { readonly record: SubmissionRecord } }[]) =>
  works.map(({ submission }) => submission.record.id);

describe('a work', () => {
  it('has its exercise, key, and what she said of it', async () => {
    const { sources, submit, review, reply } = await setting();
    await submit(1);
    await review(10, 'self', 3);
    await reply(20, 'Because.');
    const { works, missing } = await loadWorks(sources);
    expect(missing).toEqual([]);
    expect(works).toMatchObject([
      {
        submission: { record: { id: testId(1), body: { round: 1 } } },
        exercise: { body: { slug: 'lacquer' } },
        key: { body: { slug: 'lacquer' } },
        self: { review: { record: { body: { rater: 'self' } } }, rubric: { body: { id: 'pe-full' } } },
        replies: [{ record: { body: { text: 'Because.' } } }],
      },
    ]);
  });

  it('has nothing where nothing is', async () => {
    const { sources } = await setting();
    expect(await loadWorks(sources)).toEqual({ works: [], missing: [] });
  });

  it('has what is in force, and of its own', async () => {
    const { sources, submit, review, reply } = await setting();
    await submit(1);
    await submit(2);
    await review(10, 'self', 2);
    await review(11, 'self', 4, {}, 10);
    await review(12, 'academic', 5);
    await reply(20, 'First.');
    await reply(21, 'Second.', 20);
    await reply(22, 'Of another.', undefined, 2);
    const [one, other] = (await loadWorks(sources)).works;
    expect(one?.self?.review.record.body.ratings[0]?.level).toBe(4);
    expect(one?.replies.map(({ record }) => record.body.text)).toEqual(['Second.']);
    expect(other?.self).toBeNull();
    expect(other?.replies.map(({ record }) => record.body.text)).toEqual(['Of another.']);
  });

  it('passes over lines it cannot read', async () => {
    const { sources, submit, keep } = await setting();
    await keep(5, 'submission', { attempt: 'broken' });
    await submit(1);
    expect(ids((await loadWorks(sources)).works)).toEqual([testId(1)]);
  });
});

describe('what is not at hand', () => {
  it('puts a work without its exercise apart', async () => {
    const { sources, submit } = await setting();
    await submit(1);
    await submit(2, { exercise: { slug: 'jade', revision: 1, sha256: 'c'.repeat(64) } });
    await submit(3, { exercise: { slug: 'lacquer', revision: 1, sha256: 'c'.repeat(64) } });
    const { works, missing } = await loadWorks(sources);
    expect(ids(works)).toEqual([testId(1)]);
    expect(missing.map(({ submission, reason }) => [submission.record.id, reason])).toEqual([
      [testId(2), 'not-here'],
      [testId(3), 'other-text'],
    ]);
  });

  it.each([
    ['the key is not on this device', () => Promise.reject(new Error('none')), {}],
    ['the key is of another revision', () => Promise.resolve({ ...key, revision: 2 }), {}],
    ['the findings wait for their release', () => Promise.resolve(key), { findings: 'after-release' as const }],
  ])('gives no key when %s', async (_name, loadKey, task) => {
    const { sources, submit } = await setting();
    await submit(1, task);
    const { works } = await loadWorks({ ...sources, exercises: { ...sources.exercises, loadKey } });
    expect(works[0]?.key).toBeNull();
  });

  it.each([
    ['is another version', { version: 2 }],
    ['is not here', { id: 'pe-light' }],
    ['has other words', { sha256: 'd'.repeat(64) }],
  ])('gives no self-assessment when its rubric %s', async (_name, about) => {
    const { sources, submit, review } = await setting();
    await submit(1);
    await review(10, 'self', 3, about);
    expect((await loadWorks(sources)).works[0]?.self).toBeNull();
  });
});
