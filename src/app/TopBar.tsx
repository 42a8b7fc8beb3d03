import { Command, HardDrive } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { BarButton } from '../controls/BarButton.tsx';
import { useShowCommands } from '../workspace/commands-context.ts';
import { keyCaps } from '../workspace/key-words.ts';
import { PALETTE_KEYS } from '../workspace/keys.ts';
import { useServices } from '../workspace/services-context.ts';
import { SettingsLink } from '../workspace/SettingsLink.tsx';
import { Brand } from './Brand.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { NAV } from './pages.ts';
import { ThemeMenu } from './ThemeMenu.tsx';
import classes from './TopBar.module.css';

/** The bar over every page but the workbench, which has its own. */
export function TopBar() {
  const { t } = useTranslation('shell');
  const show = useShowCommands();
  const { profile } = useServices();
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
      <BarButton
        label={t('commands.open')}
        icon={<Command size={16} aria-hidden />}
        keys={keyCaps(PALETTE_KEYS)}
        onClick={() => show('palette')}
      />
      <LanguageSwitch />
      <NavLink
        to="/device"
        className={() => classes.device}
        data-alone={profile.alone || undefined}
        aria-label={t('nav.device')}
        title={t('nav.device')}
      >
        <HardDrive size={17} aria-hidden="true" />
        {!profile.alone && <span>{profile.name}</span>}
      </NavLink>
      <span className={classes.theme}>
        <ThemeMenu />
      </span>
      <SettingsLink className={classes.gear} />
    </header>
  );
}
