/** The longest a slice of idle work may take where the browser tells of no idle time, in ms. */
const SLICE_MS = 6;

/**
 * Does work in slices while the page has nothing else to do, until it says that it is done. Returns the way to stop.
 * Safari knows no idle time: there the slices are timed.
 */
export function whenIdle(work: (timeLeft: () => boolean) => boolean): () => void {
  let stop = (): void => undefined;
  const slice = (timeLeft: () => boolean): void => {
    if (!work(timeLeft)) next();
  };
  const next = (): void => {
    if (typeof requestIdleCallback === 'function') {
      const id = requestIdleCallback((deadline) => slice(() => deadline.timeRemaining() > 1));
      stop = () => cancelIdleCallback(id);
    } else {
      const id = setTimeout(() => {
        const end = performance.now() + SLICE_MS;
        slice(() => performance.now() < end);
      }, 30);
      stop = () => clearTimeout(id);
    }
  };
  next();
  return () => stop();
}
