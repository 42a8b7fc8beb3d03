import '../../controls/share-chart.css';

import { Button } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { growthOfWorks } from '../../domain/evidence/pack-growth.ts';
import type { ExerciseKind } from '../../domain/exercise/exercise.ts';
import { countsForGrowth } from '../../domain/growth/growth-point.ts';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import { useWorks, type Works } from '../../workspace/works.ts';
import classes from './Growth.module.css';
import { growthRows, type GrowthRow } from './growth-rows.ts';
import { GrowthChart } from './GrowthChart.tsx';
import { GrowthExplained } from './GrowthExplained.tsx';
import { GrowthSentenceView } from './GrowthSentenceView.tsx';
import { GrowthTable } from './GrowthTable.tsx';
import { InstructTable } from './InstructTable.tsx';
import { MissingWorks } from './MissingWorks.tsx';
import { SpotTable } from './SpotTable.tsx';
import { TranslationTable } from './TranslationTable.tsx';

/** How her post-editing changes: a sentence, a chart, a table. First tries count; what came later is shown apart. */
export function GrowthPage() {
  const { t } = useTranslation('growth');
  useDocumentTitle(t('title'));
  const loaded = useWorks();
  switch (loaded.state) {
    case 'loading':
      return (
        <p className={classes.loading} role="status">
          {t('loading')}
        </p>
      );
    case 'failed':
      return (
        <Page>
          <p className={classes.sentence}>{t('failed.title')}</p>
          <p>{t('failed.text')}</p>
          <Button className={classes.go} onClick={() => window.location.reload()}>
            {t('failed.reload')}
          </Button>
        </Page>
      );
    case 'ready':
      return <Grown works={loaded.value} />;
  }
}

function Grown({ works: { works, missing } }: { readonly works: Works }) {
  const { t } = useTranslation('growth');
  // Replies change none of the figures: a new list with the same facts is not computed again.
  const facts = works
    .flatMap(({ submission, key, self }) => [submission.sha256, key?.sha256, self?.review.sha256])
    .join(' ');
  const growth = useMemo(() => growthOfWorks(works), [facts]); // oxlint-disable-line react-hooks/exhaustive-deps
  const rows = growthRows(growth, works);
  const all = [...rows.first, ...rows.later];
  const [first, later] = [rows.first.filter(isOf('post-edit')), rows.later.filter(isOf('post-edit'))];
  const [spotted, translated] = [all.filter(isOf('spot')), all.filter(isOf('translate'))];
  const instructed = all.filter(isOf('instruct'));
  const others = growth.points.filter(({ kind }) => kind !== 'spot' && kind !== 'instruct');
  if (!works.some(({ exercise }) => countsForGrowth(exercise.body))) {
    return (
      <Page>
        <p className={classes.sentence}>{t('empty.title')}</p>
        <p className={classes.explain}>{t('empty.text')}</p>
        <Button component={Link} to="/" className={classes.go}>
          {t('empty.go')}
        </Button>
        <MissingWorks missing={missing} />
      </Page>
    );
  }
  return (
    <Page>
      {(others.length > 0 || spotted.length + instructed.length === 0) && <GrowthSentenceView points={others} />}
      <GrowthChart rows={first} share="repaired" />
      {first.length > 0 && <GrowthTable title={t('table.first')} note={t('table.firstNote')} rows={first} />}
      {later.length > 0 && <GrowthTable title={t('table.later')} note={t('table.laterNote')} rows={later} withTry />}
      {spotted.length > 0 && (
        <>
          <GrowthSentenceView points={growth.points.filter(({ kind }) => kind === 'spot')} />
          <GrowthChart rows={rows.first.filter(isOf('spot'))} share="found" />
          <SpotTable rows={spotted} />
        </>
      )}
      {translated.length > 0 && <TranslationTable rows={translated} />}
      {instructed.length > 0 && <InstructTable rows={instructed} />}
      <GrowthExplained rows={all} />
      <MissingWorks missing={missing} />
    </Page>
  );
}

/** Each kind of task has figures of its own, so each has its own table. */
function isOf(kind: ExerciseKind): (row: GrowthRow) => boolean {
  return ({ point }) => point.kind === kind;
}

function Page({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('growth');
  return (
    <div className={classes.page}>
      <h1>{t('title')}</h1>
      {children}
    </div>
  );
}
