import { useTranslation } from 'react-i18next';
import { readAddress } from '../../../domain/assist/address.ts';
import type { Provider } from '../../../domain/assist/provider.ts';
import type { AiSetup } from '../../../workspace/ai-setup.ts';
import { useAiSettings } from '../../../workspace/use-ai.ts';
import classes from './Ai.module.css';

interface WhatIsSentProps {
  readonly ai: AiSetup;
  readonly provider: Provider;
  /** Where the relay leads; null without one. */
  readonly relayTo: string | null;
}

/** What leaves the browser, to whom, what never does, and how all of it is removed. */
export function WhatIsSent({ ai, provider, relayTo }: WhatIsSentProps) {
  const { t } = useTranslation('ai');
  const { baseUrl } = useAiSettings(ai);
  const read = readAddress(baseUrl);
  const isRelay = provider.kind === 'relay';
  const to = isRelay ? relayTo : read.ok ? read.address.origin : null;
  const whom = isRelay ? 'relay' : read.ok && read.address.local ? 'local' : 'cloud';
  return (
    <details className={classes.sent}>
      <summary>{t('sent.title')}</summary>
      <ul>
        <li>{t('sent.when')}</li>
        <li>{t('sent.what')}</li>
        <li>{t('sent.never')}</li>
        {to !== null && <li>{t(`sent.whom.${whom}`, { to })}</li>}
        <li>{t('sent.record')}</li>
        <li>{t('sent.remove')}</li>
      </ul>
    </details>
  );
}
