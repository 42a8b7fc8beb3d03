import type { EditBy } from '../../../domain/attempt/edit-event.ts';
import type { Command, CommandReason, CommandValues } from '../../../workspace/command.ts';
import type { Keys } from '../../../workspace/keys.ts';
import type { Scene } from '../scene.ts';

/** A command of the workbench: a row of the table that keys, tools, palette and sheet read. */
export interface WorkbenchCommand extends Pick<Command, 'name' | 'group' | 'keys' | 'place' | 'series'> {
  /** Left out of the table where she does not work on a draft. */
  readonly needsDraft?: true;
  /** Left out of the table where no AI is instructed. */
  readonly needsInstruction?: true;
  readonly values?: (scene: Scene) => CommandValues;
  /** Why it cannot be done now; left out where it always can. */
  readonly why?: (scene: Scene) => CommandReason | null;
  readonly run: (scene: Scene, by: EditBy) => void;
}

/** A key with Alt; on a Mac with ⌃⇧, since ⌥ writes letters and signs there (⌥3 is £, ⌥[ is “). */
export function withAlt(name: string): Keys {
  return { mac: `Ctrl+Shift+${name}`, other: `Alt+${name}` };
}
