import { useTranslation } from 'react-i18next';
import type { Sides } from './use-sides.ts';
import classes from './Workbench.module.css';

/** Where there is no room beside the text: the two buttons that open the sides as sheets. */
export function SideOpeners({ sides }: { readonly sides: Sides }) {
  const { t } = useTranslation('practice');
  if (sides.wide) return null;
  return (
    <div className={classes.openers}>
      <button type="button" onClick={() => sides.open('left')}>
        {t('panel.showLeft')}
      </button>
      <button type="button" onClick={() => sides.open('right')}>
        {t(sides.holds === 'marks' ? 'panel.showRightMarks' : 'panel.showRight')}
      </button>
    </div>
  );
}
