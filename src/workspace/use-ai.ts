import { useEffect, useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { AiSettingsState } from './ai-settings.ts';
import type { AiSetup } from './ai-setup.ts';
import { useServices } from './services-context.ts';

/** What can be set up of an AI, once its part of the app is here. */
export function useAi(): AiSetup | 'loading' | 'failed' {
  const services = useServices();
  const [ai, setAi] = useState<AiSetup | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let left = false;
    services.ai().then(
      (came) => !left && setAi(came),
      () => !left && setAi('failed'),
    );
    return () => void (left = true);
  }, [services]);
  return ai;
}

/** The settings of the AI, followed. */
export function useAiSettings({ settings }: AiSetup): AiSettingsState {
  return useStore(settings);
}

/** For which addresses a key is in memory and stored, followed. */
export function useKeyStanding({ keys }: AiSetup): { readonly held: string | null; readonly stored: string | null } {
  const text = useSyncExternalStore(keys.subscribe, () => JSON.stringify(keys.standing()));
  return JSON.parse(text) as { held: string | null; stored: string | null };
}
