import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { textsOf } from '../../../domain/attempt/submission.ts';
import { assessSubmission } from '../../../domain/review/assess.ts';
import { bilingualText } from '../../../workspace/bilingual-text.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import { useDocumentTitle } from '../../../workspace/use-document-title.ts';
import { BesideTask } from '../Beside.tsx';
import { AiUseSection } from '../coach/AiUseSection.tsx';
import { EffortSection } from '../effort/EffortSection.tsx';
import classes from '../Findings.module.css';
import { findingsCards } from '../findings-cards.ts';
import { FindingsHead } from '../FindingsHead.tsx';
import { SelfView } from '../SelfView.tsx';
import type { FoundWork } from '../use-findings.ts';
import { useHandedInLog } from '../use-handed-in-log.ts';
import { InstructFigureList } from './InstructFigureList.tsx';
import { InstructSegmentView } from './InstructSegmentView.tsx';
import { InstructSentence } from './InstructSentence.tsx';
import { TriedInstructions } from './TriedInstructions.tsx';

const AnotherDraft = lazy(async () => ({ default: (await import('../another/AnotherDraft.tsx')).AnotherDraft }));

/** The page of a task to instruct: what the instructions saved, who repaired what, and every instruction with its figures. */
export function InstructView({ work, attempt, handedIn, typology }: Extract<FoundWork, { found: 'work' }>) {
  const { t } = useTranslation('instruct');
  const { t: findings } = useTranslation('findings');
  const locale = useSettings((settings) => settings.locale);
  const submission = work.submission.record;
  const exercise = work.exercise.body;
  const key = work.key?.body ?? null;
  useDocumentTitle(findings('heading', { task: bilingualText(exercise.title, locale) }));

  const facts = [work.submission.sha256, work.exercise.sha256, work.key?.sha256].join(' ');
  const { instruction, cards } = useMemo(() => {
    const made = assessSubmission(exercise, key, submission.body).instruction;
    const texts = textsOf(submission.body);
    const final = made?.findings?.final ?? null;
    return { instruction: made, cards: findingsCards({ exercise, key, texts, findings: final, typology }) };
    // The same facts give the same figures, whatever else has come in.
  }, [facts, typology]); // oxlint-disable-line react-hooks/exhaustive-deps
  const { log, remarks } = useHandedInLog(submission.id);
  if (!instruction) return null;
  const { errors } = instruction;
  return (
    <div className={classes.page}>
      <FindingsHead
        {...{ submission, exercise, attempt, handedIn }}
        nothingMissed={
          errors !== null && errors.errors > 0 && errors.byInstruction + errors.byStudent === errors.errors
        }
      >
        <InstructSentence instruction={instruction} />
      </FindingsHead>
      <InstructFigureList instruction={instruction} />
      <TriedInstructions instruction={instruction} segments={cards.length} />
      <section className={classes.group} aria-label={t('texts')}>
        <h2>{t('texts')}</h2>
        {cards.map((card, at) => (
          <InstructSegmentView
            key={card.id}
            card={card}
            segment={instruction.segments[at]!}
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
          <p>{t('how.edits')}</p>
          {errors && <p>{t('how.errors', { rule: errors.rule })}</p>}
        </section>
      </div>
    </div>
  );
}
