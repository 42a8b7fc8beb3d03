import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Provider } from '../../../domain/assist/provider.ts';
import type { AiSetup } from '../../../workspace/ai-setup.ts';
import classes from './Ai.module.css';
import { SetUp } from './SetUp.tsx';

export type Relay = { readonly to: string; readonly key: boolean } | 'asking' | 'missing';

/** Whether the relay of `npm start` runs, looked up where it is wanted. */
export function useRelay(ai: AiSetup, wanted: boolean): Relay {
  const [relay, setRelay] = useState<Relay>('asking');
  useEffect(() => {
    if (!wanted) return undefined;
    const stop = new AbortController();
    void ai.relay(stop.signal).then((found) => stop.signal.aborted || setRelay(found ?? 'missing'));
    return () => stop.abort();
  }, [ai, wanted]);
  return relay;
}

/** Where the relay leads, or how it is started. */
export function RelayStanding({ provider, relay }: { readonly provider: Provider; readonly relay: Relay }) {
  const { t } = useTranslation('ai');
  return (
    <div className={classes.field}>
      <span className={classes.name}>{t('address.label')}</span>
      <div className={classes.value}>
        <p role="status">
          {relay === 'asking' && t('relay.asking')}
          {relay === 'missing' && t('relay.missing')}
          {typeof relay === 'object' && t('relay.found', { to: relay.to })}{' '}
          {typeof relay === 'object' && relay.key && t('relay.ownKey')}
        </p>
        {relay === 'missing' && <SetUp provider={provider} pageOrigin="" />}
      </div>
    </div>
  );
}
