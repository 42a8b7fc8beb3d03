/** `localStorage`, or null where the browser forbids even to look at it. */
export function localStorageOrNull(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
