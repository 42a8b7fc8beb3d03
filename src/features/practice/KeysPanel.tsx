import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandName } from '../../workspace/command.ts';
import { keyCaps } from '../../workspace/key-words.ts';
import { PALETTE_KEYS, SHEET_KEYS, type Keys } from '../../workspace/keys.ts';
import { commandNamed } from './commands/table.ts';
import classes from './Panel.module.css';

const MOST_USED: readonly CommandName[] = ['confirm', 'previous', 'next'];
const LINES: readonly (readonly [CommandName, Keys | undefined])[] = [
  ...MOST_USED.map((name) => [name, commandNamed(name).keys?.[0]] as const),
  ['palette', PALETTE_KEYS],
  ['sheet', SHEET_KEYS[0]],
];

/** The few keys that matter most; the sheet of keys has them all. */
export const KeysPanel = memo(function KeysPanel() {
  const { t } = useTranslation('practice');
  const { t: tCommands } = useTranslation('commands');
  return (
    <section className={classes.panel}>
      <h2>{t('keys.title')}</h2>
      <dl className={classes.keys}>
        {LINES.map(([name, keys]) => (
          <div key={name}>
            <dt>{keys && <kbd>{keyCaps(keys)}</kbd>}</dt>
            <dd>{tCommands(`name.${name}`, { n: 0, term: '' })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
});
