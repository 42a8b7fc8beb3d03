import { useTranslation } from 'react-i18next';
import type { CommandName } from '../../workspace/command.ts';
import { keyCaps } from '../../workspace/key-words.ts';
import { commandNamed } from './commands/table.ts';
import classes from './Panel.module.css';

const MOST_USED: readonly CommandName[] = ['confirm', 'previous', 'next', 'copy-source', 'fix-first', 'leave-text'];

/** The few keys that matter most; the sheet of keys has them all. */
export function KeysPanel() {
  const { t } = useTranslation('practice');
  const { t: tCommands } = useTranslation('commands');
  return (
    <section className={classes.panel}>
      <h2>{t('keys.title')}</h2>
      <dl className={classes.keys}>
        {MOST_USED.flatMap((name) => {
          const [keys] = commandNamed(name).keys ?? [];
          return keys
            ? [
                <div key={name}>
                  <dt>
                    <kbd>{keyCaps(keys)}</kbd>
                  </dt>
                  <dd>{tCommands(`name.${name}`, { n: 0, term: '' })}</dd>
                </div>,
              ]
            : [];
        })}
      </dl>
    </section>
  );
}
