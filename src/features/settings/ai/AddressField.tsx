import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readAddress, type AddressFault } from '../../../domain/assist/address.ts';
import type { Provider } from '../../../domain/assist/provider.ts';
import type { AiSetup } from '../../../workspace/ai-setup.ts';
import { useAiSettings } from '../../../workspace/use-ai.ts';
import classes from './Ai.module.css';
import { SetUp } from './SetUp.tsx';

/** Where the AI is asked. It is taken when she leaves the field, and only when a page can reach it at all. */
export function AddressField({ ai, provider }: { readonly ai: AiSetup; readonly provider: Provider }) {
  const { t } = useTranslation('ai');
  const id = useId();
  const { baseUrl, change } = useAiSettings(ai);
  const [typed, setTyped] = useState(baseUrl);
  const [fault, setFault] = useState<AddressFault | null>(null);
  const take = (): void => {
    const text = typed.trim();
    const read = readAddress(text);
    setFault(read.ok ? null : read.fault);
    if (read.ok && text !== baseUrl) change({ baseUrl: text });
  };
  const { browsers } = provider;
  return (
    <div className={classes.field}>
      <label className={classes.name} htmlFor={id}>
        {t('address.label')}
      </label>
      <div className={classes.value}>
        <input
          id={id}
          type="text"
          inputMode="url"
          lang="en"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={300}
          value={typed}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-note`}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={take}
          onKeyDown={(event) => event.key === 'Enter' && take()}
        />
        <div className={classes.stack} id={`${id}-note`}>
          {fault !== null && (
            <p className={classes.trouble} role="alert">
              {t(`address.fault.${fault}`)}
            </p>
          )}
          {fault === null && provider.kind === 'other' && <p className={classes.note}>{t('address.note')}</p>}
          {browsers !== 'own-setting' && <p className={classes.note}>{t(`address.browsers.${browsers}`)}</p>}
          <SetUp provider={provider} pageOrigin={ai.pageOrigin} />
        </div>
      </div>
    </div>
  );
}
