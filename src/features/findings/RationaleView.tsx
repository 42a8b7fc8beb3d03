import { useTranslation } from 'react-i18next';
import own from './Compared.module.css';

/** Why she translated as she did, as she handed it in; where she gave no reasons, that she can in the next round. */
export function RationaleView({ rationale }: { readonly rationale: string | null }) {
  const { t } = useTranslation('comparison');
  return (
    <section className={own.rationale} aria-labelledby="rationale" data-rationale>
      <h2 id="rationale">{t('rationale.title')}</h2>
      {rationale === null ? <p className={own.none}>{t('rationale.none')}</p> : <p>{rationale}</p>}
    </section>
  );
}
