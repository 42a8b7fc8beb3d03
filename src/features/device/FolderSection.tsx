import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KEPT_COPIES, KEPT_DAYS } from '../../domain/copy/copy-names.ts';
import type { Device, FolderStanding } from '../../workspace/device.ts';
import { useServices } from '../../workspace/services-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import { useSubscribed } from '../../workspace/use-subscribed.ts';
import classes from './Device.module.css';

/** The folder that takes copies by itself; where the browser cannot, it says so. */
export function FolderSection({ device }: { readonly device: Device }) {
  const { t } = useTranslation('device');
  const { folder } = device;
  const load = useCallback(() => folder.standing(), [folder]);
  const current = useSubscribed(device.subscribe, load);
  const [refused, setRefused] = useState(false);
  const [busy, setBusy] = useState(false);
  const does = (what: () => Promise<void>) => (): void => {
    setRefused(false);
    setBusy(true);
    what()
      .catch(() => setRefused(true))
      .finally(() => setBusy(false));
  };
  const standing = current.state === 'ready' ? current.value : null;
  return (
    <section className={classes.section} aria-labelledby="folder">
      <h2 id="folder">{t('folder.title')}</h2>
      <p className={classes.quiet}>
        {folder.can ? t('folder.text', { count: KEPT_COPIES, days: KEPT_DAYS }) : t('folder.cannot')}
      </p>
      {standing && <FolderState standing={standing} />}
      {folder.can && (
        <div className={classes.actions}>
          {standing?.failed?.why === 'permission' && (
            <button type="button" className={classes.plain} disabled={busy} onClick={does(folder.allow)}>
              {t('folder.allow')}
            </button>
          )}
          {standing && (
            <button type="button" className={classes.plain} disabled={busy} onClick={does(folder.copyNow)}>
              {t('folder.now')}
            </button>
          )}
          <button type="button" className={classes.plain} disabled={busy} onClick={does(folder.choose)}>
            {standing ? t('folder.other') : t('folder.choose')}
          </button>
          {standing && (
            <button type="button" className={classes.plain} disabled={busy} onClick={does(folder.stop)}>
              {t('folder.stop')}
            </button>
          )}
        </div>
      )}
      {refused && (
        <p role="alert" className={classes.trouble}>
          {t('folder.refused')}
        </p>
      )}
    </section>
  );
}

function FolderState({ standing }: { readonly standing: FolderStanding }) {
  const { t } = useTranslation('device');
  const { surroundings } = useServices();
  const formats = useFormats();
  const { name, last, failed, copies } = standing;
  const when = (at: string): string => formats.when(at, surroundings.now());
  return (
    <div className={classes.opened}>
      <p>{t('folder.name', { name })}</p>
      <p role="status">{last ? t('folder.last', { time: when(last.at), file: last.file }) : t('folder.none')}</p>
      {failed && (
        <p role="alert" className={classes.trouble}>
          {t(`folder.failed.${failed.why}`, { time: when(failed.at) })}
        </p>
      )}
      {copies && copies.length > 0 && (
        <details>
          <summary>{t('folder.copies')}</summary>
          <ul className={classes.quiet}>
            {copies.map((copy) => (
              <li key={copy}>{copy}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
