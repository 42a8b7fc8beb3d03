import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './TopBar.module.css';

/** The seal and the name; leads home. */
export function Brand() {
  const { t } = useTranslation('shell');
  return (
    <Link to="/" className={classes.brand} aria-label={t('brand')}>
      <span className={classes.seal} lang="zh-CN" aria-hidden="true">
        译
      </span>
      <span className={classes.word} aria-hidden="true">
        Yijin <span lang="zh-CN">译进</span>
      </span>
    </Link>
  );
}
