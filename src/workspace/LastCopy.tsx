import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './LastCopy.module.css';
import { useDevice, useStanding } from './use-standing.ts';
import { useCopyWords } from './use-copy-words.ts';

export interface LastCopyProps {
  /** The one attempt it is about; left out for everything on the device. */
  readonly attempt?: string;
  /** Brings to the disk what is in memory, so that the copy has it. */
  flush?(): Promise<void>;
}

/** When the last copy left this browser, what is in none, and the way to make one. Louder when it matters. */
export function LastCopy({ attempt, flush }: LastCopyProps) {
  const { t } = useTranslation('device');
  const words = useCopyWords();
  const device = useDevice();
  const standing = useStanding(device, attempt);
  const [failed, setFailed] = useState(false);
  if (!device || !standing || standing.tone === 'none') return null;
  const loud = standing.tone === 'low' || standing.tone === 'old';
  const open = standing.changed.length + standing.records > 0;
  const save = (): void => {
    setFailed(false);
    Promise.resolve(flush?.())
      .then(() => device.save(attempt))
      .catch(() => setFailed(true));
  };
  return (
    <section
      className={classes.line}
      aria-label={t('copy.label')}
      data-tone={standing.tone}
      data-loud={loud || undefined}
    >
      <p>{words(standing, attempt ?? null)}</p>
      <span className={classes.ways}>
        {open && (
          <button type="button" onClick={save}>
            {t('copy.save')}
          </button>
        )}
        <Link to="/device">{t('copy.more')}</Link>
      </span>
      {failed && (
        <p role="alert" className={classes.failed}>
          {t('save.failed')}
        </p>
      )}
    </section>
  );
}
