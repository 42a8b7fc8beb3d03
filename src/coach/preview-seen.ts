/** Whether she has seen, in this window and since it was opened, what goes to an AI. Anew for every model. */
const NAME = 'yijin.coach.shown';
let inMemory = '';

export function hasSeenWhatIsSent(engine: string): boolean {
  try {
    return sessionStorage.getItem(NAME) === engine;
  } catch {
    return inMemory === engine;
  }
}

export function noteSeen(engine: string): void {
  inMemory = engine;
  try {
    sessionStorage.setItem(NAME, engine);
  } catch {
    // A browser that keeps nothing remembers it as long as the page is open.
  }
}
