import { useTranslation } from 'react-i18next';
import type { Sides } from './use-sides.ts';
import classes from './Workbench.module.css';

interface SideOpenersProps {
  readonly sides: Sides;
  /** Opens the right side at the coach, where it has one. */
  readonly onCoach?: () => void;
}

/** Where there is no room beside the text: the buttons that open the sides as sheets, and one of them at the coach. */
export function SideOpeners({ sides, onCoach }: SideOpenersProps) {
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
      {onCoach && (
        <button type="button" onClick={onCoach}>
          {t('panel.showCoach')}
        </button>
      )}
    </div>
  );
}
