import { useEffect, useState } from 'react';
import type { Assistance } from '../domain/assist/assistance.ts';
import { useServices } from './services-context.ts';

export interface LoadedAssistance {
  readonly assistance: Assistance;
  /** `provider:model` of the AI that is set up; null where none is. */
  readonly engine: string | null;
}

/** The way to an AI, fetched when a screen that needs it is opened, and which one is set up, followed. */
export function useAssistance(): LoadedAssistance | 'loading' | 'failed' {
  const services = useServices();
  const [loaded, setLoaded] = useState<LoadedAssistance | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let left = false;
    let stop = (): void => undefined;
    services.assistance().then(
      (assistance) => {
        if (left) return;
        const tell = (): void => setLoaded({ assistance, engine: assistance.engine() });
        stop = assistance.subscribe(tell);
        tell();
      },
      () => left || setLoaded('failed'),
    );
    return () => {
      left = true;
      stop();
    };
  }, [services]);
  return loaded;
}
