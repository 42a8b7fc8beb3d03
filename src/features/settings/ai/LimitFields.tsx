import { useTranslation } from 'react-i18next';
import type { AiSetup } from '../../../workspace/ai-setup.ts';
import { useAiSettings } from '../../../workspace/use-ai.ts';
import classes from './Ai.module.css';
import { NumberField } from './NumberField.tsx';

const MOST = 10_000;

/** How many calls may be made for a task and on a day. */
export function LimitFields({ ai }: { readonly ai: AiSetup }) {
  const { t } = useTranslation('ai');
  const { budget, change } = useAiSettings(ai);
  return (
    <fieldset className={classes.field}>
      <legend className={classes.name}>{t('limits.label')}</legend>
      <div className={classes.value}>
        <p className={classes.row}>
          {(['perTask', 'perDay'] as const).map((name) => (
            <NumberField
              key={name}
              label={t(`limits.${name}`)}
              value={budget[name]}
              step={1}
              most={MOST}
              onNumber={(number) => number !== null && change({ budget: { ...budget, [name]: Math.floor(number) } })}
            />
          ))}
        </p>
        <p className={classes.note}>{t('limits.note')}</p>
      </div>
    </fieldset>
  );
}
