import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Attempt } from '../../domain/attempt/attempt.ts';
import type { SubmissionRecord } from '../../domain/attempt/submission.ts';
import type { Exercise } from '../../domain/exercise/exercise.ts';
import { workKindOf } from '../../domain/exercise/work-kind.ts';
import { directionWords } from '../../workspace/direction.ts';
import { useServices } from '../../workspace/services-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './Findings.module.css';
import { nextStep, type NextStep } from './next-step.ts';
import { useHeading } from './use-heading.ts';

export interface FindingsHeadProps {
  readonly submission: SubmissionRecord;
  readonly exercise: Exercise;
  readonly attempt: Attempt | null;
  readonly handedIn: readonly SubmissionRecord[];
  /** Whether every planted error was found, or repaired: then another text is a better next step than another round. */
  readonly nothingMissed?: boolean;
  /** What came of it, counted in one sentence. */
  readonly children: ReactNode;
}

/** What the page is about, its one counted sentence, and the ways on from here. */
export function FindingsHead(props: FindingsHeadProps) {
  const { submission, exercise, attempt, handedIn, nothingMissed = false, children } = props;
  const { t } = useTranslation('findings');
  const { t: names } = useTranslation('names');
  const { date } = useFormats();
  return (
    <header className={classes.head}>
      <Link to="/" className={classes.back}>
        ‹ {t('back')}
      </Link>
      <h1>{useHeading(exercise)}</h1>
      <p className={classes.quiet}>
        {t('meta', {
          direction: directionWords(exercise.languages, names),
          kind: names(`kindInFull.${workKindOf(exercise)}`),
          round: submission.body.round,
          date: date(submission.at),
        })}
      </p>
      {children}
      {exercise.tour === true && (
        <p className={classes.tour} data-tour-end>
          {t('tour.end')} <Link to="/">{t('tour.go')}</Link>
        </p>
      )}
      <Ways
        step={nextStep(submission, attempt, handedIn)}
        attempt={submission.body.attempt}
        nothingMissed={nothingMissed}
      />
    </header>
  );
}

interface WaysProps {
  readonly step: NextStep;
  readonly attempt: string;
  readonly nothingMissed: boolean;
}

function Ways({ step, attempt, nothingMissed }: WaysProps) {
  const { t } = useTranslation('findings');
  const { attempts } = useServices();
  const navigate = useNavigate();
  const [way, setWay] = useState<'open' | 'busy' | 'failed'>('open');
  const begin = (): void => {
    setWay('busy');
    attempts.nextRound(attempt).then(
      () => navigate(`/work/${attempt}`),
      () => setWay('failed'),
    );
  };
  return (
    <>
      <nav className={classes.ways} aria-label={t('next.label')}>
        {step.kind === 'begin' && nothingMissed && (
          <Button component={Link} to="/" variant="filled" rightSection={<span aria-hidden="true">▸</span>}>
            {t('next.another')}
          </Button>
        )}
        {step.kind === 'begin' && (
          <Button
            onClick={begin}
            loading={way === 'busy'}
            variant={nothingMissed ? 'default' : 'filled'}
            rightSection={<span aria-hidden="true">▸</span>}
          >
            {t('next.begin', { round: step.round })}
          </Button>
        )}
        {step.kind === 'go-on' && (
          <Button component={Link} to={`/work/${attempt}`} rightSection={<span aria-hidden="true">▸</span>}>
            {t('next.goOn', { round: step.round })}
          </Button>
        )}
        {step.kind === 'later' && (
          <Link to={`/findings/${step.submission}`}>{t('next.later', { round: step.round })}</Link>
        )}
        <Link to="/growth">{t('toGrowth')}</Link>
        <Link to="/evidence">{t('toEvidence')}</Link>
      </nav>
      {step.kind === 'none' && <p className={classes.quiet}>{t('next.none')}</p>}
      {way === 'failed' && 'round' in step && <p role="alert">{t('next.failed', { round: step.round })}</p>}
    </>
  );
}
