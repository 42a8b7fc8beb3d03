import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FileButton } from '../../controls/FileButton.tsx';
import { PageDropZone } from '../../controls/PageDropZone.tsx';
import type { ReadLog } from '../../domain/export/read-log-lines.ts';
import { bilingualText } from '../../workspace/bilingual-text.ts';
import { directionWords } from '../../workspace/direction.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import { logFaultWords } from './log-fault-words.ts';
import page from './Replay.module.css';
import { ReplayView } from './ReplayView.tsx';
import { useOpenLog } from './use-open-log.ts';

/** A log out of a file, replayed: for whoever was given one, and for the student who looks at what she gave. */
export function OpenLog() {
  const { t } = useTranslation('process');
  useDocumentTitle(t('open.title'));
  const { opened, open, close } = useOpenLog();
  const busy = opened.state === 'reading';
  return (
    <div className={page.page}>
      <header className={page.top}>
        <Link to="/process" className={page.back}>
          ‹ {t('toAll')}
        </Link>
        <h1>{t('open.title')}</h1>
        <p className={page.own}>{t('open.lead')}</p>
        <p className={page.openActions}>
          <FileButton accept=".jsonl,.ndjson,application/jsonl" busy={busy} onFile={open}>
            {t('open.choose')}
          </FileButton>
          {opened.state !== 'idle' && !busy && (
            <button type="button" className={page.closeLog} onClick={close}>
              {t('open.close')}
            </button>
          )}
        </p>
        <p role="status" className={page.quiet}>
          {busy && t('open.reading', { file: opened.file })}
          {opened.state === 'read' && opened.file}
        </p>
      </header>
      {opened.state === 'refused' && (
        <p className={page.notice} role="alert">
          {t(`open.refused.${opened.why}`, { file: opened.file })}
        </p>
      )}
      {opened.state === 'read' && <Read log={opened.log} />}
      <PageDropZone text={t('open.drop')} onFile={open} />
    </div>
  );
}

/** What is in the file, what is wrong with it, and as much of the replay as is whole. */
function Read({ log }: { readonly log: ReadLog }) {
  const { t } = useTranslation('process');
  const { t: names } = useTranslation('names');
  const locale = useSettings((settings) => settings.locale);
  const formats = useFormats();
  const { head, segments, events, fault } = log;
  const words = fault && logFaultWords(fault, t);
  return (
    <>
      {words && (
        <div className={page.notice} role="alert">
          <p>{words.says}</p>
          <p>{words.mend}</p>
          {events.length > 0 && <p>{t('open.asFar', { count: events.length })}</p>}
        </div>
      )}
      {head && (
        <p className={page.own}>
          {t('open.about', {
            name: `${head.participant}_${head.task}`,
            task: bilingualText(head.exercise.title, locale),
            direction: directionWords(head.exercise.languages, names),
            events: formats.number(head.events),
          })}{' '}
          {t(`open.level.${head.level === 'keys' && head.redacted > 0 ? 'redacted' : head.level}`)}{' '}
          {head.attempt !== undefined && fault === null && t('open.sealed')}
        </p>
      )}
      {head && events.length > 0 && (
        <ReplayView
          key={`${head.head} ${events.length}`}
          segments={segments}
          languages={head.exercise.languages}
          events={events}
          whole={fault === null || fault.line === null}
        />
      )}
    </>
  );
}
