import exercises from 'virtual:yijin/exercises';
import * as rubrics from 'virtual:yijin/rubrics';
import { createNoteKeeper } from '../workspace/note-keeper.ts';
import type { StorageNotice } from '../storage/storage-error.ts';
import type { Services } from '../workspace/services.ts';
import { createExerciseShelf } from './exercise-shelf.ts';
import { createExerciseImport } from './import-exercise.ts';
import { lazyMeasurer } from './lazy-measurer.ts';
import { localStorageOrNull } from './local-storage.ts';
import { createRubricShelf } from './rubric-shelf.ts';
import { surroundings } from './surroundings.ts';

/**
 * Makes the services of the browser: the one place that knows which adapters are real. Rejects with a `StorageError`
 * when the browser keeps nothing.
 */
export async function createServices(onNotice: (notice: StorageNotice) => void): Promise<Services> {
  const { openStoredServices } = await import('./adapters.ts');
  const stored = await openStoredServices(new URL('.', document.baseURI).pathname, surroundings, onNotice);
  const { records, learner } = stored;
  const shelf = createExerciseShelf(exercises, records, surroundings.digest);
  const rubricShelf = createRubricShelf(rubrics);
  await shelf.refresh();
  // Another window may take exercises in.
  records.subscribe(() => void shelf.refresh());
  return {
    ...stored,
    exercises: shelf,
    rubrics: rubricShelf,
    measurer: lazyMeasurer(async () => (await import('../measuring/measurer.ts')).createMeasurer()),
    importExercise: createExerciseImport({ shelf, records, rubrics: rubricShelf, surroundings, learner }),
    notes: createNoteKeeper(localStorageOrNull()),
    surroundings,
  };
}
