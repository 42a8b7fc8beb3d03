/** An AI that says what it is told to say, behind the real policy, budget, ledger and reading of answers. */
import { PROVIDERS } from '../../src/assist/all-providers.ts';
import { createAssistance } from '../../src/assist/assistance.ts';
import { INSTRUCTIONS } from '../../src/assist/instruction-files.ts';
import { CallFailed, type CallFault, type EngineRequest } from '../../src/domain/assist/engine.ts';
import type { Services } from '../../src/workspace/services.ts';

/** What the engine does with a question: answers, fails, or (`wait`) waits until it is stopped. */
export type Act = object | string | CallFailed;

export interface ScriptedAi {
  readonly sent: EngineRequest[];
  readonly script: Act[];
  /** Null: none is set up. */
  name: string | null;
  budget: { readonly perTask: number; readonly perDay: number };
  /** Told that another AI is set up. */
  changed(): void;
  readonly listeners: Set<() => void>;
}

export function scriptedAi(script: readonly Act[] = []): ScriptedAi {
  const listeners = new Set<() => void>();
  return {
    sent: [],
    script: [...script],
    name: 'deepseek:chat',
    budget: { perTask: 40, perDay: 200 },
    listeners,
    changed: () => listeners.forEach((listener) => listener()),
  };
}

export function failed(fault: CallFault, retryAfter: number | null = null): CallFailed {
  return new CallFailed(fault, { retryAfter });
}

/** The data of a question that was sent. */
export function dataOf({ messages }: EngineRequest): Record<string, unknown> {
  return JSON.parse(messages.at(-1)!.content) as Record<string, unknown>;
}

export function assistanceOn(services: Services, ai: ScriptedAi): Pick<Services, 'assistance'> {
  const { attempts, records, learner, surroundings, exercises } = services;
  const assistance = createAssistance({
    attempts,
    records,
    learner,
    surroundings,
    instructions: INSTRUCTIONS,
    providers: PROVIDERS,
    monotonic: () => performance.now(),
    dayBegan: () => 0,
    // The exercises of a fixture are there to be worked on; that those of the shelf are shut is a matter of the gate.
    shelf: () => Promise.resolve([]),
    exerciseOf: async ({ slug, revision }) => {
      const exercise = await exercises.load(slug, revision).catch(() => null);
      return exercise && { ...exercise, shipped: true };
    },
    engines: {
      name: () => ai.name,
      budget: () => ai.budget,
      subscribe(listener) {
        ai.listeners.add(listener);
        return () => ai.listeners.delete(listener);
      },
      open: () =>
        Promise.resolve({
          name: ai.name ?? '',
          complete(request: EngineRequest) {
            ai.sent.push(request);
            const act = ai.script.shift() ?? 'wait';
            if (act instanceof CallFailed) return Promise.reject(act);
            if (act === 'wait') {
              return new Promise<never>((_resolve, reject) => {
                request.signal.addEventListener('abort', () => reject(new CallFailed('aborted')));
              });
            }
            const text = typeof act === 'string' ? act : JSON.stringify(act);
            return Promise.resolve({ text, tokens: { in: 120, out: 30 }, cost: null });
          },
        }),
    },
  });
  return { assistance: () => Promise.resolve(assistance) };
}
