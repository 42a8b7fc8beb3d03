/** Every command of the spotting screen; the keys are those of the workbench wherever the deed is the same. */
import type { RemarkKind } from '../../../domain/attempt/remarks.ts';
import type { EditBy } from '../../../domain/attempt/edit-event.ts';
import type { Command, CommandName, CommandReason } from '../../../workspace/command.ts';
import { same } from '../../../workspace/keys.ts';
import { commandNamed } from '../commands/table.ts';
import { goToRegion } from '../regions.ts';
import { pickedWords } from './picked-words.ts';
import type { SpotRowData, SpotScene } from './spot-scene.ts';

interface SpotCommand extends Pick<Command, 'name' | 'group' | 'keys' | 'place'> {
  readonly why?: (scene: SpotScene) => CommandReason | null;
  readonly run: (scene: SpotScene, by: EditBy) => void;
}

export const SPOT_COMMANDS: readonly SpotCommand[] = [
  {
    ...likeWorkbench('confirm'),
    why: whyNotMarkable,
    run: (scene, by) => scene.row && scene.confirm(scene.row, by),
  },
  {
    ...likeWorkbench('reopen'),
    why: (scene) => whyNotMarkable(scene) ?? (scene.row?.confirmed ? null : 'not-confirmed'),
    run: ({ row, state }, by) => row && state.unconfirm(row.id, by),
  },
  {
    name: 'annotate',
    group: 'text',
    // The text's own key: shown here, heard there.
    place: 'editor',
    keys: [same('Enter')],
    why: (scene) => whyNotMarkable(scene) ?? (scene.picked ? null : 'nothing-picked'),
    run: (scene) => scene.picked && scene.take(scene.picked),
  },
  { ...likeWorkbench('undo'), place: 'text', why: whyNotMarkable, run: (scene, by) => scene.step('undo', by) },
  {
    ...likeWorkbench('redo'),
    place: 'text',
    // The editor of the workbench hears both by itself (editor/target-keys.ts).
    keys: [...(commandNamed('redo').keys ?? []), { mac: 'Ctrl+Y', other: 'Mod+Shift+Z' }],
    why: whyNotMarkable,
    run: (scene, by) => scene.step('redo', by),
  },
  step('previous', -1, () => true),
  step('next', 1, () => true),
  step('previous-unconfirmed', -1, ({ confirmed }) => !confirmed, true),
  step('next-unconfirmed', 1, ({ confirmed }) => !confirmed, true),
  { name: 'to-brief', group: 'go', run: (scene) => scene.show('left', '[data-region="left"]') },
  { name: 'to-terms', group: 'go', run: (scene) => scene.showSection('terms') },
  { ...likeWorkbench('next-region'), run: (scene) => goToRegion(1, scene.focus) },
  { ...likeWorkbench('previous-region'), run: (scene) => goToRegion(-1, scene.focus) },
  add('add-note', 'note'),
  add('add-query', 'query'),
  add('add-source', 'source-consulted'),
  { ...likeWorkbench('coach'), run: ({ coach }) => coach.show(null, '') },
  { ...likeWorkbench('coach-explain'), run: (scene) => scene.coach.show('explain', pickedWords(scene)) },
  { ...likeWorkbench('fold-left'), run: (scene) => scene.sides.toggle('left') },
  { ...likeWorkbench('fold-right'), run: (scene) => scene.sides.toggle('right') },
  {
    ...likeWorkbench('hand-in'),
    why: ({ readOnly }) => (readOnly ? 'read-only' : null),
    run: (scene) => scene.handIn(),
  },
];

/** The table as it stands at this moment. */
export function spotCommandsOf(scene: SpotScene): readonly Command[] {
  return SPOT_COMMANDS.map(({ why, run, ...rest }) => ({
    ...rest,
    why: why && (() => why(scene)),
    run: (by) => run(scene, by),
  }));
}

/** “Go to segment 12”, for a query with a number of one in it. */
export function spotSegmentsFound({ rows, goTo }: SpotScene, query: string): readonly Command[] {
  const row = rows[Number(/\d+/.exec(query)?.[0] ?? 0) - 1];
  if (!row) return [];
  return [{ name: 'go-to-segment', group: 'go', values: () => ({ n: row.n }), run: () => goTo(row.id) }];
}

function likeWorkbench(name: CommandName): Pick<SpotCommand, 'name' | 'group' | 'keys' | 'place'> {
  const { group, keys, place } = commandNamed(name);
  return { name, group, keys, place };
}

function whyNotMarkable({ row, readOnly }: SpotScene): CommandReason | null {
  if (readOnly) return 'read-only';
  return row ? null : 'not-there-yet';
}

/** To the nearest segment of a kind in a direction; `round`: past the end it goes on from the other. */
function step(
  name: CommandName,
  direction: 1 | -1,
  isWanted: (row: SpotRowData) => boolean,
  round = false,
): SpotCommand {
  const find = ({ rows, row }: SpotScene): SpotRowData | undefined => {
    const at = row ? row.n - 1 : -1;
    const [before, after] = [rows.slice(0, Math.max(at, 0)), rows.slice(at + 1)];
    const [near, far] = direction === 1 ? [after, before] : [before.reverse(), after.reverse()];
    return near.find(isWanted) ?? (round ? far.find(isWanted) : undefined);
  };
  return {
    ...likeWorkbench(name),
    why: (scene) => (find(scene) ? null : 'no-such-segment'),
    run: (scene) => scene.goTo(find(scene)?.id ?? null),
  };
}

function add(name: CommandName, kind: RemarkKind): SpotCommand {
  return {
    ...likeWorkbench(name),
    why: whyNotMarkable,
    run(scene) {
      scene.openSection('remarks');
      scene.remarks.begin(kind, scene.state.active);
    },
  };
}
