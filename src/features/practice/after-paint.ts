/** Where no frame is drawn (a page in the background), so long is waited for one, in ms. */
const NO_FRAME_MS = 100;

/**
 * Runs when the next frame is on the screen, so that it cannot hold it up, and not before `notBefore` (by
 * `performance.now()`, in ms). Returns the way to call it off.
 */
export function afterPaint(run: () => void, notBefore = 0): () => void {
  let timer = setTimeout(finish, NO_FRAME_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(finish, Math.max(0, notBefore - performance.now()));
  });
  function finish(): void {
    cancelAnimationFrame(frame);
    run();
  }
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
