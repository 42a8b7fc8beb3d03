/** The longest a slice may take, in ms: a browser calls up to 50 ms idle, and a key pressed meanwhile waits for the rest. */
const SLICE_MS = 6;

/**
 * Does work in slices while the page has nothing else to do, until it says that it is done. Returns the way to stop.
 * Safari knows no idle time: there the slices are timed.
 */
export function whenIdle(work: (timeLeft: () => boolean) => boolean): () => void {
  let stop = (): void => undefined;
  const slice = (isIdle: () => boolean): void => {
    const end = performance.now() + SLICE_MS;
    if (!work(() => isIdle() && performance.now() < end)) next();
  };
  const next = (): void => {
    if (typeof requestIdleCallback === 'function') {
      const id = requestIdleCallback((deadline) => slice(() => deadline.timeRemaining() > 1));
      stop = () => cancelIdleCallback(id);
    } else {
      const id = setTimeout(() => slice(() => true), 30);
      stop = () => clearTimeout(id);
    }
  };
  next();
  return () => stop();
}
