import { useTranslation } from 'react-i18next';
import type { Remark } from '../../domain/attempt/remarks.ts';
import { RemarkText } from '../../workspace/RemarkText.tsx';
import page from './Findings.module.css';
import classes from './Segment.module.css';

/** What she wrote beside one segment: her notes, her queries to the client, the sources she consulted. */
export function BesideSegment({ remarks }: { readonly remarks: readonly Remark[] }) {
  const { t } = useTranslation('remarks');
  if (remarks.length === 0) return null;
  return (
    <section className={classes.beside} aria-label={t('findings.title')} data-beside>
      <h3>{t('findings.title')}</h3>
      <RemarkList remarks={remarks} />
    </section>
  );
}

/** What she wrote for the task as a whole. */
export function BesideTask({ remarks }: { readonly remarks: readonly Remark[] }) {
  const { t } = useTranslation('remarks');
  if (remarks.length === 0) return null;
  return (
    <section data-beside>
      <h2>{t('findings.title')}</h2>
      <p className={page.quiet}>{t('findings.lead')}</p>
      <RemarkList remarks={remarks} />
    </section>
  );
}

function RemarkList({ remarks }: { readonly remarks: readonly Remark[] }) {
  return (
    <ul className={classes.remarks}>
      {remarks.map((remark) => (
        <li key={remark.ref}>
          <RemarkText remark={remark} />
        </li>
      ))}
    </ul>
  );
}
