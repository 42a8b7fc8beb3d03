import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { consentFor, takenOut, type ConsentRecord } from '../../domain/attempt/consent.ts';
import { processLog } from '../../domain/export/process-log.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { useConsents } from '../../workspace/consents.ts';
import { fullLogOf } from '../../workspace/log-of-submission.ts';
import { useServices } from '../../workspace/services-context.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './Process.module.css';
import { ResearchFiles } from './ResearchFiles.tsx';
import { useAllWorks, type LoggedWork } from './use-process.ts';
import { ScrollBox } from '../../controls/ScrollBox.tsx';

type Named = Omit<LoggedWork, 'log'>;

/** The process data of everything handed in: what leaves of each, and files of all at once. */
export function AllProcess() {
  const { t } = useTranslation('process');
  useDocumentTitle(t('title'));
  const works = useAllWorks();
  const consents = useConsents();
  const failed = works.state === 'failed' || consents.state === 'failed';
  return (
    <div className={classes.page}>
      <p>
        <Link to="/evidence">
          <span aria-hidden>‹</span> {t('toEvidence')}
        </Link>
      </p>
      <h1>{t('all.heading')}</h1>
      <p className={classes.lead}>{t('lead')}</p>
      <p>
        <Link to="/replay">{t('open.link')}</Link>
      </p>
      {failed && <p role="alert">{t('failed')}</p>}
      {works.state === 'ready' && consents.state === 'ready' ? (
        <All works={works.value} consents={consents.value} />
      ) : (
        !failed && <p role="status">{t('loading')}</p>
      )}
    </div>
  );
}

function All({ works, consents }: { readonly works: readonly Named[]; readonly consents: readonly ConsentRecord[] }) {
  const { t } = useTranslation('process');
  const services = useServices();
  const locale = useSettings((settings) => settings.locale);
  const formats = useFormats();
  if (works.length === 0) {
    return (
      <p className={classes.lead}>
        {t('all.empty')} <Link to="/">{t('all.go')}</Link>
      </p>
    );
  }
  const rows = works.map(({ work, task }) => {
    const { record } = work.submission;
    return { work, task, id: record.id, at: record.at, consent: consentFor(record.id, consents).consent };
  });
  const logs = async (participant: string) => {
    const made = [];
    for (const { work, task, id, consent } of rows) {
      const log = await fullLogOf(services, id);
      if (!log) continue;
      const { events, lines } = log;
      const submission = work.submission.record.body;
      made.push(processLog({ participant, task, exercise: work.exercise.body, submission, events, lines, consent }));
    }
    return made;
  };
  return (
    <>
      <ScrollBox className={classes.scroll} label={t('all.heading')}>
        <table className={classes.events}>
          <thead>
            <tr>
              <th scope="col">{t('all.code')}</th>
              <th scope="col">{t('all.task')}</th>
              <th scope="col">{t('all.date')}</th>
              <th scope="col">{t('level.title')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ work, task, id, at, consent }) => (
              <tr key={id}>
                <td>{task}</td>
                <th scope="row">
                  <Link to={`/process/${id}`}>{bilingualText(work.exercise.body.title, locale)}</Link>
                </th>
                <td>{formats.date(at)}</td>
                <td>
                  {t(`level.${consent.level}.name`)}
                  {takenOut(consent) > 0 && <small> · {t('all.redacted', { count: takenOut(consent) })}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <ResearchFiles logs={logs} levels={rows.map(({ consent }) => consent.level)} several />
    </>
  );
}
