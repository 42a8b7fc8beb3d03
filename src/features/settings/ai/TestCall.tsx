import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readAddress } from '../../../domain/assist/address.ts';
import { CallFailed } from '../../../domain/assist/engine.ts';
import type { Provider } from '../../../domain/assist/provider.ts';
import type { AiSetup } from '../../../workspace/ai-setup.ts';
import { useServices } from '../../../workspace/services-context.ts';
import { useSettings } from '../../../workspace/settings-context.ts';
import { useAiSettings, useKeyStanding } from '../../../workspace/use-ai.ts';
import { useCallFault } from '../../../workspace/use-call-fault.ts';
import { useFormats } from '../../../workspace/use-formats.ts';
import classes from './Ai.module.css';
import { isLocalNetworkDenied, reasonsFor, type Reason } from './reasons.ts';
import { SetUp } from './SetUp.tsx';

type Outcome =
  | { readonly is: 'asking' }
  | { readonly is: 'ok'; readonly seconds: number; readonly model: string }
  | { readonly is: 'failed'; readonly error: unknown; readonly reasons: readonly Reason[] };

/** One question to the AI as it is set up now, and a plain word on what came of it. */
export function TestCall({ ai, provider }: { readonly ai: AiSetup; readonly provider: Provider }) {
  const { t } = useTranslation('ai');
  const services = useServices();
  const locale = useSettings((settings) => settings.locale);
  const formats = useFormats();
  const sayFault = useCallFault();
  const { model, baseUrl } = useAiSettings(ai);
  const { held } = useKeyStanding(ai);
  const running = useRef<AbortController | null>(null);
  // What was found out of another setting says nothing of this one.
  const asked = `${baseUrl} ${model} ${held ?? ''}`;
  const [settled, setSettled] = useState<{ readonly of: string; readonly outcome: Outcome | null } | null>(null);
  const outcome = settled?.of === asked ? settled.outcome : null;
  useEffect(() => () => running.current?.abort(), [asked]);

  const run = async (): Promise<void> => {
    const stop = new AbortController();
    running.current = stop;
    setSettled({ of: asked, outcome: { is: 'asking' } });
    const began = services.surroundings.monotonic();
    const settle = (next: Outcome | null): void => {
      if (running.current === stop) setSettled({ of: asked, outcome: next });
    };
    try {
      const assistance = await services.assistance();
      const place = { kind: 'record', about: { nothing: true } } as const;
      await assistance.ask({ purpose: 'test', data: {}, locale, place, signal: stop.signal });
      settle({ is: 'ok', seconds: (services.surroundings.monotonic() - began) / 1000, model });
    } catch (error) {
      if (stop.signal.aborted) return settle(null);
      const read = readAddress(baseUrl);
      const reasons = reasonsFor(error instanceof CallFailed ? error.fault : 'server', {
        kind: provider.kind,
        browsers: provider.browsers,
        address: baseUrl,
        local: read.ok && read.address.local,
        securePage: location.protocol === 'https:',
        denied: await isLocalNetworkDenied(navigator.permissions),
      });
      settle({ is: 'failed', error, reasons });
    }
    return undefined;
  };
  const ready = model.trim() !== '' && readAddress(baseUrl).ok;
  const unreached =
    outcome?.is === 'failed' && outcome.error instanceof CallFailed && outcome.error.fault === 'not-reached';
  return (
    <div className={classes.field}>
      <span className={classes.name} />
      <div className={classes.value}>
        <p className={classes.row}>
          {outcome?.is === 'asking' ? (
            <button type="button" className={classes.do} onClick={() => running.current?.abort()}>
              {t('test.stop')}
            </button>
          ) : (
            <button type="button" className={classes.do} disabled={!ready} onClick={() => void run()}>
              {t('test.do')}
            </button>
          )}
          <span className={classes.note}>{t('test.note')}</span>
        </p>
        <div role="status" className={classes.stack}>
          {outcome?.is === 'asking' && <p>{t('test.asking', { model })}</p>}
          {outcome?.is === 'ok' && (
            <p className={classes.ok}>
              {t('test.ok', { model: outcome.model, seconds: formats.number(outcome.seconds, 1) })}
            </p>
          )}
          {outcome?.is === 'failed' && (
            <>
              <p className={classes.trouble}>{sayFault(outcome.error)}</p>
              {outcome.reasons.length > 0 && (
                <ul className={classes.note}>
                  {outcome.reasons.map((reason) => (
                    <li key={reason}>{t(`why.${reason}`)}</li>
                  ))}
                </ul>
              )}
              {unreached && provider.kind !== 'cloud' && <SetUp provider={provider} pageOrigin={ai.pageOrigin} />}
            </>
          )}
        </div>
      </div>
    </div>
  );
}
