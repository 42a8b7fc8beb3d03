import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Device } from '../../workspace/device.ts';
import { useCopyWords } from '../../workspace/use-copy-words.ts';
import { useStanding } from '../../workspace/use-standing.ts';
import classes from './Device.module.css';
import { TaskCopies } from './TaskCopies.tsx';

/** What is in a copy and what is not, and the buttons that make one. */
export function CopiesSection({ device }: { readonly device: Device }) {
  const { t } = useTranslation('device');
  const { whole: words } = useCopyWords();
  const standing = useStanding(device);
  const [said, setSaid] = useState<{ readonly name: string } | 'failed' | 'saving' | null>(null);
  const save = (attempt?: string): void => {
    setSaid('saving');
    device.save(attempt).then(
      (name) => setSaid({ name }),
      () => setSaid('failed'),
    );
  };
  if (!standing) return <p role="status">{t('loading')}</p>;
  const loud = standing.tone === 'low' || standing.tone === 'old';
  return (
    <section className={classes.section} aria-label={t('copy.label')}>
      <h2>{t('copy.label')}</h2>
      <p data-loud={loud || undefined}>{words(standing, null)}</p>
      <div className={classes.actions}>
        <Button onClick={() => save()} disabled={said === 'saving'}>
          {t('save.all')}
        </Button>
        <span role="status">{said instanceof Object && t('save.done', { name: said.name })}</span>
      </div>
      {said === 'failed' && (
        <p role="alert" className={classes.trouble}>
          {t('save.failed')}
        </p>
      )}
      <p className={classes.quiet}>{t('save.what')}</p>
      <TaskCopies standing={standing} onSave={save} />
    </section>
  );
}
