import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assessSubmission } from '../../../domain/review/assess.ts';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import { useDocumentTitle } from '../../../workspace/use-document-title.ts';
import { BesideTask } from '../Beside.tsx';
import { AiUseSection } from '../coach/AiUseSection.tsx';
import { EffortSection } from '../effort/EffortSection.tsx';
import classes from '../Findings.module.css';
import { FindingsHead } from '../FindingsHead.tsx';
import type { FoundWork } from '../use-findings.ts';
import { useHandedInLog } from '../use-handed-in-log.ts';
import { groupSpotCards, spotCards, type SpotCard } from './spot-cards.ts';
import { SpotFigures } from './SpotFigures.tsx';
import { SpotSegment } from './SpotSegment.tsx';
import own from './Spot.module.css';
import { SpotSelf } from './SpotSelf.tsx';
import { SpotSentence } from './SpotSentence.tsx';

/** The page of a spotting task: what she found, the errors of the key beside her marks, and her own view by the rubric. */
export function SpotView({ work, attempt, handedIn, typology }: Extract<FoundWork, { found: 'work' }>) {
  const { t } = useTranslation('spot');
  const { t: findings } = useTranslation('findings');
  const locale = useSettings((settings) => settings.locale);
  const [order, setOrder] = useState<'first' | 'text'>('first');
  const submission = work.submission.record;
  const exercise = work.exercise.body;
  const key = work.key?.body ?? null;
  useDocumentTitle(findings('heading', { task: bilingualText(exercise.title, locale) }));

  const facts = [work.submission.sha256, work.exercise.sha256, work.key?.sha256].join(' ');
  const { spotting, cards } = useMemo(() => {
    const made = assessSubmission(exercise, key, submission.body).spotting;
    return {
      spotting: made,
      cards: spotCards({ exercise, key, submission: submission.body, findings: made, typology }),
    };
    // A saved self-assessment gives new objects with the same facts: nothing has to be computed again.
  }, [facts, typology]); // oxlint-disable-line react-hooks/exhaustive-deps

  const { log, remarks } = useHandedInLog(submission.id);
  const marks = submission.body.annotations?.length ?? 0;
  const view = (card: SpotCard) => (
    <SpotSegment
      key={card.id}
      card={card}
      languages={exercise.languages}
      judged={spotting !== null}
      remarks={remarks.filter(({ segment }) => segment === card.id)}
    />
  );
  return (
    <div className={classes.page}>
      <FindingsHead
        {...{ submission, exercise, attempt, handedIn }}
        nothingMissed={spotting !== null && spotting.errors > 0 && spotting.found === spotting.errors}
      >
        <SpotSentence findings={spotting} marks={marks} />
      </FindingsHead>
      {spotting && <SpotFigures findings={spotting} marks={marks} />}
      {spotting && (
        <SegmentedControl
          className={classes.order}
          aria-label={findings('order.label')}
          value={order}
          onChange={(value) => setOrder(value === 'text' ? 'text' : 'first')}
          data={[
            { value: 'first', label: findings('order.first') },
            { value: 'text', label: findings('order.text') },
          ]}
        />
      )}
      {spotting && order === 'first' ? (
        groupSpotCards(cards).map(({ group, cards: ofGroup }) => (
          <section key={group} className={classes.group} aria-label={t(`group.${group}`)}>
            <h2>{t(`group.${group}`)}</h2>
            {ofGroup.map(view)}
          </section>
        ))
      ) : (
        <section className={classes.group} aria-label={findings('order.text')}>
          <h2>{findings('order.text')}</h2>
          {cards.map(view)}
        </section>
      )}
      <div className={own.self}>
        <SpotSelf submission={submission.id} self={work.self} findings={spotting} />
      </div>
      <EffortSection exercise={exercise} submission={submission.id} round={submission.body.round} log={log} />
      <AiUseSection submission={submission} exercise={exercise} log={log} />
      <div className={classes.foot}>
        <BesideTask remarks={remarks.filter(({ segment }) => segment === null)} />
        {spotting && (
          <section>
            <h2>{t('howMade.title')}</h2>
            <p>{t('howMade.who', { rule: spotting.rule })}</p>
            <p>{t('howMade.found')}</p>
            <p>{t('howMade.omission')}</p>
            <p>{t('howMade.credit')}</p>
          </section>
        )}
      </div>
    </div>
  );
}
