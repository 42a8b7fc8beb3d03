/** Does one thing after another, in the order they were given: what each finds is what the one before it has left. */
export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    // One that fails fails for whoever gave it, and does not stop the next.
    last = mine.catch(() => undefined);
    return mine;
  };
}
