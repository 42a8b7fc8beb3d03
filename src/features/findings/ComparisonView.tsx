import { SegmentedControl } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasDraft } from '../../domain/exercise/exercise.ts';
import { textsOf } from '../../domain/attempt/submission.ts';
import { assessSubmission } from '../../domain/review/assess.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import { BesideTask } from './Beside.tsx';
import { AiUseSection } from './coach/AiUseSection.tsx';
import own from './Compared.module.css';
import { ComparedSegment, type ComparedWith } from './ComparedSegment.tsx';
import { comparisonCards } from './comparison-cards.ts';
import { ComparisonFigures } from './ComparisonFigures.tsx';
import { ComparisonSentence } from './ComparisonSentence.tsx';
import { EffortSection } from './effort/EffortSection.tsx';
import classes from './Findings.module.css';
import { FindingsHead } from './FindingsHead.tsx';
import { RationaleView } from './RationaleView.tsx';
import { SelfView } from './SelfView.tsx';
import type { FoundWork } from './use-findings.ts';
import { useHandedInLog } from './use-handed-in-log.ts';

const AnotherDraft = lazy(async () => ({ default: (await import('./another/AnotherDraft.tsx')).AnotherDraft }));

/** The page of a translation made without the draft: her text beside the machine draft and a reference, and her reasons. */
export function ComparisonView({ work, attempt, handedIn, typology }: Extract<FoundWork, { found: 'work' }>) {
  const { t } = useTranslation('comparison');
  const { t: findings } = useTranslation('findings');
  const locale = useSettings((settings) => settings.locale);
  const submission = work.submission.record;
  const exercise = work.exercise.body;
  const key = work.key?.body ?? null;
  const [compared, setCompared] = useState<ComparedWith>(hasDraft(exercise) ? 'draft' : 'none');
  useDocumentTitle(findings('heading', { task: bilingualText(exercise.title, locale) }));

  const facts = [work.submission.sha256, work.exercise.sha256, work.key?.sha256].join(' ');
  const { assessment, cards } = useMemo(() => {
    const made = assessSubmission(exercise, key, submission.body);
    const texts = textsOf(submission.body);
    const points = made.translation?.points ?? null;
    return { assessment: made, cards: comparisonCards({ exercise, key, texts, points, typology }) };
    // The same facts give the same figures, whatever else has come in.
  }, [facts, typology]); // oxlint-disable-line react-hooks/exhaustive-deps

  const { log, remarks } = useHandedInLog(submission.id);
  const choices: readonly ComparedWith[] = [
    ...(hasDraft(exercise) ? (['draft'] as const) : []),
    ...(key === null ? [] : (['reference'] as const)),
    'none',
  ];
  return (
    <div className={classes.page}>
      <FindingsHead submission={submission} exercise={exercise} attempt={attempt} handedIn={handedIn}>
        <ComparisonSentence assessment={assessment} segments={cards.length} />
      </FindingsHead>
      <ComparisonFigures assessment={assessment} limit={exercise.brief.limit} />
      <RationaleView rationale={submission.body.rationale ?? null} />
      {choices.length > 1 && (
        <>
          <p className={own.caption} aria-hidden="true">
            {t('compare.label')}
          </p>
          <SegmentedControl
            className={own.choice}
            aria-label={t('compare.label')}
            value={compared}
            onChange={(value) => setCompared(choices.find((choice) => choice === value) ?? 'none')}
            data={choices.map((value) => ({ value, label: t(`compare.${value}`) }))}
          />
        </>
      )}
      <section className={classes.group} aria-label={t('texts')}>
        <h2>{t('texts')}</h2>
        {cards.map((card) => (
          <ComparedSegment
            key={card.id}
            card={card}
            compared={compared}
            languages={exercise.languages}
            remarks={remarks.filter(({ segment }) => segment === card.id)}
          />
        ))}
      </section>
      <EffortSection exercise={exercise} submission={submission.id} round={submission.body.round} log={log} />
      <Suspense>
        <AnotherDraft exercise={exercise} attempt={submission.body.attempt} texts={textsOf(submission.body)} />
      </Suspense>
      <AiUseSection submission={submission} exercise={exercise} log={log} />
      <div className={classes.foot}>
        <SelfView self={work.self} />
        <BesideTask remarks={remarks.filter(({ segment }) => segment === null)} />
        <section>
          <h2>{t('how.title')}</h2>
          <p>{t('how.who')}</p>
          <p>{t('how.likeness')}</p>
          <p>{t('how.hter')}</p>
          {assessment.translation?.points && <p>{t('how.points', { rule: assessment.translation.points.rule })}</p>}
        </section>
      </div>
    </div>
  );
}
