import type { Attempt } from '../../../src/domain/attempt/attempt.ts';
import type { ExerciseEntry } from '../../../src/domain/exercise/exercise-library.ts';
import { practiceTask } from '../../../src/domain/task/task.ts';

/** An entry of the library, but for what a test says of it. */
export function entry(but: Partial<ExerciseEntry> = {}): ExerciseEntry {
  return {
    slug: 'zh-en-digital-dunhuang',
    revision: 1,
    tour: false,
    kind: 'post-edit',
    title: { zh: '数字敦煌展厅说明', en: 'The Digital Caves of Dunhuang' },
    languages: { source: 'zh-CN', target: 'en-GB' },
    field: 'heritage',
    level: 'B2',
    minutes: 35,
    postEditing: 'full',
    segments: 8,
    words: 0,
    characters: 300,
    ewc: 187.5,
    plantedErrors: 13,
    sha256: 'a'.repeat(64),
    ...but,
  };
}

/** An attempt at that entry. */
export function attempt(but: Partial<Attempt> = {}): Attempt {
  const { slug, revision, sha256 } = entry();
  return {
    id: 'attempt-1',
    task: practiceTask({ slug, revision, sha256 }),
    startedAt: '2026-03-03T06:00:00.000Z',
    touchedAt: '2026-03-03T06:02:00.000Z',
    round: 1,
    epoch: 0,
    state: 'open',
    confirmed: 5,
    segments: 8,
    ...but,
  };
}
