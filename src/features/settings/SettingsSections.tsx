import { Suspense, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AiSection } from './AiSection.tsx';
import { LookSection } from './LookSection.tsx';
import { ResetSettings } from './ResetSettings.tsx';
import classes from './Settings.module.css';
import { TextSection } from './TextSection.tsx';
import { WritingSection } from './WritingSection.tsx';

/** What can be set, in the order it stands on the page. */
const SECTIONS = [
  { name: 'look', Section: LookSection },
  { name: 'text', Section: TextSection },
  { name: 'writing', Section: WritingSection },
  { name: 'ai', Section: AiSection },
] as const satisfies readonly { readonly name: string; readonly Section: ComponentType }[];

/** All settings of this device, for the page and for the panel over the workbench. Every one takes effect as it is chosen. */
export function SettingsSections() {
  const { t } = useTranslation('settings');
  return (
    <div className={classes.sections}>
      {SECTIONS.map(({ name, Section }) => (
        <section key={name} aria-labelledby={`settings-${name}`}>
          <h2 id={`settings-${name}`}>{t(`section.${name}`)}</h2>
          {/* Each has its own words; none waits for those of another. */}
          <Suspense>
            <Section />
          </Suspense>
        </section>
      ))}
      <p>
        <Link to="/device">{t('device')}</Link>
      </p>
      <ResetSettings />
    </div>
  );
}
