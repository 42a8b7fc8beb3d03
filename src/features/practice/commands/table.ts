/**
 * Every command of the workbench, once: its keys, whether it can be done now, and what it does. Keys that others take
 * are left to them: browsers (Ctrl+T/N/W/L/R/P/D/H/J/S/U, Ctrl+Shift+…, Alt+D/F/E/B/T/H/V/S/←/→, F1–F7, F10–F12; their Ctrl+F finds in the rows in sight alone, so ours takes its place), macOS
 * (⌥ with a letter, digit or sign writes; ⌘Space/H/M/Q/`; ⌃Space; ⌃A/E/F/B/N/P/D/H/K/T move the caret), Windows (Alt+Tab/F4/Space, Alt+Shift,
 * Ctrl+Alt as AltGr), Chinese input methods (Ctrl+Space, Ctrl+., Shift, Shift+Space, Ctrl+Shift+F) and chat programs
 * that listen everywhere (Alt+A, Ctrl+Alt+A/S/W/Z). `tests/features/practice/commands.test.ts` holds the table to it.
 */
import type { Command, CommandName } from '../../../workspace/command.ts';
import { COACH_COMMANDS } from '../coach/coach-commands.ts';
import type { Scene } from '../scene.ts';
import { FIND_COMMANDS } from './find-commands.ts';
import { GO_COMMANDS } from './go-commands.ts';
import { REMARK_COMMANDS } from './remark-commands.ts';
import { SEGMENT_COMMANDS } from './segment-commands.ts';
import { TEXT_COMMANDS } from './text-commands.ts';
import { VIEW_COMMANDS } from './view-commands.ts';
import type { WorkbenchCommand } from './workbench-command.ts';

export const WORKBENCH_COMMANDS: readonly WorkbenchCommand[] = [
  ...SEGMENT_COMMANDS,
  ...GO_COMMANDS,
  ...FIND_COMMANDS,
  ...TEXT_COMMANDS,
  ...REMARK_COMMANDS,
  ...COACH_COMMANDS,
  ...VIEW_COMMANDS,
];

/**
 * The table as it stands at this moment of the workbench. What this kind of task has not is listed nowhere, and its keys
 * do nothing: habit may press them, and the browser would delete a line.
 */
export function commandsOf(scene: Scene): readonly Command[] {
  return WORKBENCH_COMMANDS.map(({ values, why, run, needsDraft, needsInstruction, ...rest }) =>
    (needsDraft && !scene.kind.onDraft) || (needsInstruction && !scene.kind.instructs)
      ? { ...rest, unlisted: true, run: () => undefined }
      : {
          ...rest,
          values: values && (() => values(scene)),
          why: why && (() => why(scene)),
          run: (by) => run(scene, by),
        },
  );
}

/** A row of the table by its name, for the buttons that stand for it. */
export function commandNamed(name: CommandName): WorkbenchCommand {
  const found = WORKBENCH_COMMANDS.find((command) => command.name === name);
  if (!found) throw new RangeError(`commandNamed: the workbench has no command ${name}`);
  return found;
}
