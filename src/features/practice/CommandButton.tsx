import type { ReactNode } from 'react';
import type { CommandName } from '../../workspace/command.ts';
import { ariaKeys, keyCaps } from '../../workspace/key-words.ts';
import { commandNamed } from './commands/table.ts';
import type { Scene } from './scene.ts';

interface CommandButtonProps {
  readonly scene: Scene;
  readonly name: CommandName;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A button that runs a command of the table, and says its keys. */
export function CommandButton({ scene, name, className, children }: CommandButtonProps) {
  const { keys, why, run } = commandNamed(name);
  const first = keys?.[0];
  return (
    <button
      type="button"
      className={className}
      aria-keyshortcuts={first && ariaKeys(first)}
      title={first && keyCaps(first)}
      // Whether the editor has come is not drawn: it comes without a word to the screen.
      disabled={![null, undefined, 'not-there-yet'].includes(why?.(scene))}
      onClick={(event) => run(scene, event.detail === 0 ? 'key' : 'pointer')}
    >
      {children}
    </button>
  );
}
