import { useTranslation } from 'react-i18next';
import { Printer, X } from 'lucide-react';
import { BarButton } from '../../controls/BarButton.tsx';
import { COMMAND_GROUPS } from '../../workspace/command.ts';
import { ON_MAC } from '../../workspace/keys.ts';
import { keyLines } from './key-lines.ts';
import classes from './KeySheet.module.css';
import { OverPage } from './OverPage.tsx';
import { nameOf, useNamedCommands } from './use-named-commands.ts';
import { ScrollBox } from '../../controls/ScrollBox.tsx';

/** All keys of this page by group, to be looked at or printed. */
export function KeySheet({ onClose }: { onClose(): void }) {
  const { t } = useTranslation('commands');
  const commands = useNamedCommands('').map(({ command }) => command);
  const lines = keyLines(commands, ON_MAC);
  const groups = COMMAND_GROUPS.filter((group) => lines.some((line) => line.group === group));
  return (
    <OverPage label={t('sheet.title')} className={classes.sheet} onClose={onClose}>
      <header className={classes.head}>
        <h2 tabIndex={-1}>{t('sheet.title')}</h2>
        <BarButton label={t('sheet.print')} icon={<Printer size={17} aria-hidden />} onClick={() => window.print()} />
        <BarButton label={t('sheet.close')} icon={<X size={18} aria-hidden />} onClick={onClose} />
      </header>
      <ScrollBox className={classes.groups} label={t('sheet.title')}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{t(`group.${group}`)}</h3>
            <dl>
              {lines
                .filter((line) => line.group === group)
                .map(({ name, keys }) => (
                  <div key={name}>
                    <dt>{nameOf({ name, values: undefined }, t)}</dt>
                    <dd>
                      {keys.map((caps) => (
                        <kbd key={caps}>{caps}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </ScrollBox>
    </OverPage>
  );
}
