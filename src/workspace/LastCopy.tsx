import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './LastCopy.module.css';
import { isPutAway, putAway } from './put-away-copies.ts';
import { useDevice, useStanding } from './use-standing.ts';
import { useCopyWords } from './use-copy-words.ts';

export interface LastCopyProps {
  /** The one attempt it is about; left out for everything on the device. */
  readonly attempt?: string;
  /** Brings to the disk what is in memory, so that the copy has it. */
  flush?(): Promise<void>;
  /**
   * Given beside a text: there it is one short line on a narrow screen, and can be put away until this sitting ends or
   * it has more to say. Where the focus goes then.
   */
  onPutAway?(): void;
}

/** When the last copy left this browser, what is in none, and the way to make one. Louder when it matters. */
export function LastCopy({ attempt, flush, onPutAway }: LastCopyProps) {
  const { t } = useTranslation('device');
  const words = useCopyWords();
  const device = useDevice();
  const standing = useStanding(device, attempt);
  const [failed, setFailed] = useState(false);
  const [, setAway] = useState(false);
  if (!device || !standing || standing.tone === 'none') return null;
  const about = attempt ?? null;
  const { tone } = standing;
  if (onPutAway && !failed && isPutAway(about, tone)) return null;
  const loud = tone === 'low' || tone === 'old';
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
      data-tone={tone}
      data-loud={loud || undefined}
      data-beside-text={onPutAway ? '' : undefined}
    >
      <p className={classes.whole}>{words.whole(standing, about)}</p>
      {onPutAway && <p className={classes.short}>{words.short(standing, about)}</p>}
      <span className={classes.ways}>
        {open && (
          <button type="button" onClick={save}>
            <span className={classes.whole}>{t('copy.save')}</span>
            {onPutAway && <span className={classes.short}>{t('copy.saveShort')}</span>}
          </button>
        )}
        <Link to="/device" className={classes.more}>
          {t('copy.more')}
        </Link>
        {onPutAway && (
          <button
            type="button"
            className={classes.away}
            aria-label={t('copy.putAway')}
            title={t('copy.putAway')}
            onClick={() => {
              putAway(about, tone);
              setFailed(false);
              setAway(true);
              onPutAway();
            }}
          >
            <X size={15} aria-hidden="true" />
          </button>
        )}
      </span>
      {failed && (
        <p role="alert" className={classes.failed}>
          {t('save.failed')}
        </p>
      )}
    </section>
  );
}
