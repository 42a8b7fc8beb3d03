/** What kept a work from being handed in. */
export interface WhyNotHandedIn {
  /** As far as she can do something about it: the reason the store gives. */
  readonly why: 'quota' | 'closed' | 'other';
  /** The innermost cause in the words of whoever gave it, for the one she asks for help. */
  readonly cause: string;
}

/** Reads what a failed hand-in has thrown. */
export function whyNotHandedIn(error: unknown): WhyNotHandedIn {
  const reason = error instanceof Error && 'reason' in error ? error.reason : null;
  return { why: reason === 'quota' || reason === 'closed' ? reason : 'other', cause: causeOf(error) };
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? `${error.name}: ${error.message}` : causeOf(error.cause);
}
