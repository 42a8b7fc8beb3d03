import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Snackbar } from '../../controls/Snackbar.tsx';
import { firstSettings, type Settings } from '../../workspace/settings.ts';
import { useSettings } from '../../workspace/settings-context.ts';
import classes from './Settings.module.css';

/** Everything as it was at first, at once, with the way back. The language stays, or she could not read the way back. */
export function ResetSettings() {
  const { t } = useTranslation('settings');
  const settings = useSettings((state) => state);
  const [before, setBefore] = useState<Settings | null>(null);
  const close = useCallback(() => setBefore(null), []);

  const reset = (): void => {
    const { change, reread: _, ...now } = settings;
    setBefore(now);
    change(firstSettings(now.locale));
  };
  return (
    <>
      <p className={classes.reset}>
        <button type="button" onClick={reset}>
          {t('reset.do')}
        </button>
        <span>{t('reset.note')}</span>
      </p>
      <Snackbar
        text={before && t('reset.done')}
        action={{
          label: t('reset.undo'),
          run: () => {
            if (before) settings.change({ ...before, locale: settings.locale });
            close();
          },
        }}
        closeLabel={t('reset.close')}
        onClose={close}
      />
    </>
  );
}
