/**
 * Keeps the app usable without a network. Registered only after the page has loaded and is idle, so that the first
 * route's own requests come first; the worker then fetches what is left (Monaco, exercises).
 */

export interface ServiceWorkerEvents {
  /** A newer version is here and waits. `apply` starts it and reloads the page: call it when the reader agrees. */
  readonly onNewVersion: (apply: () => void) => void;
  /** Everything is on this device: the app now works offline. */
  readonly onOfflineReady?: () => void;
}

/** Starts the service worker of this copy of the app; does nothing in development or where there is none. */
export function startServiceWorker(events: ServiceWorkerEvents): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const start = (): void => {
    // A refused worker (private window, full disk) leaves a page that works as long as it has a network.
    register(events).catch((cause: unknown) => console.warn('No offline copy:', cause));
  };
  const whenIdle = (): void => {
    // Safari has no requestIdleCallback.
    if ('requestIdleCallback' in window) window.requestIdleCallback(start, { timeout: 5000 });
    else setTimeout(start, 1000);
  };
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}

async function register(events: ServiceWorkerEvents): Promise<void> {
  const registration = await navigator.serviceWorker.register(new URL('sw.js', document.baseURI), {
    updateViaCache: 'none',
  });
  const announce = (worker: ServiceWorker): void => events.onNewVersion(() => takeOver(worker));
  const watch = (worker: ServiceWorker): void =>
    worker.addEventListener('statechange', () => {
      // The very first worker has nothing to take over from.
      if (worker.state === 'installed' && navigator.serviceWorker.controller !== null) announce(worker);
    });

  if (registration.waiting !== null && navigator.serviceWorker.controller !== null) announce(registration.waiting);
  if (registration.installing !== null) watch(registration.installing);
  registration.addEventListener('updatefound', () => {
    if (registration.installing !== null) watch(registration.installing);
  });

  const { active } = await navigator.serviceWorker.ready;
  const channel = new MessageChannel();
  channel.port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'full') events.onOfflineReady?.();
    channel.port1.close();
  };
  active?.postMessage('fill', [channel.port2]);
}

/** The waiting worker goes to work, and the page starts anew with it. */
function takeOver(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage('skip-waiting');
}
