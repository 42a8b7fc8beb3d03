import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Device } from '../../workspace/device.ts';
import { useServices } from '../../workspace/services-context.ts';
import { useFormats } from '../../workspace/use-formats.ts';
import { useStanding } from '../../workspace/use-standing.ts';
import classes from './Device.module.css';

/** Finish and clear: a copy first, a word to be typed, and then everything of hers is gone from this browser. */
export function ClearSection({ device }: { readonly device: Device }) {
  const { t } = useTranslation('device');
  const [begun, setBegun] = useState(false);
  return (
    <section className={classes.section} aria-labelledby="clear">
      <h2 id="clear">{t('clear.title')}</h2>
      <p className={classes.quiet}>{t('clear.text')}</p>
      {begun ? (
        <ClearSteps device={device} onCancel={() => setBegun(false)} />
      ) : (
        <div className={classes.actions}>
          <button type="button" className={classes.plain} onClick={() => setBegun(true)}>
            {t('clear.begin')}
          </button>
        </div>
      )}
    </section>
  );
}

function ClearSteps({ device, onCancel }: { readonly device: Device; onCancel(): void }) {
  const { t } = useTranslation('device');
  const { surroundings } = useServices();
  const formats = useFormats();
  const id = useId();
  const standing = useStanding(device);
  const [have, setHave] = useState(false);
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'asking' | 'doing' | 'failed' | 'unsaved'>('asking');
  const covered = standing !== null && standing.changed.length + standing.records === 0;
  const last = standing?.device?.at ?? null;
  const word = t('clear.word');
  const clear = (): void => {
    setState('doing');
    device.clear().catch(() => setState('failed'));
  };
  return (
    <div className={classes.opened} data-refused>
      <h3>{t('clear.copyFirst')}</h3>
      {covered && last !== null && <p>{t('clear.covered', { time: formats.when(last, surroundings.now()) })}</p>}
      {standing !== null && !covered && <p className={classes.trouble}>{t('clear.uncovered')}</p>}
      <div className={classes.actions}>
        <button
          type="button"
          className={classes.plain}
          onClick={() => void device.save().catch(() => setState('unsaved'))}
        >
          {t('save.all')}
        </button>
      </div>
      {state === 'unsaved' && (
        <p role="alert" className={classes.trouble}>
          {t('save.failed')}
        </p>
      )}
      <label className={classes.check}>
        <input type="checkbox" checked={have} onChange={(event) => setHave(event.currentTarget.checked)} />
        {t('clear.have')}
      </label>
      <h3 id={id}>{t('clear.typeTitle', { word })}</h3>
      <div className={classes.form}>
        <input
          type="text"
          aria-labelledby={id}
          autoComplete="off"
          autoCapitalize="none"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <div className={classes.actions}>
        <Button
          color="red"
          className={classes.danger}
          disabled={!have || typed.trim().toLowerCase() !== word || state === 'doing'}
          onClick={clear}
        >
          {state === 'doing' ? t('clear.doing') : t('clear.do')}
        </Button>
        <button type="button" className={classes.plain} onClick={onCancel}>
          {t('clear.cancel')}
        </button>
      </div>
      {state === 'failed' && (
        <p role="alert" className={classes.trouble}>
          {t('clear.failed')}
        </p>
      )}
    </div>
  );
}
