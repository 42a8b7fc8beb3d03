import { same, type Keys } from '../../../workspace/keys.ts';
import { withAlt, type WorkbenchCommand } from './workbench-command.ts';

/** Finding and replacing in all segments, from wherever she is. */
export const FIND_COMMANDS: readonly WorkbenchCommand[] = [
  { name: 'find', group: 'go', place: 'everywhere', keys: [same('Mod+F')], run: ({ find }) => find.show('words') },
  step('find-next', withAlt('J'), 1),
  step('find-previous', withAlt('G'), -1),
  {
    name: 'replace',
    group: 'text',
    place: 'everywhere',
    keys: [withAlt('P')],
    why: ({ readOnly }) => (readOnly ? 'read-only' : null),
    run: ({ find }) => find.show('replacement'),
  },
];

/** To the words found next; while nothing is looked for, to the field for them. */
function step(name: 'find-next' | 'find-previous', keys: Keys, by: 1 | -1): WorkbenchCommand {
  return {
    name,
    group: 'go',
    place: 'everywhere',
    keys: [keys],
    run: ({ find }) => (find.shown && find.query.words !== '' ? find.step(by) : find.show('words')),
  };
}
