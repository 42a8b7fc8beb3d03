import { useTranslation } from 'react-i18next';
import classes from './Settings.module.css';

/** Two rows as the workbench sets them, a sentence of each script on both sides. */
const ROWS = [
  { zh: '译事三难：信、达、雅。', en: 'Translation has three difficulties: fidelity, clarity, elegance.' },
  { zh: '求其信，已大难矣。', en: 'To be faithful is hard enough already.' },
] as const;

/** Size and density at once, before anybody goes back to a task. The words are Yan Fu’s, of 1898. */
export function Preview() {
  const { t } = useTranslation('settings');
  return (
    <figure className={classes.preview} aria-label={t('preview')} data-preview>
      {ROWS.map(({ zh, en }) => (
        <div key={en} className={classes.row}>
          <p className="text" lang="zh-CN">
            {zh}
          </p>
          <p className="text" lang="en">
            {en}
          </p>
        </div>
      ))}
    </figure>
  );
}
