import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { countsForGrowth } from '../../domain/growth/growth-point.ts';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import { useWorks } from '../../workspace/works.ts';
import { CheckSection } from './CheckSection.tsx';
import classes from './EvidencePage.module.css';
import { PackMaker } from './PackMaker.tsx';

/** Evidence: what an outsider will see of her work, made, looked at, taken along; and a pack from elsewhere checked. */
export function EvidencePage() {
  const { t } = useTranslation('evidence');
  useDocumentTitle(t('title'));
  const works = useWorks();
  // A tour is no evidence: it says beforehand what is wrong.
  const all = works.state === 'ready' ? works.value.works : null;
  const own = useMemo(() => all?.filter(({ exercise }) => countsForGrowth(exercise.body)) ?? [], [all]);
  if (works.state === 'ready' && own.length > 0) {
    return (
      <div className={classes.page}>
        <PackMaker works={own} missing={works.value.missing.length} />
      </div>
    );
  }
  const isEmpty = works.state === 'ready';
  return (
    <div className={`${classes.page} ${classes.narrow}`}>
      <h1>{isEmpty ? t('page.empty.title') : t('page.heading')}</h1>
      {works.state === 'loading' && <p role="status">{t('page.loading')}</p>}
      {works.state === 'failed' && <p role="alert">{t('page.failed')}</p>}
      {isEmpty && (
        <>
          <p className={classes.lead}>{t('page.empty.text')}</p>
          {works.value.missing.length > 0 && (
            <p className={classes.lead}>{t('page.works.missing', { count: works.value.missing.length })}</p>
          )}
          <Link to="/">{t('page.empty.go')}</Link>
        </>
      )}
      <CheckSection />
    </div>
  );
}
