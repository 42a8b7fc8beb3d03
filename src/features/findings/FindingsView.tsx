import { SegmentedControl } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textsOf } from '../../domain/attempt/submission.ts';
import { assessSubmission } from '../../domain/review/assess.ts';
import { isOwnSlug } from '../../domain/exercise/own-slug.ts';
import type { FindingTotals } from '../../domain/review/findings.ts';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import { BesideTask } from './Beside.tsx';
import { AiUseSection } from './coach/AiUseSection.tsx';
import { EffortSection } from './effort/EffortSection.tsx';
import { Figures } from './Figures.tsx';
import classes from './Findings.module.css';
import { findingsCards, groupCards, type SegmentCard } from './findings-cards.ts';
import { FindingsHead } from './FindingsHead.tsx';
import { FindingsSentence } from './FindingsSentence.tsx';
import { HowMade } from './HowMade.tsx';
import { SegmentView } from './SegmentView.tsx';
import { SelfView } from './SelfView.tsx';
import type { FoundWork } from './use-findings.ts';
import { useHeading } from './use-heading.ts';
import { useHandedInLog } from './use-handed-in-log.ts';

const AnotherDraft = lazy(async () => ({ default: (await import('./another/AnotherDraft.tsx')).AnotherDraft }));

/** The page of a work that is all here: sentence, figures, the segments, her own view, and how it was made. */
export function FindingsView({ work, attempt, handedIn, typology }: Extract<FoundWork, { found: 'work' }>) {
  const { t } = useTranslation('findings');
  const [order, setOrder] = useState<'first' | 'text'>('first');
  const submission = work.submission.record;
  const exercise = work.exercise.body;
  const key = work.key?.body ?? null;
  useDocumentTitle(useHeading(exercise));

  const facts = [work.submission.sha256, work.exercise.sha256, work.key?.sha256].join(' ');
  const { assessment, cards } = useMemo(() => {
    const made = assessSubmission(exercise, key, submission.body);
    const texts = textsOf(submission.body);
    return {
      assessment: made,
      cards: findingsCards({ exercise, key, texts, findings: made.findings, typology }),
    };
    // A saved reply gives new objects with the same facts: nothing has to be computed again.
  }, [facts, typology]); // oxlint-disable-line react-hooks/exhaustive-deps

  const { log, remarks } = useHandedInLog(submission.id);
  const judged = assessment.findings !== null;
  const totals = assessment.findings?.totals ?? null;
  const replies = work.replies.map(({ record }) => record);
  const view = (card: SegmentCard) => (
    <SegmentView
      key={card.id}
      card={card}
      languages={exercise.languages}
      submission={submission.id}
      replies={replies}
      remarks={remarks.filter(({ segment }) => segment === card.id)}
      judged={judged}
    />
  );
  return (
    <div className={classes.page}>
      <FindingsHead {...{ submission, exercise, attempt, handedIn }} nothingMissed={allRepaired(totals)}>
        <FindingsSentence
          totals={totals}
          changed={cards.some((card) => card.draft !== card.text)}
          own={isOwnSlug(exercise.slug)}
        />
      </FindingsHead>
      <Figures assessment={assessment} />
      {judged && (
        <SegmentedControl
          className={classes.order}
          aria-label={t('order.label')}
          value={order}
          onChange={(value) => setOrder(value === 'text' ? 'text' : 'first')}
          data={[
            { value: 'first', label: t('order.first') },
            { value: 'text', label: t('order.text') },
          ]}
        />
      )}
      {judged && order === 'first' ? (
        groupCards(cards).map(({ group, cards: own }) => (
          <section key={group} className={classes.group} aria-label={t(`group.${group}`)}>
            <h2>{t(`group.${group}`)}</h2>
            {own.map(view)}
          </section>
        ))
      ) : (
        <section className={classes.group} aria-label={t('changed')}>
          <h2>{judged ? t('order.text') : t('changed')}</h2>
          {cards.map(view)}
        </section>
      )}
      <EffortSection exercise={exercise} submission={submission.id} round={submission.body.round} log={log} />
      <Suspense>
        <AnotherDraft exercise={exercise} attempt={submission.body.attempt} texts={textsOf(submission.body)} />
      </Suspense>
      <AiUseSection submission={submission} exercise={exercise} log={log} />
      <div className={classes.foot}>
        <SelfView self={work.self} />
        <BesideTask remarks={remarks.filter(({ segment }) => segment === null)} />
        {assessment.findings && <HowMade findings={assessment.findings} />}
      </div>
    </div>
  );
}

function allRepaired(totals: FindingTotals | null): boolean {
  return totals !== null && totals.errors > 0 && totals.repaired === totals.errors;
}
