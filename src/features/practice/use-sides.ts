import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useSettings } from '../../workspace/settings-context.ts';

export type Side = 'left' | 'right';

/** The two sides of the workbench: beside the text where there is room, and folded at will; else sheets over it. */
export interface Sides {
  /** What the right side holds first, which names it. */
  readonly holds: 'checks' | 'marks';
  readonly wide: boolean;
  /** The sheet that is open where there is no room beside the text. */
  readonly sheet: Side | null;
  isShown(side: Side): boolean;
  toggle(side: Side): void;
  open(side: Side): void;
  closeSheet(): void;
}

/** Which sides are shown. Folding is remembered on the device; an open sheet is not. */
export function useSides(holds: Sides['holds'] = 'checks'): Sides {
  const wide = useMediaQuery('(min-width: 1024px)', undefined, { getInitialValueInEffect: false });
  const folded = useSettings((settings) => settings.folded);
  const change = useSettings((settings) => settings.change);
  const [sheet, setSheet] = useState<Side | null>(null);
  // The same as long as nothing of it changes: the bar is not drawn with every letter.
  return useMemo(() => {
    const isShown = (side: Side): boolean => (wide ? !folded[side] : sheet === side);
    const set = (side: Side, shown: boolean): void => {
      if (wide) change({ folded: { ...folded, [side]: !shown } });
      else setSheet(shown ? side : null);
    };
    return {
      holds,
      wide,
      sheet: wide ? null : sheet,
      isShown,
      toggle: (side) => set(side, !isShown(side)),
      open: (side) => set(side, true),
      closeSheet: () => setSheet(null),
    };
  }, [holds, wide, folded, change, sheet]);
}
