import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Provider } from '../../../domain/assist/provider.ts';
import { MAX_MODEL } from '../../../workspace/ai-settings.ts';
import type { AiSetup } from '../../../workspace/ai-setup.ts';
import { useAiSettings } from '../../../workspace/use-ai.ts';
import classes from './Ai.module.css';

/** Which model is asked: any, with some to begin with. */
export function ModelField({ ai, provider }: { readonly ai: AiSetup; readonly provider: Provider }) {
  const { t } = useTranslation('ai');
  const id = useId();
  const { model, change } = useAiSettings(ai);
  return (
    <div className={classes.field}>
      <label className={classes.name} htmlFor={id}>
        {t('model.label')}
      </label>
      <div className={classes.value}>
        <input
          id={id}
          type="text"
          lang="en"
          list={`${id}-models`}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={MAX_MODEL}
          value={model}
          aria-describedby={`${id}-note`}
          onChange={(event) => change({ model: event.currentTarget.value.trimStart() })}
          onBlur={() => change({ model: model.trim() })}
        />
        <datalist id={`${id}-models`}>
          {provider.models.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </datalist>
        <p className={classes.note} id={`${id}-note`}>
          {t('model.note')}
        </p>
      </div>
    </div>
  );
}
