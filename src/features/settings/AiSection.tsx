import { useTranslation } from 'react-i18next';
import { readAddress } from '../../domain/assist/address.ts';
import type { Provider } from '../../domain/assist/provider.ts';
import type { AiSetup } from '../../workspace/ai-setup.ts';
import { useAi, useAiSettings, useKeyStanding } from '../../workspace/use-ai.ts';
import { AddressField } from './ai/AddressField.tsx';
import classes from './ai/Ai.module.css';
import { BrowserDrafts } from './ai/BrowserDrafts.tsx';
import { KeyField } from './ai/KeyField.tsx';
import { LimitFields } from './ai/LimitFields.tsx';
import { ModelField } from './ai/ModelField.tsx';
import { PriceFields } from './ai/PriceFields.tsx';
import { ProviderField } from './ai/ProviderField.tsx';
import { RelayStanding, useRelay } from './ai/RelayStanding.tsx';
import { TestCall } from './ai/TestCall.tsx';
import { WhatIsSent } from './ai/WhatIsSent.tsx';

/** Which AI may be asked, and all about its key. Everything else works without one. */
export function AiSection() {
  const { t } = useTranslation('ai');
  const ai = useAi();
  return (
    <>
      <p className={classes.lead}>{t('lead')}</p>
      {ai === 'loading' && <p role="status">{t('loading')}</p>}
      {ai === 'failed' && <p role="alert">{t('failed')}</p>}
      {typeof ai === 'object' && <AiFields ai={ai} />}
    </>
  );
}

function AiFields({ ai }: { readonly ai: AiSetup }) {
  const { provider: id } = useAiSettings(ai);
  const { held, stored } = useKeyStanding(ai);
  const provider = ai.providers.find((one) => one.id === id) ?? null;
  return (
    <>
      <ProviderField ai={ai} provider={provider} />
      {provider && <ChosenFields key={provider.id} ai={ai} provider={provider} />}
      {!provider && (held !== null || stored !== null) && <KeyField ai={ai} provider={null} />}
      <BrowserDrafts ai={ai} />
    </>
  );
}

function ChosenFields({ ai, provider }: { readonly ai: AiSetup; readonly provider: Provider }) {
  const { t } = useTranslation('ai');
  const { baseUrl } = useAiSettings(ai);
  const relay = useRelay(ai, provider.kind === 'relay');
  const isPlaced = readAddress(baseUrl).ok;
  return (
    <>
      {provider.kind !== 'relay' && <AddressField ai={ai} provider={provider} />}
      {provider.kind === 'relay' && <RelayStanding provider={provider} relay={relay} />}
      {isPlaced && ai.reaches() && (
        <>
          <ModelField ai={ai} provider={provider} />
          {!(typeof relay === 'object' && relay.key) && <KeyField ai={ai} provider={provider} />}
          <TestCall ai={ai} provider={provider} />
        </>
      )}
      {isPlaced && !ai.reaches() && (
        <div className={classes.notice} role="status">
          <p>{t('address.reload')}</p>
          <button type="button" className={classes.do} onClick={() => ai.reload()}>
            {t('address.reloadDo')}
          </button>
        </div>
      )}
      <LimitFields ai={ai} />
      <PriceFields ai={ai} />
      <WhatIsSent ai={ai} provider={provider} relayTo={typeof relay === 'object' ? relay.to : null} />
    </>
  );
}
