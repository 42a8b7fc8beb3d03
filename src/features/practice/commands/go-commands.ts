import type { Command, CommandReason } from '../../../workspace/command.ts';
import { same } from '../../../workspace/keys.ts';
import type { Scene } from '../scene.ts';
import { goToInstruction, goToRegion } from '../regions.ts';
import type { WorkbenchCommand } from './workbench-command.ts';
import type { SegmentRowData } from '../../../editor/segment-row.ts';

/** Ways through the task and over the screen. */
export const GO_COMMANDS: readonly WorkbenchCommand[] = [
  step('previous', 'Alt+ArrowUp', -1, () => true),
  step('next', 'Alt+ArrowDown', 1, () => true),
  step('previous-unconfirmed', 'Alt+PageUp', -1, ({ confirmed }) => !confirmed, true),
  step('next-unconfirmed', 'Alt+PageDown', 1, ({ confirmed }) => !confirmed, true),
  step('previous-marked', null, -1, ({ marked }) => marked, true),
  step('next-marked', null, 1, ({ marked }) => marked, true),
  { name: 'to-brief', group: 'go', run: (scene) => scene.show('left', '[data-region="left"]') },
  {
    name: 'to-source',
    group: 'go',
    run: () => document.querySelector<HTMLElement>('[data-row][data-active]')?.focus(),
  },
  { name: 'to-checks', group: 'go', run: (scene) => scene.showSection('checks') },
  { name: 'to-terms', group: 'go', run: (scene) => scene.showSection('terms') },
  { name: 'to-instruct', group: 'go', needsInstruction: true, run: goToInstruction },
  {
    name: 'next-check',
    group: 'go',
    place: 'everywhere',
    keys: [same('F8')],
    why: whyNoCheck,
    run: ({ popover }) => popover.step(1),
  },
  {
    name: 'previous-check',
    group: 'go',
    place: 'everywhere',
    keys: [same('Shift+F8')],
    why: whyNoCheck,
    run: ({ popover }) => popover.step(-1),
  },
  {
    name: 'next-region',
    group: 'go',
    place: 'everywhere',
    keys: [same('Mod+F6')],
    run: (scene) => goToRegion(1, scene.focus),
  },
  {
    name: 'previous-region',
    group: 'go',
    place: 'everywhere',
    keys: [same('Mod+Shift+F6')],
    run: (scene) => goToRegion(-1, scene.focus),
  },
];

function whyNoCheck({ checks, editorThere }: Scene): CommandReason | null {
  if (!editorThere()) return 'not-there-yet';
  return checks.open.length > 0 ? null : 'no-check';
}

type StepName = 'previous' | 'next' | `${'previous' | 'next'}-${'unconfirmed' | 'marked'}`;

/** To the nearest segment of a kind in a direction; `round`: past the end it goes on from the other. */
function step(
  name: StepName,
  keys: string | null,
  direction: 1 | -1,
  isWanted: (row: SegmentRowData) => boolean,
  round = false,
): WorkbenchCommand {
  const find = ({ rows, row }: Scene): SegmentRowData | undefined => {
    const at = row ? row.n - 1 : -1;
    const [before, after] = [rows.slice(0, Math.max(at, 0)), rows.slice(at + 1)];
    const [near, far] = direction === 1 ? [after, before] : [before.reverse(), after.reverse()];
    return near.find(isWanted) ?? (round ? far.find(isWanted) : undefined);
  };
  return {
    name,
    group: 'go',
    ...(keys === null ? {} : { keys: [same(keys)] }),
    why: (scene) => (scene.editorThere() ? (find(scene) ? null : 'no-such-segment') : 'not-there-yet'),
    run: (scene) => scene.goTo(find(scene)?.id ?? null),
  };
}

/** “Go to segment 12”, for a query with a number of one in it. */
export function segmentsFound({ rows, goTo }: Scene, query: string): readonly Command[] {
  const row = rows[Number(/\d+/.exec(query)?.[0] ?? 0) - 1];
  if (!row) return [];
  return [{ name: 'go-to-segment', group: 'go', values: () => ({ n: row.n }), run: () => goTo(row.id) }];
}
