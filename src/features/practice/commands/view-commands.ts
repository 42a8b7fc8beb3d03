import { withAlt, type WorkbenchCommand } from './workbench-command.ts';

/** What is shown, and how. */
export const VIEW_COMMANDS: readonly WorkbenchCommand[] = [
  { name: 'changes', group: 'view', keys: [withAlt('I')], run: (scene) => scene.toggleChanges() },
  { name: 'fold-left', group: 'view', keys: [withAlt('[')], run: (scene) => scene.sides.toggle('left') },
  { name: 'fold-right', group: 'view', keys: [withAlt(']')], run: (scene) => scene.sides.toggle('right') },
  {
    name: 'hand-in',
    group: 'app',
    why: ({ readOnly }) => (readOnly ? 'read-only' : null),
    run: (scene) => scene.handIn(),
  },
];
