import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { copyWords } from './copy-words.ts';
import classes from './LastCopy.module.css';
import { useServices } from './services-context.ts';
import { useDevice, useStanding } from './use-standing.ts';
import { useFormats } from './use-formats.ts';
import { useTitleOf } from './use-title-of.ts';

export interface LastCopyProps {
  /** The one attempt it is about; left out for everything on the device. */
  readonly attempt?: string;
  /** Brings to the disk what is in memory, so that the copy has it. */
  flush?(): Promise<void>;
}

/** When the last copy left this browser, what is in none, and the way to make one. Louder when it matters. */
export function LastCopy({ attempt, flush }: LastCopyProps) {
  const { t } = useTranslation('device');
  const { surroundings } = useServices();
  const formats = useFormats();
  const titleOf = useTitleOf();
  const device = useDevice();
  const standing = useStanding(device, attempt);
  const [failed, setFailed] = useState(false);
  if (!device || !standing || standing.tone === 'none') return null;
  const loud = standing.tone === 'low' || standing.tone === 'old';
  const open = standing.changed.length + standing.records > 0;
  const words = copyWords(standing, attempt ?? null, { t, now: surroundings.now(), formats, titleOf });
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
      <p>{words.join(t('copy.between'))}</p>
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
