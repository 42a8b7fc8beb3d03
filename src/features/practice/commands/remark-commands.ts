import type { RemarkKind } from '../../../domain/attempt/remarks.ts';
import type { CommandName } from '../../../workspace/command.ts';
import { withAlt, type WorkbenchCommand } from './workbench-command.ts';

/** What is written and looked up beside the text: notes to herself, queries to the client, sources, her earlier work. */
export const REMARK_COMMANDS: readonly WorkbenchCommand[] = [
  add('add-note', 'N', 'note'),
  add('add-query', 'Q', 'query'),
  add('add-source', 'R', 'source-consulted'),
  { name: 'look-up', group: 'segment', keys: [withAlt('K')], run: (scene) => scene.lookUp(scene.selectedWords()) },
];

/** Opens the form of a remark on the segment being written, with the focus in it. */
function add(name: CommandName, key: string, kind: RemarkKind): WorkbenchCommand {
  return {
    name,
    group: 'segment',
    keys: [withAlt(key)],
    why: ({ row, readOnly }) => (readOnly ? 'read-only' : row ? null : 'not-there-yet'),
    run(scene) {
      scene.openSection('remarks');
      scene.remarks.begin(kind, scene.state.active);
    },
  };
}
