import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LogMismatch } from '../../../domain/attempt/apply-event.ts';
import type { EditEvent } from '../../../domain/attempt/edit-event.ts';
import { effortOf, type TaskEffort } from '../../../domain/effort/effort.ts';
import type { Exercise } from '../../../domain/exercise/exercise.ts';
import type { HandedInLog } from '../../../workspace/log-of-submission.ts';
import page from '../Findings.module.css';
import classes from './Effort.module.css';
import { EffortExplained } from './EffortExplained.tsx';
import { EffortSentence } from './EffortSentence.tsx';
import { EffortTable } from './EffortTable.tsx';
import { PauseTable } from './PauseTable.tsx';
import { SegmentEffortTable } from './SegmentEffortTable.tsx';

interface EffortSectionProps {
  readonly exercise: Exercise;
  readonly submission: string;
  readonly round: number;
  /** Null until it is read: the section is not there before. */
  readonly log: HandedInLog | null;
}

/** How she worked, out of the edit log; where the log is not at hand, what is missing and why. */
export function EffortSection({ exercise, submission, round, log }: EffortSectionProps) {
  return (
    // Its texts may still be on their way: the page does not wait for them.
    <Suspense>{log && <Effort exercise={exercise} submission={submission} round={round} log={log} />}</Suspense>
  );
}

function Effort({ exercise, submission, round, log }: EffortSectionProps & { readonly log: HandedInLog }) {
  const { t } = useTranslation('effort');
  const effort = useMemo(
    () => (log.found === 'events' && log.whole ? effortOrNull(exercise, log.events) : null),
    // The page is of one submission, so of one exercise; each reply that is saved gives new objects with the same facts.
    [log], // oxlint-disable-line react-hooks/exhaustive-deps
  );
  return (
    <section className={classes.section} aria-label={t('title')} data-effort>
      <h2>{t('title')}</h2>
      {log.found === 'events' && (
        <p className={classes.replay}>
          <Link to={`/replay/${submission}`}>{t('replay.open')}</Link>{' '}
          <span className={page.quiet}>{t('replay.says')}</span>
        </p>
      )}
      {effort ? (
        <Told effort={effort} kind={exercise.kind} round={round} />
      ) : (
        <p className={page.quiet}>{t(`missing.${missing(log)}`)}</p>
      )}
      <p className={classes.replay}>
        <Link to={`/process/${submission}`}>{t('leaves')}</Link>
      </p>
    </section>
  );
}

function Told({ effort, kind, round }: { effort: TaskEffort; kind: Exercise['kind']; round: number }) {
  const { t } = useTranslation('effort');
  if (effort.time === null) return <p className={page.quiet}>{t('missing.no-visit')}</p>;
  return (
    <>
      <EffortSentence effort={effort} time={effort.time} kind={kind} />
      <p className={classes.fair}>{t('fair')}</p>
      {round > 1 && <p className={classes.fair}>{t('allRounds', { round })}</p>}
      <EffortTable effort={effort} time={effort.time} kind={kind} />
      {kind !== 'spot' && <PauseTable effort={effort} />}
      <SegmentEffortTable effort={effort} kind={kind} />
      <EffortExplained effort={effort} kind={kind} />
    </>
  );
}

function missing(log: HandedInLog): 'nothing' | 'not-disclosed' | 'broken' | 'other-text' {
  if (log.found !== 'events') return log.found;
  return log.whole ? 'other-text' : 'broken';
}

/** Null where the log is not one of this exercise: what it says of time could then be of anything. */
function effortOrNull(exercise: Exercise, events: readonly EditEvent[]): TaskEffort | null {
  try {
    return effortOf(exercise, events);
  } catch (fault) {
    if (fault instanceof RangeError || fault instanceof LogMismatch) return null;
    throw fault;
  }
}
