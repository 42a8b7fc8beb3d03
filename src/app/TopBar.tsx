import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { Brand } from './Brand.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { NAV } from './pages.ts';
import { ThemeMenu } from './ThemeMenu.tsx';
import classes from './TopBar.module.css';

/** The bar over every page but the workbench, which has its own. */
export function TopBar() {
  const { t } = useTranslation('shell');
  return (
    <header className={classes.bar}>
      <Brand />
      <nav className={classes.nav} aria-label={t('nav.label')}>
        {NAV.map(({ path, name }) => (
          <NavLink key={path} to={path} end={path === '/'}>
            {t(`nav.${name}`)}
          </NavLink>
        ))}
      </nav>
      <span className={classes.grow} />
      <LanguageSwitch />
      <ThemeMenu />
    </header>
  );
}
