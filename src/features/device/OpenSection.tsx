import { useTranslation } from 'react-i18next';
import { FileButton } from '../../controls/FileButton.tsx';
import { PageDropZone } from '../../controls/PageDropZone.tsx';
import type { Device } from '../../workspace/device.ts';
import classes from './Device.module.css';
import { FilePreview } from './FilePreview.tsx';
import { RefusedFile } from './RefusedFile.tsx';
import { useOpenFile } from './use-open-file.ts';

/** The way in: a file is looked into first, and taken in only when she says so. */
export function OpenSection({ device }: { readonly device: Device }) {
  const { t } = useTranslation('device');
  const { current, open, takeIn, close } = useOpenFile(device);
  const busy = current.state === 'reading' || current.state === 'taking';
  return (
    <section className={classes.section} aria-labelledby="open-file">
      <h2 id="open-file">{t('open.title')}</h2>
      <p className={classes.quiet}>{t('open.text')}</p>
      <div className={classes.actions}>
        <FileButton accept=".yijin" busy={busy} onFile={open}>
          {t('open.button')}
        </FileButton>
      </div>
      <div role="status">
        {current.state === 'reading' && t('open.reading', { file: current.file })}
        {current.state === 'taking' && t('open.taking')}
        {current.state === 'taken' && t('open.taken', { file: current.file })}
        {current.state === 'failed' && t('open.failed', { file: current.file })}
        {current.state === 'not-taken' && t('open.notTaken')}
      </div>
      {current.state === 'opened' &&
        (current.opened.ok ? (
          <FilePreview opened={current.opened} onTake={takeIn} onLeave={close} />
        ) : (
          <RefusedFile refused={current.opened} onClose={close} />
        ))}
      <PageDropZone text={t('open.drop')} onFile={open} />
    </section>
  );
}
