import type { CommandReason } from '../../../workspace/command.ts';
import { same } from '../../../workspace/keys.ts';
import type { Scene } from '../scene.ts';
import { withAlt, type WorkbenchCommand } from './workbench-command.ts';

/** Why the segment being written cannot be changed. Until the editor is there she has not seen it as one to be written. */
export function whyNotWritable({ row, readOnly, editorThere }: Scene): CommandReason | null {
  if (readOnly) return 'read-only';
  return row && editorThere() ? null : 'not-there-yet';
}

/** Decisions on the segment being written. */
export const SEGMENT_COMMANDS: readonly WorkbenchCommand[] = [
  {
    name: 'confirm',
    group: 'segment',
    keys: [same('Mod+Enter')],
    why: whyNotWritable,
    run: (scene, by) => scene.row && scene.confirm(scene.row, by),
  },
  {
    name: 'reopen',
    group: 'segment',
    keys: [withAlt('U')],
    why: (scene) => whyNotWritable(scene) ?? (scene.row?.confirmed ? null : 'not-confirmed'),
    run: ({ row, state }, by) => row && state.unconfirm(row.id, by),
  },
  {
    name: 'mark',
    group: 'segment',
    keys: [withAlt('M')],
    why: whyNotWritable,
    run({ row, state, say, t }, by) {
      if (!row) return;
      state.toggleMark(row.id, by);
      say(row.marked ? t('announce.unmarked', { n: row.n }) : t('announce.marked', { n: row.n }));
    },
  },
];
