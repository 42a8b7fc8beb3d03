import '@mantine/core/styles/Drawer.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side, Sides } from './use-sides.ts';
import classes from './Workbench.module.css';

interface SidePanelProps {
  readonly side: Side;
  readonly sides: Sides;
  readonly children: ReactNode;
}

/** One side of the workbench: beside the text where there is room and it is not folded away, else a sheet over it. */
export function SidePanel({ side, sides, children }: SidePanelProps) {
  const { t } = useTranslation('practice');
  const title = t(side === 'right' && sides.holds === 'marks' ? 'panel.rightMarks' : `panel.${side}`);
  if (sides.wide) {
    if (!sides.isShown(side)) return null;
    return (
      <aside className={classes[side]} aria-label={title} data-region={side} tabIndex={-1}>
        {children}
      </aside>
    );
  }
  return (
    <Drawer
      opened={sides.sheet === side}
      onClose={sides.closeSheet}
      title={title}
      closeButtonProps={{ 'aria-label': t('panel.close') }}
      position={side}
      size={320}
    >
      <div className={classes.drawer} data-region={side} tabIndex={-1}>
        {children}
      </div>
    </Drawer>
  );
}
