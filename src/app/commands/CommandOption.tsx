import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { whyNot } from '../../workspace/command-registry.ts';
import { keyCaps } from '../../workspace/key-words.ts';
import classes from './CommandPalette.module.css';
import type { NamedCommand } from './find-commands.ts';

interface CommandOptionProps {
  readonly id: string;
  readonly named: NamedCommand;
  /** Whether the name of its group stands over it. */
  readonly group: boolean;
  readonly current: boolean;
  onPoint(): void;
  onGive(): void;
}

/** One command in the palette: its name, its keys, and why not, where it cannot be given now. */
export function CommandOption({ id, named, group, current, onPoint, onGive }: CommandOptionProps) {
  const { t } = useTranslation('commands');
  const { command, words } = named;
  const option = useRef<HTMLDivElement>(null);
  const why = whyNot(command);
  const [keys] = command.keys ?? [];
  useEffect(() => {
    if (current) option.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <>
      {group && (
        <div role="presentation" className={classes.group}>
          {t(`group.${command.group}`)}
        </div>
      )}
      {/* The field above has the keyboard: arrows come here, Enter gives the command. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events */}
      <div
        ref={option}
        id={id}
        role="option"
        tabIndex={-1}
        aria-selected={current}
        aria-disabled={why !== null}
        className={classes.option}
        // The focus stays in the field.
        onMouseDown={(event) => event.preventDefault()}
        onPointerMove={onPoint}
        onClick={onGive}
      >
        <span className={classes.name}>
          {words} {why !== null && <span className={classes.why}>{t(`why.${why}`)}</span>}
        </span>
        {keys && <kbd>{keyCaps(keys)}</kbd>}
      </div>
    </>
  );
}
