import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { workKindOf } from '../../domain/exercise/work-kind.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { directionWords } from '../../workspace/direction.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import { OpenLog } from './OpenLog.tsx';
import page from './Replay.module.css';
import { ReplayView } from './ReplayView.tsx';
import { useReplay, type FoundReplay } from './use-replay.ts';

/** The replay of one submission, out of the edit log that was handed in with it; without one, of a log out of a file. */
export function ReplayPage() {
  const { submission } = useParams();
  // A new address is a new page: nothing of the last one is kept.
  return submission === undefined ? <OpenLog /> : <Replayed key={submission} submission={submission} />;
}

function Replayed({ submission }: { readonly submission: string }) {
  const { t } = useTranslation('replay');
  useDocumentTitle(t('title'));
  const loaded = useReplay(submission);
  if (loaded.state === 'loading') {
    return (
      <p className={page.loading} role="status">
        {t('loading')}
      </p>
    );
  }
  if (loaded.state === 'failed') {
    return (
      <Message title={t('failed.title')} text={t('failed.text')}>
        <Button onClick={() => window.location.reload()}>{t('failed.reload')}</Button>
      </Message>
    );
  }
  const { value } = loaded;
  switch (value.found) {
    case 'nothing':
      return <Message title={t('unknown.title')} text={t('unknown.text')} />;
    case 'no-exercise': {
      const { slug, revision } = value.missing.submission.record.body.task.exercise;
      return <Message title={t('exercise.title')} text={t(`exercise.${value.missing.reason}`, { slug, revision })} />;
    }
    case 'work':
      return <Work {...value} />;
  }
}

function Work({ submission, exercise, segments, submitted, log }: Extract<FoundReplay, { found: 'work' }>) {
  const { t } = useTranslation('replay');
  const { t: names } = useTranslation('names');
  const locale = useSettings((settings) => settings.locale);
  const { date } = useFormats();
  const heading = t('heading', { task: bilingualText(exercise.title, locale) });
  useDocumentTitle(heading);
  const { round } = submission.body;
  return (
    <div className={page.page}>
      <header className={page.top}>
        <Link to={`/findings/${submission.id}`} className={page.back}>
          ‹ {t('back')}
        </Link>
        <h1>{heading}</h1>
        <p className={page.quiet}>
          {t('meta', {
            direction: directionWords(exercise.languages, names),
            kind: names(`kindInFull.${workKindOf(exercise)}`),
            round,
            date: date(submission.at),
          })}
        </p>
        <p className={page.own}>{t('own')}</p>
        {round > 1 && <p className={page.quiet}>{t('allRounds', { round })}</p>}
      </header>
      {log.found === 'events' ? (
        <ReplayView
          segments={segments}
          languages={exercise.languages}
          events={log.events}
          whole={log.whole}
          submitted={submitted}
        />
      ) : (
        <p className={page.notice} data-ends>
          {t(`missing.${log.found}`)}
        </p>
      )}
    </div>
  );
}

function Message(props: { readonly title: string; readonly text: string; readonly children?: ReactNode }) {
  const { t } = useTranslation('replay');
  return (
    <div className={page.message}>
      <h1>{props.title}</h1>
      <p>{props.text}</p>
      {props.children}
      <p>
        <Link to="/">{t('toLibrary')}</Link>
      </p>
    </div>
  );
}
