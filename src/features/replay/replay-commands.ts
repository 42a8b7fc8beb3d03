import type { Command } from '../../workspace/command.ts';
import { same } from '../../workspace/keys.ts';
import type { ReplayScene, Way } from './replay-scene.ts';

const STEPS = [
  { name: 'previous-change', way: 'previousChange', keys: 'J' },
  { name: 'next-change', way: 'nextChange', keys: 'L' },
  { name: 'previous-pause', way: 'previousPause', keys: '[' },
  { name: 'next-pause', way: 'nextPause', keys: ']' },
] as const satisfies readonly { readonly name: string; readonly way: Way; readonly keys: string }[];

/** What the keys and the palette can do with a replay. */
export function replayCommands({ state, ways }: ReplayScene): readonly Command[] {
  return [
    { name: 'play', group: 'view', keys: [same('K')], run: () => (state.playing ? state.pause() : state.play()) },
    ...STEPS.map(({ name, way, keys }): Command => ({
      name,
      group: 'go',
      keys: [same(keys)],
      why: () => (ways[way] === null ? 'no-further' : null),
      run: () => state.goTo(ways[way] ?? state.place),
    })),
  ];
}
