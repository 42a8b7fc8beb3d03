import type { EditBy } from '../../../domain/attempt/edit-event.ts';
import { same } from '../../../workspace/keys.ts';
import type { Scene } from '../scene.ts';
import { whyNotWritable } from './segment-commands.ts';
import { withAlt, type WorkbenchCommand } from './workbench-command.ts';

/** Changes of the text being written, each one step of its undo. */
export const TEXT_COMMANDS: readonly WorkbenchCommand[] = [
  {
    name: 'restore-draft',
    group: 'text',
    needsDraft: true,
    keys: [same('Mod+Shift+Backspace')],
    why: (scene) => whyNotWritable(scene) ?? (scene.row?.text === scene.row?.draft ? 'is-draft' : null),
    run(scene, by) {
      if (!scene.row) return;
      replaceText(scene, scene.row.draft, 'restore-draft', by);
      scene.say(scene.t('announce.restored', { n: scene.row.n }));
    },
  },
  {
    name: 'copy-source',
    group: 'text',
    keys: [withAlt('C')],
    why: (scene) => whyNotWritable(scene) ?? (scene.row?.text === scene.row?.source ? 'is-source' : null),
    run(scene, by) {
      if (!scene.row) return;
      replaceText(scene, scene.row.source, 'copy-source', by);
      scene.say(scene.t('announce.copied', { n: scene.row.n }));
    },
  },
  {
    name: 'fix-first',
    group: 'text',
    keys: [same('Alt+Enter')],
    why: (scene) => whyNotWritable(scene) ?? (firstFix(scene) ? null : 'no-fix'),
    run(scene, by) {
      const check = firstFix(scene);
      if (check) scene.fix(check, by);
    },
  },
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n): WorkbenchCommand => ({
    name: 'insert-term',
    series: 'insert-terms',
    group: 'text',
    keys: [withAlt(String(n))],
    values: ({ row }) => ({ n, term: row?.terms[n - 1]?.label ?? '' }),
    why: (scene) => whyNotWritable(scene) ?? (scene.row?.terms[n - 1] ? null : 'no-term'),
    run(scene, by) {
      const term = scene.row?.terms[n - 1];
      if (term) scene.insert(term.label, by);
    },
  })),
  {
    name: 'undo',
    group: 'text',
    place: 'editor',
    keys: [same('Mod+Z')],
    run: (scene, by) => takeStep(scene, 'undo', by),
  },
  {
    name: 'redo',
    group: 'text',
    place: 'editor',
    keys: [{ mac: 'Mod+Shift+Z', other: 'Mod+Y' }],
    run: (scene, by) => takeStep(scene, 'redo', by),
  },
  { name: 'leave-text', group: 'text', place: 'editor', keys: [same('Escape')], run: ({ focus }) => focus() },
];

function replaceText({ editor, focus }: Scene, text: string, kind: 'restore-draft' | 'copy-source', by: EditBy): void {
  editor.current?.replaceAll(text, kind, by);
  focus();
}

function takeStep({ editor, focus }: Scene, kind: 'undo' | 'redo', by: EditBy): void {
  editor.current?.step(kind, by);
  focus();
}

function firstFix({ checks }: Scene) {
  return checks.open.find(({ fix, insert }) => fix !== undefined || insert !== undefined);
}
