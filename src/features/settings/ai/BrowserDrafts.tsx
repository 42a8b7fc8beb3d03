import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AiSetup } from '../../../workspace/ai-setup.ts';
import { useAiSettings } from '../../../workspace/use-ai.ts';
import classes from './Ai.module.css';

/** The translator of the browser, offered where there is one between Chinese and English. */
export function BrowserDrafts({ ai }: { readonly ai: AiSetup }) {
  const { t } = useTranslation('ai');
  const { browserDrafts, change } = useAiSettings(ai);
  const [standing, setStanding] = useState<'ready' | 'needs-download' | 'none'>('none');
  useEffect(() => {
    let left = false;
    void ai.translator('zh-CN', 'en').then((found) => left || setStanding(found));
    return () => void (left = true);
  }, [ai]);
  if (standing === 'none') return null;
  return (
    <fieldset className={classes.field}>
      <legend className={classes.name}>{t('drafts.label')}</legend>
      <div className={classes.value}>
        <label>
          <input
            type="checkbox"
            checked={browserDrafts}
            onChange={(event) => change({ browserDrafts: event.currentTarget.checked })}
          />
          {t('drafts.use')}
        </label>
        <p className={classes.note}>{t(`drafts.${standing}`)}</p>
      </div>
    </fieldset>
  );
}
