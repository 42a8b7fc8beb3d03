import { useTranslation } from 'react-i18next';
import panel from '../Panel.module.css';

/** How errors are marked, told beside the text for as long as it may be wanted. */
export function HowToMark() {
  const { t } = useTranslation('spot');
  return (
    <section className={panel.panel}>
      <h2>{t('how.title')}</h2>
      <p>{t('how.select')}</p>
      <p>{t('how.gap')}</p>
      <p>{t('how.keys')}</p>
      <p>{t('how.seen')}</p>
    </section>
  );
}
