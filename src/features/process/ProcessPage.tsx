import '@mantine/core/styles/Input.layer.css';

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Consent } from '../../domain/attempt/consent.ts';
import { countsForGrowth } from '../../domain/growth/growth-point.ts';
import { processLog } from '../../domain/export/process-log.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import type { FullLog } from '../../workspace/log-of-submission.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import { AllProcess } from './AllProcess.tsx';
import { LevelChoice } from './LevelChoice.tsx';
import { Preview } from './Preview.tsx';
import classes from './Process.module.css';
import { ResearchFiles } from './ResearchFiles.tsx';
import { useConsent } from './use-consent.ts';
import { useLoggedWork, type LoggedWork } from './use-process.ts';

/** What leaves of how works were made: of one submission at its own address, of all of them without one. */
export function ProcessPage() {
  const { submission } = useParams();
  // A new address is a new page: nothing of the last one is kept.
  return submission === undefined ? <AllProcess /> : <Process key={submission} submission={submission} />;
}

/** Of one: she chooses the level, reads what would leave, takes texts out of it. */
function Process({ submission }: { readonly submission: string }) {
  const { t } = useTranslation('process');
  useDocumentTitle(t('title'));
  const loaded = useLoggedWork(submission);
  const held = useConsent(submission);
  if (loaded.state === 'ready' && loaded.value === null) {
    return (
      <div className={classes.page}>
        <h1>{t('unknown.title')}</h1>
        <p className={classes.lead}>{t('unknown.text')}</p>
        <Link to="/process">{t('toAll')}</Link>
      </div>
    );
  }
  if (loaded.state === 'failed') {
    return (
      <p className={classes.page} role="alert">
        {t('failed')}
      </p>
    );
  }
  if (loaded.state === 'loading' || !loaded.value || (held.consent === null && !held.failed)) {
    return (
      <p className={classes.page} role="status">
        {t('loading')}
      </p>
    );
  }
  return <Choose logged={loaded.value} held={held} />;
}

interface ChooseProps {
  readonly logged: LoggedWork;
  readonly held: ReturnType<typeof useConsent>;
}

function Choose({ logged: { work, log, task }, held: { consent, failed, change } }: ChooseProps) {
  const { t } = useTranslation('process');
  const locale = useSettings((settings) => settings.locale);
  const { id } = work.submission.record;
  const title = bilingualText(work.exercise.body.title, locale);
  return (
    <div className={classes.page}>
      <p>
        <Link to={`/findings/${id}`}>
          <span aria-hidden>‹</span> {t('back')}
        </Link>
      </p>
      <h1>{t('heading', { task: title })}</h1>
      <p className={classes.lead}>{t(countsForGrowth(work.exercise.body) ? 'lead' : 'leadTour')}</p>
      {failed && (
        <p className={classes.failed} role="alert">
          {t('keepFailed')}
        </p>
      )}
      {log === null || consent === null ? (
        <p className={classes.quiet}>{t('noLog')}</p>
      ) : (
        <WithLog work={work} log={log} task={task} consent={consent} onChange={change} />
      )}
      <p className={classes.links}>
        <Link to="/process">{t('toAll')}</Link>
      </p>
    </div>
  );
}

interface WithLogProps {
  readonly work: LoggedWork['work'];
  readonly log: FullLog;
  readonly task: string;
  readonly consent: Consent;
  onChange(to: Pick<Consent, 'level' | 'redacted'>): void;
}

function WithLog({ work, log, task, consent, onChange }: WithLogProps) {
  const exercise = work.exercise.body;
  const submission = work.submission.record.body;
  const files = useMemo(
    () => (participant: string) => [
      processLog({ participant, task, exercise, submission, events: log.events, lines: log.lines, consent }),
    ],
    [task, exercise, submission, log, consent],
  );
  return (
    <>
      <LevelChoice
        level={consent.level}
        inPacks={countsForGrowth(exercise)}
        onChange={(level) => onChange({ level, redacted: consent.redacted })}
      />
      <Preview
        exercise={exercise}
        log={log}
        consent={consent}
        onRedact={(redacted) => onChange({ level: consent.level, redacted: [...redacted] })}
      />
      <ResearchFiles logs={files} levels={[consent.level]} />
    </>
  );
}
