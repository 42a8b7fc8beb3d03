/** Puts together what stands between a screen and an AI. Fetched with the first question. */
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
    monotonic: () => surroundings.monotonic(),
    dayBegan: () => new Date(surroundings.now()).setHours(0, 0, 0, 0),
    async exerciseOf({ slug, revision }) {
      try {
        const { kind, segments } = await exercises.load(slug, revision);
        return { kind, sources: segments.map(({ source }) => source) };
      } catch {
        // Taken out of the shelf, or never in it.
        return null;
      }
    },
  });
}
