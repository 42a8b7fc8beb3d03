import { expect, it } from 'vitest';
import type { ExerciseEntry } from '../../src/domain/exercise/exercise-library.ts';
import { createMemoryAttempts } from '../../src/storage/memory-attempts.ts';
import { createMemoryRecords } from '../../src/storage/memory-records.ts';
import { startTask } from '../../src/workspace/start-task.ts';
import { AT, digest, testAttempt, testId } from '../storage/storage-kit.ts';

const { slug, revision, sha256 } = testAttempt('a').task.exercise;
const entry = { slug, revision, sha256, segments: 3 } as ExerciseEntry;
let ids = 0;
const surroundings = { now: () => AT, newId: () => testId(++ids), digest, monotonic: () => 0, appVersion: '1' };

it('a task that is open already is gone on with', async () => {
  const attempts = createMemoryAttempts(createMemoryRecords());
  const id = await startTask({ attempts, surroundings }, entry);
  expect(await startTask({ attempts, surroundings }, entry)).toBe(id);
});

it('a task that another learner has open, whose file was opened here, is begun anew', async () => {
  const attempts = createMemoryAttempts(createMemoryRecords());
  await attempts.create({ ...testAttempt('theirs'), author: 'ZZZZ-9999' });
  expect(await startTask({ attempts, surroundings }, entry)).not.toBe('theirs');
  expect(await attempts.list()).toHaveLength(2);
});
