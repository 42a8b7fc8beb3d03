import exercises from 'virtual:yijin/exercises';
import * as rubrics from 'virtual:yijin/rubrics';
import type { StorageNotice } from '../storage/storage-error.ts';
import type { Cleared } from '../workspace/device.ts';
import type { Services } from '../workspace/services.ts';
import type { Ai } from './ai.ts';
import { createExerciseShelf } from './exercise-shelf.ts';
import { fetchedOnce } from './fetched-once.ts';
import { lazyMeasurer } from './lazy-measurer.ts';
import { createRubricShelf } from './rubric-shelf.ts';
import { surroundings } from './surroundings.ts';

/**
 * Makes the services of the browser: the one place that knows which adapters are real. Rejects with a `StorageError`
 * when the browser keeps nothing. `onCleared`: everything was removed, here or (null) by another window.
 */
export async function createServices(
  onNotice: (notice: StorageNotice) => void,
  onCleared: (cleared: Cleared | null) => void,
): Promise<Services> {
  const { openStoredServices } = await import('./adapters.ts');
  const path = new URL('.', document.baseURI).pathname;
  const { db, copiesItself, ...stored } = await openStoredServices(path, surroundings, onNotice);
  let opened: Ai | null = null;
  const ai = fetchedOnce(async () => (opened = (await import('./ai.ts')).createAi(path, stored.profile.id)));
  const gone = (cleared: Cleared | null): void => {
    opened?.release();
    onCleared(cleared);
  };
  db.changes.subscribe('cleared', () => gone(null));
  const { records, learner } = stored;
  const shelf = createExerciseShelf(exercises, records, surroundings.digest);
  const rubricShelf = createRubricShelf(rubrics);
  const device = fetchedOnce(async () => {
    const { createDevice } = await import('./device.ts');
    return createDevice({
      ...stored,
      db,
      path,
      profile: stored.profile.id,
      surroundings,
      onCleared: gone,
      refreshShelf: () => shelf.refresh(),
    });
  });
  await shelf.refresh();
  // Another window may take exercises in.
  records.subscribe(() => void shelf.refresh());
  const services: Services = {
    ...stored,
    exercises: shelf,
    rubrics: rubricShelf,
    measurer: lazyMeasurer(async () => (await import('../measuring/measurer.ts')).createMeasurer()),
    importExercise: async (file) => {
      const { createExerciseImport } = await import('./import-exercise.ts');
      return createExerciseImport({ shelf, records, rubrics: rubricShelf, surroundings, learner })(file);
    },
    surroundings,
    device,
    ai: async () => (await ai()).setup,
    assistance: fetchedOnce(async () => {
      const [{ openAssistance }, { engines }] = await Promise.all([import('./assistance.ts'), ai()]);
      return openAssistance(services, engines);
    }),
  };
  // Where it does not come, the page of the device says so.
  if (copiesItself) services.device().catch(() => undefined);
  return services;
}
