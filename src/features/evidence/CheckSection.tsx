import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CheckedPack } from '../../domain/evidence/check-pack.ts';
import type { EvidencePack } from '../../domain/evidence/pack.ts';
import { FileButton } from '../../controls/FileButton.tsx';
import { PageDropZone } from '../../controls/PageDropZone.tsx';
import { useFormats } from '../../workspace/use-formats.ts';
import classes from './CheckSection.module.css';
import { faultWords } from './fault-words.ts';
import { MAX_PACK_BYTES } from './read-pack-file.ts';
import { usePackCheck } from './use-pack-check.ts';

/** More faults than that say no more. */
const SHOWN = 12;

/** “Check a pack”: for the outsider who was given one, and for the student who wants to see that hers holds. */
export function CheckSection() {
  const { t } = useTranslation('evidence');
  const { current, check, stop } = usePackCheck();
  const busy = current.state === 'reading' || current.state === 'checking';
  return (
    <section className={classes.check} aria-labelledby="check-title">
      <h2 id="check-title">{t('check.title')}</h2>
      <p className={classes.lead}>{t('check.lead')}</p>
      <div className={classes.actions}>
        <FileButton accept=".json,application/json" busy={busy} onFile={check}>
          {t('check.choose')}
        </FileButton>
        {busy && (
          <button type="button" className={classes.quiet} onClick={stop}>
            {t('check.stop')}
          </button>
        )}
      </div>
      <div role="status" className={classes.result}>
        {current.state === 'reading' && t('check.reading', { file: current.file })}
        {current.state === 'checking' && t('check.progress', { done: current.done, of: current.of })}
        {current.state === 'refused' && (
          <div className={classes.broken}>
            <h3>{t('check.refused.title')}</h3>
            <p className={classes.file}>{current.file}</p>
            <p>
              {current.refused === 'too-large'
                ? t('check.refused.too-large', { limit: MAX_PACK_BYTES / 1024 / 1024 })
                : t(`check.refused.${current.refused}`)}
            </p>
          </div>
        )}
        {current.state === 'checked' && <Result file={current.file} result={current.result} />}
        {(current.state === 'refused' || current.state === 'checked') && (
          <button type="button" className={classes.quiet} onClick={stop}>
            {t('check.close')}
          </button>
        )}
      </div>
      <PageDropZone text={t('check.drop')} onFile={check} />
    </section>
  );
}

function Result({ file, result: { pack, logs, faults } }: { readonly file: string; readonly result: CheckedPack }) {
  const { t } = useTranslation('evidence');
  const formats = useFormats();
  const about = pack && (
    <p className={classes.file}>
      {t('check.whole.about', { code: pack.learner, date: formats.date(pack.made.at), version: pack.made.app })}
    </p>
  );
  if (pack && faults.length === 0) {
    return (
      <div className={classes.whole}>
        <h3>{t('check.whole.title')}</h3>
        <p className={classes.file}>{file}</p>
        {about}
        <p>{t('check.whole.text', { count: pack.works.length })}</p>
        <LogLevels pack={pack} logs={logs} />
        <p>{t('check.whole.limits')}</p>
      </div>
    );
  }
  return (
    <div className={classes.broken}>
      <h3>{pack ? t('check.broken.title', { count: faults.length }) : t('check.refused.title')}</h3>
      <p className={classes.file}>{file}</p>
      {about}
      <ul>
        {faults.slice(0, SHOWN).map((fault, index) => (
          <li key={index}>{faultWords(fault, pack, t)}</li>
        ))}
        {faults.length > SHOWN && <li>{t('check.broken.more', { count: faults.length - SHOWN })}</li>}
      </ul>
      {pack && <p>{t('check.broken.text')}</p>}
    </div>
  );
}

/** How much of the making the works let out: what is not disclosed is said so, and is no fault. */
function LogLevels({ pack, logs }: { readonly pack: EvidencePack; readonly logs: CheckedPack['logs'] }) {
  const { t } = useTranslation('evidence');
  const formats = useFormats();
  const all = [...logs.values()];
  const events = formats.number(all.reduce((sum, { redacted }) => sum + redacted, 0));
  const counts = {
    none: pack.works.length - all.length,
    times: all.filter(({ level }) => level === 'times').length,
    keys: all.filter(({ level, sealed }) => level === 'keys' && sealed).length,
    redacted: all.filter(({ level, sealed }) => level === 'keys' && !sealed).length,
  };
  return (
    <>
      {counts.keys > 0 && <p>{t('check.log.keys', { count: counts.keys })}</p>}
      {counts.redacted > 0 && <p>{t('check.log.redacted', { count: counts.redacted, events })}</p>}
      {counts.times > 0 && <p>{t('check.log.times', { count: counts.times })}</p>}
      {counts.redacted + counts.times > 0 && <p>{t('check.log.part')}</p>}
      {all.length > 0 && (
        <p>
          <Link to="/replay">{t('check.log.replay')}</Link>
        </p>
      )}
      {counts.none > 0 && <p>{t('check.log.none', { count: counts.none })}</p>}
    </>
  );
}
