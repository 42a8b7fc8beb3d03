import { useEffect, useMemo, useState } from 'react';
import type { Standing } from '../domain/copy/standing.ts';
import type { Device } from './device.ts';
import { useServices } from './services-context.ts';
import { createLiveValue } from './live-value.ts';

/** This device once its part of the app is here; null until then, and where it does not come. */
export function useDevice(): Device | null {
  const services = useServices();
  const [device, setDevice] = useState<Device | null>(null);
  useEffect(() => {
    let left = false;
    services.device().then(
      (came) => !left && setDevice(came),
      () => undefined,
    );
    return () => void (left = true);
  }, [services]);
  return device;
}

/** Events come several times a second while she writes. */
const CALM_MS = 1000;

/** How far the work, or one attempt, is safe outside this browser, live; null until it is known. */
export function useStanding(device: Device | null, attempt?: string): Standing | null {
  const [standing, setStanding] = useState<Standing | null>(null);
  const live = useMemo(
    () =>
      device &&
      createLiveValue(
        (listener) => calmly(device, listener),
        () => device.standing(attempt),
      ),
    [device, attempt],
  );
  useEffect(() => {
    if (!live) return undefined;
    return live.subscribe(() => {
      const read = live.read();
      if (read.state === 'ready') setStanding(read.value);
    });
  }, [live]);
  return standing;
}

function calmly(device: Device, listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const stop = device.subscribe(() => {
    timer ??= setTimeout(() => {
      timer = null;
      listener();
    }, CALM_MS);
  });
  return () => {
    stop();
    if (timer !== null) clearTimeout(timer);
  };
}
