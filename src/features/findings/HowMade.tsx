import { useTranslation } from 'react-i18next';
import type { TaskFindings } from '../../domain/review/findings.ts';

/** How the findings came about, who has seen them, and what they do not know. */
export function HowMade({ findings: { rule } }: { readonly findings: TaskFindings }) {
  const { t } = useTranslation('findings');
  return (
    <section>
      <h2>{t('how.title')}</h2>
      <p>{t('how.who', { rule })}</p>
      <p>{t('how.rule')}</p>
      <p>{t('how.judge')}</p>
      <p>{t('how.preferential')}</p>
    </section>
  );
}
