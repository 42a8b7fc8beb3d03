import { useTranslation } from 'react-i18next';
import { useFormats } from '../../workspace/use-formats.ts';
import type { MissingWork } from '../../workspace/works.ts';
import classes from './Growth.module.css';

/** The works that cannot be shown, and how to bring them back. Nothing when there are none. */
export function MissingWorks({ missing }: { readonly missing: readonly MissingWork[] }) {
  const { t } = useTranslation('growth');
  const { date } = useFormats();
  if (missing.length === 0) return null;
  return (
    <section className={classes.tableSection}>
      <h2>{t('missing.title', { count: missing.length })}</h2>
      <p className={classes.quiet}>{t('missing.text')}</p>
      <ul className={classes.missing}>
        {missing.map(({ submission: { record } }) => {
          const { slug, revision } = record.body.task.exercise;
          return <li key={record.id}>{t('missing.item', { slug, revision, date: date(record.at) })}</li>;
        })}
      </ul>
    </section>
  );
}
