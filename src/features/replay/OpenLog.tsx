import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FileButton } from '../../controls/FileButton.tsx';
import { PageDropZone } from '../../controls/PageDropZone.tsx';
import { useDocumentTitle } from '../../workspace/use-document-title.ts';
import { LogOfFile } from './LogOfFile.tsx';
import { LogsOfPack } from './LogsOfPack.tsx';
import page from './Replay.module.css';
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
          <FileButton accept=".jsonl,.ndjson,application/jsonl,.json,application/json" busy={busy} onFile={open}>
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
          {(opened.state === 'read' || opened.state === 'pack') && opened.file}
        </p>
      </header>
      {opened.state === 'refused' && (
        <p className={page.notice} role="alert">
          {t(`open.refused.${opened.why}`, { file: opened.file })}
        </p>
      )}
      {opened.state === 'read' && <LogOfFile log={opened.log} known={opened.known} />}
      {opened.state === 'pack' && <LogsOfPack checked={opened.checked} />}
      <PageDropZone text={t('open.drop')} onFile={open} />
    </div>
  );
}
