import { useTranslation } from 'react-i18next';
import classes from './Panel.module.css';

const MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);
const CONTROL = MAC ? '⌘' : 'Ctrl';
const ALT = MAC ? '⌥' : 'Alt';

/** The few keys that a segment takes. */
export function KeysPanel() {
  const { t } = useTranslation('practice');
  return (
    <section className={classes.panel}>
      <h2>{t('keys.title')}</h2>
      <dl className={classes.keys}>
        <dt>
          <kbd>{CONTROL} ↵</kbd>
        </dt>
        <dd>{t('keys.confirm')}</dd>
        <dt>
          <kbd>{ALT} ↑ ↓</kbd>
        </dt>
        <dd>{t('keys.move')}</dd>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>{t('keys.leave')}</dd>
      </dl>
    </section>
  );
}
