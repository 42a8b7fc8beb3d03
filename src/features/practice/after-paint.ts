/** Where no frame is drawn (a page in the background), so long is waited for one, in ms. */
const NO_FRAME_MS = 100;

/** Runs when the next frame is on the screen, so that it cannot hold it up. Returns the way to call it off. */
export function afterPaint(run: () => void): () => void {
  let timer = setTimeout(finish, NO_FRAME_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(finish);
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
