/** What is fetched when it is first asked for, and from then on is there. Where it did not come, the next time asks again. */
export function fetchedOnce<T>(fetch: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | null = null;
  return () =>
    (coming ??= fetch().catch((error: unknown) => {
      // The connection may be back at the next try.
      coming = null;
      throw error;
    }));
}
