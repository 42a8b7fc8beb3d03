import type { MeasuringPort } from './lane.ts';

/**
 * A worker that is begun in a task of its own, with what it was asked until then: to begin one is work enough for one task of
 * the page. Where none can be had it says so as a worker does that could not be loaded: by `error`.
 */
export function begunLater(start: () => MeasuringPort): MeasuringPort {
  const heard: Parameters<MeasuringPort['addEventListener']>[] = [];
  const asked: unknown[] = [];
  let port: MeasuringPort | null = null;
  const timer = setTimeout(() => {
    try {
      port = start();
    } catch {
      for (const [type, listener] of heard) if (type === 'error') tell(listener, new Event('error'));
      return;
    }
    for (const [type, listener] of heard) port.addEventListener(type, listener);
    for (const message of asked) port.postMessage(message);
  });
  return {
    addEventListener(type: string, listener: EventListenerOrEventListenerObject) {
      if (port) port.addEventListener(type, listener);
      else heard.push([type, listener]);
    },
    postMessage(message: unknown) {
      if (port) port.postMessage(message);
      else asked.push(message);
    },
    terminate() {
      clearTimeout(timer);
      port?.terminate();
    },
  };
}

function tell(listener: EventListenerOrEventListenerObject, event: Event): void {
  if (typeof listener === 'function') listener(event);
  else listener.handleEvent(event);
}
