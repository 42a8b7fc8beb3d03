import type { EditBy } from '../domain/attempt/edit-event.ts';
import type { Resources } from '../i18n/resources.d.ts';
import type { Keys } from './keys.ts';

/** What a command is called: a key of `commands:name.*`, so that it can be found in both languages. */
export type CommandName = keyof Resources['commands']['name'];
/** Why a command cannot be done now: a key of `commands:why.*`. */
export type CommandReason = keyof Resources['commands']['why'];

/** Groups of commands, in the order they are shown. Words are `commands:group.*`. */
export const COMMAND_GROUPS = ['segment', 'text', 'view', 'go', 'app'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/**
 * Where keys are heard. `text`: in the text being written and on the page around it. `everywhere`: in fields too.
 * `editor`: the editor's own keys, which are shown and never taken from it. Keys without a modifier write in texts and
 * fields, so they are heard on the page alone.
 */
export type KeyPlace = 'text' | 'everywhere' | 'editor';

export interface CommandValues {
  readonly n?: number;
  readonly term?: string;
}

/** Something the page can do now, or could if `why` were not. */
export interface Command {
  readonly name: CommandName;
  /** What the words of the name need. */
  readonly values?: (() => CommandValues) | undefined;
  readonly group: CommandGroup;
  readonly keys?: readonly Keys[] | undefined;
  /** `text` unless told. */
  readonly place?: KeyPlace | undefined;
  /** One of several that differ by a number: they stand as one line under this name in the sheet of keys. */
  readonly series?: CommandName | undefined;
  /** Why it cannot be done at this moment; asked for when it matters, since keys come often. */
  readonly why?: (() => CommandReason | null) | undefined;
  /** In no list: its keys alone are taken, so that nobody else gets them. */
  readonly unlisted?: boolean | undefined;
  run(by: EditBy): void;
}
