import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import '../../marked-text/marks.css';

import { Button } from '@mantine/core';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import { CoachProvider } from './coach/findings-coach.tsx';
import { ComparisonView } from './ComparisonView.tsx';
import classes from './Findings.module.css';
import { FindingsView } from './FindingsView.tsx';
import { SpotView } from './spot/SpotView.tsx';
import { useFindings, type FoundWork } from './use-findings.ts';

const InstructView = lazy(async () => ({ default: (await import('./instruct/InstructView.tsx')).InstructView }));

/** The findings of one submission: at once after hand-in, and whenever she comes back to it. */
export function FindingsPage() {
  const { submission = '' } = useParams();
  // A new address is a new page: nothing of the last one is kept.
  return <Findings key={submission} submission={submission} />;
}

function Findings({ submission }: { readonly submission: string }) {
  const { t } = useTranslation('findings');
  useDocumentTitle(t('title'));
  const loaded = useFindings(submission);
  if (loaded.state === 'loading') {
    return (
      <p className={classes.loading} role="status">
        {t('loading')}
      </p>
    );
  }
  if (loaded.state === 'failed') {
    return (
      <Quiet title={t('failed.title')} text={t('failed.text')}>
        <Button onClick={() => window.location.reload()}>{t('failed.reload')}</Button>
      </Quiet>
    );
  }
  const { value } = loaded;
  switch (value.found) {
    case 'nothing':
      return <Quiet title={t('unknown.title')} text={t('unknown.text')} />;
    case 'no-exercise': {
      const { slug, revision } = value.missing.submission.record.body.task.exercise;
      return <Quiet title={t('exercise.title')} text={t(`exercise.${value.missing.reason}`, { slug, revision })} />;
    }
    case 'work':
      return <Found {...value} />;
  }
}

/** The page of a work, with a coach where the attempt is on this device. */
function Found(value: Extract<FoundWork, { found: 'work' }>) {
  if (value.attempt === null) return <View {...value} />;
  return (
    <CoachProvider work={value.work}>
      <View {...value} />
    </CoachProvider>
  );
}

/** Each kind of task has a page of its own. */
function View(value: Extract<FoundWork, { found: 'work' }>) {
  switch (value.work.exercise.body.kind) {
    case 'translate':
      return <ComparisonView {...value} />;
    case 'spot':
      return <SpotView {...value} />;
    case 'instruct':
      return (
        <Suspense>
          <InstructView {...value} />
        </Suspense>
      );
    case 'post-edit':
      return <FindingsView {...value} />;
  }
}

function Quiet(props: { readonly title: string; readonly text: string; readonly children?: ReactNode }) {
  const { t } = useTranslation('findings');
  return (
    <div className={classes.message}>
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      {props.children}
      <p className={classes.links}>
        <Link to="/">{t('toLibrary')}</Link>
        <Link to="/growth">{t('toGrowth')}</Link>
      </p>
    </div>
  );
}
