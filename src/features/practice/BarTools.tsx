import { Command, PanelLeft, PanelRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { BarButton } from '../../controls/BarButton.tsx';
import { useShowCommands } from '../../workspace/commands-context.ts';
import { ariaKeys, keyCaps } from '../../workspace/key-words.ts';
import { PALETTE_KEYS } from '../../workspace/keys.ts';
import { commandNamed } from './commands/table.ts';
import type { Sides } from './use-sides.ts';
import classes from './WorkbenchBar.module.css';

/** The tools of the bar: the sides beside the text, and the commands. */
export function BarTools({ sides }: { readonly sides: Sides }) {
  const { t } = useTranslation('practice');
  const { t: tShell } = useTranslation('shell');
  const show = useShowCommands();
  return (
    <div className={classes.tools}>
      {sides.wide && (
        <>
          <BarButton
            label={t('panel.foldLeft')}
            icon={<PanelLeft size={17} aria-hidden />}
            ariaKeys={keysOf('fold-left')}
            pressed={sides.isShown('left')}
            onClick={() => sides.toggle('left')}
          />
          <BarButton
            label={t(sides.holds === 'marks' ? 'panel.foldRightMarks' : 'panel.foldRight')}
            icon={<PanelRight size={17} aria-hidden />}
            ariaKeys={keysOf('fold-right')}
            pressed={sides.isShown('right')}
            onClick={() => sides.toggle('right')}
          />
        </>
      )}
      <BarButton
        label={tShell('commands.open')}
        icon={<Command size={16} aria-hidden />}
        keys={keyCaps(PALETTE_KEYS)}
        ariaKeys={ariaKeys(PALETTE_KEYS)}
        onClick={() => show('palette')}
      />
    </div>
  );
}

function keysOf(name: 'fold-left' | 'fold-right'): string | undefined {
  const [keys] = commandNamed(name).keys ?? [];
  return keys && ariaKeys(keys);
}
