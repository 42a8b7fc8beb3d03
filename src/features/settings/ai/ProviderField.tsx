import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Provider } from '../../../domain/assist/provider.ts';
import type { AiSetup } from '../../../workspace/ai-setup.ts';
import { useAiSettings } from '../../../workspace/use-ai.ts';
import classes from './Ai.module.css';
import { isEnglish } from './is-english.ts';

const GROUPS = [
  { name: 'cloud', kinds: ['cloud'] },
  { name: 'local', kinds: ['local'] },
  { name: 'more', kinds: ['relay', 'other'] },
] as const satisfies readonly { readonly name: string; readonly kinds: readonly Provider['kind'][] }[];

interface ProviderFieldProps {
  readonly ai: AiSetup;
  readonly provider: Provider | null;
}

/** Which service is asked. Choosing one fills in its address and a model to begin with. */
export function ProviderField({ ai, provider }: ProviderFieldProps) {
  const { t, i18n } = useTranslation('ai');
  const id = useId();
  const { change } = useAiSettings(ai);
  const choose = (chosen: string): void => {
    const one = ai.providers.find((some) => some.id === chosen);
    // What a million tokens cost elsewhere says nothing here.
    change({ provider: chosen, baseUrl: one?.baseUrl ?? '', model: one?.models[0] ?? '', price: null });
  };
  return (
    <div className={classes.field}>
      <label className={classes.name} htmlFor={id}>
        {t('provider.label')}
      </label>
      <div className={classes.value}>
        <select id={id} value={provider?.id ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('provider.none')}</option>
          {GROUPS.map(({ name, kinds }) => (
            <optgroup key={name} label={t(`provider.${name}`)}>
              {ai.providers
                .filter(({ kind }) => (kinds as readonly Provider['kind'][]).includes(kind))
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name[isEnglish(i18n.language) ? 'en' : 'zh-CN']}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
    </div>
  );
}
