import { CHANGE_VIEWS } from '../../../workspace/settings.ts';
import { withAlt, type WorkbenchCommand } from './workbench-command.ts';

/** What is shown, and how. */
export const VIEW_COMMANDS: readonly WorkbenchCommand[] = [
  {
    name: 'changes',
    group: 'view',
    needsDraft: true,
    keys: [withAlt('I')],
    run: ({ changes, showChanges }) =>
      showChanges(CHANGE_VIEWS[(CHANGE_VIEWS.indexOf(changes) + 1) % CHANGE_VIEWS.length] ?? 'off'),
  },
  ...CHANGE_VIEWS.map((view): WorkbenchCommand => ({
    name: `changes-${view}`,
    group: 'view',
    needsDraft: true,
    why: ({ changes }) => (changes === view ? 'is-so' : null),
    run: ({ showChanges }) => showChanges(view),
  })),
  { name: 'fold-left', group: 'view', keys: [withAlt('[')], run: (scene) => scene.sides.toggle('left') },
  { name: 'fold-right', group: 'view', keys: [withAlt(']')], run: (scene) => scene.sides.toggle('right') },
  {
    name: 'hand-in',
    group: 'app',
    why: ({ readOnly }) => (readOnly ? 'read-only' : null),
    run: (scene) => scene.handIn(),
  },
];
