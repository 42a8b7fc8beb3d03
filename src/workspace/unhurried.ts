/** The longest long work may keep the page, in ms: well within what a finger or an eye notices. */
const SLICE_MS = 12;

/**
 * A pause for long work to take between its steps: it gives the page a turn whenever a slice of time is over, and is
 * over at once otherwise. Work that awaits it often never holds up the typing.
 */
export function unhurried(monotonic: () => number): () => Promise<void> | undefined {
  let began = monotonic();
  return () => {
    if (monotonic() - began < SLICE_MS) return undefined;
    return new Promise((resolve) => {
      setTimeout(() => {
        began = monotonic();
        resolve();
      });
    });
  };
}
