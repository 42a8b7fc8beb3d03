/** Puts together what stands between a screen and an AI. Fetched with the first question. */
import shipped from 'virtual:yijin/exercises';
import { PROVIDERS } from '../assist/all-providers.ts';
import { createAssistance } from '../assist/assistance.ts';
import type { Engines } from '../assist/engines.ts';
import { INSTRUCTIONS } from '../assist/instruction-files.ts';
import type { Assistance } from '../domain/assist/assistance.ts';
import type { Services } from '../workspace/services.ts';

type Deps = Pick<Services, 'attempts' | 'records' | 'learner' | 'surroundings' | 'exercises'>;

export function openAssistance(
  { attempts, records, learner, surroundings, exercises }: Deps,
  engines: Engines,
): Assistance {
  return createAssistance({
    attempts,
    records,
    learner,
    surroundings,
    engines,
    instructions: INSTRUCTIONS,
    providers: PROVIDERS,
    monotonic: () => surroundings.monotonic(),
    dayBegan: () => new Date(surroundings.now()).setHours(0, 0, 0, 0),
    async exerciseOf({ slug, revision }) {
      // A revision may be gone from the shelf, or never have been on it: then the latest tells the text well enough.
      const exercise = await exercises.load(slug, revision).catch(() => exercises.load(slug).catch(() => null));
      return (
        exercise && {
          ...exercise,
          shipped: shipped.some((one) => one.slug === slug && one.revision === exercise.revision),
        }
      );
    },
    async shelf() {
      const listed = exercises.list().filter(({ own }) => own === undefined);
      // A later revision out of a file takes the place of one of the app on the shelf, and its text is no less a task for that.
      const hidden = shipped.filter(({ slug, revision }) =>
        listed.some((one) => one.slug === slug && one.revision !== revision),
      );
      const read = [...listed, ...hidden].map(({ slug, revision }) => exercises.load(slug, revision).catch(() => null));
      return (await Promise.all(read)).filter((exercise) => exercise !== null);
    },
  });
}
