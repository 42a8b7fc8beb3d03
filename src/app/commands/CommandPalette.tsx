import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditBy } from '../../domain/attempt/edit-event.ts';
import type { Command } from '../../workspace/command.ts';
import { whyNot } from '../../workspace/command-registry.ts';
import { isComposingKey, isPressed } from '../../workspace/keys.ts';
import classes from './CommandPalette.module.css';
import { CommandOption } from './CommandOption.tsx';
import { findCommands } from './find-commands.ts';
import { OverPage } from './OverPage.tsx';
import { useNamedCommands } from './use-named-commands.ts';

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  PageDown: (at, count) => Math.min(at + 8, count - 1),
  PageUp: (at) => Math.max(at - 8, 0),
};

/** The commands of the page: typed for in either language, chosen with arrows and Enter. */
export function CommandPalette({ onClose }: { onClose(): void }) {
  const { t } = useTranslation('commands');
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const all = useNamedCommands(query).filter(({ command }) => isListed(command));
  const found = findCommands(all, query);
  const current = Math.min(at, found.length - 1);

  const give = (command: Command, by: EditBy): void => {
    if (whyNot(command) !== null) return;
    onClose();
    // First the dialog goes and the caret is back in the text.
    setTimeout(() => command.run(by));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposingKey(event.nativeEvent)) return;
    if (isPressed(event.nativeEvent, 'Mod+K')) {
      event.preventDefault();
      onClose();
    }
    const step = STEPS[event.key];
    if (step && found.length > 0) {
      event.preventDefault();
      setAt(step(current, found.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const chosen = found[current];
      if (chosen) give(chosen.command, 'key');
    }
  };

  return (
    <OverPage label={t('title')} onClose={onClose}>
      <input
        className={classes.query}
        role="combobox"
        aria-label={t('query')}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current >= 0 ? `${id}-${current}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('placeholder')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={t('title')} className={classes.list}>
        {found.map((one, index) => (
          <CommandOption
            key={`${one.command.name} ${one.words}`}
            id={`${id}-${index}`}
            named={one}
            group={query === '' && one.command.group !== found[index - 1]?.command.group}
            current={index === current}
            onPoint={() => setAt(index)}
            onGive={() => give(one.command, 'pointer')}
          />
        ))}
      </div>
      <p className={classes.none} role="status">
        {found.length === 0 ? (
          t('none')
        ) : (
          <span className="visually-hidden">{t('count', { count: found.length })}</span>
        )}
      </p>
    </OverPage>
  );
}

/** The editor's own keys are no commands, nor is a term that the segment does not have. */
function isListed(command: Command): boolean {
  if (command.place === 'editor' || command.name === 'palette') return false;
  return command.series === undefined || whyNot(command) === null;
}
