import { AttemptTakenOver } from '../domain/attempt/attempt-repository.ts';
import { RecordConflict } from '../domain/record/record-repository.ts';

/**
 * Why the store could not do what was asked. `newer-database`: written by a newer version of the app, left as it is;
 * `unreadable`: a row does not parse and is kept; `gap`: a batch does not follow the one before it.
 */
export type StorageReason =
  'quota' | 'closed' | 'newer-database' | 'unavailable' | 'unreadable' | 'exists' | 'missing' | 'gap' | 'other';

/** The one error of the store, with its reason as a code. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly reason: StorageReason;
  constructor(reason: StorageReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** What the store tells while it works: rows it cannot read, and windows that stand in each other's way. */
export type StorageNotice =
  /** A row does not parse (damaged, or of a newer version). It is kept untouched and not given. */
  | { readonly code: 'unreadable-row'; readonly table: string; readonly key: string }
  /** Another window brings a newer version, so this one has closed its database: reload the page. */
  | { readonly code: 'closed-for-upgrade' }
  /** The database cannot be upgraded before the other windows of an older version are closed. */
  | { readonly code: 'blocked-by-window' }
  /** Another window goes on for another learner of this browser; this one still belongs to the one before. */
  | { readonly code: 'other-learner' }
  /** The browser closed the database, for instance as site data was cleared. */
  | { readonly code: 'closed-by-browser' };

const CLOSED = new Set(['DatabaseClosedError', 'InvalidStateError', 'PrematureCommitError']);

/** Does something with the store; what goes wrong becomes a `StorageError` with its cause, but for the domain's own errors. */
export async function stored<T>(what: string, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof StorageError || cause instanceof AttemptTakenOver || cause instanceof RecordConflict)
      throw cause;
    throw new StorageError(reasonOf(cause), `${what} failed`, { cause });
  }
}

function reasonOf(cause: unknown): StorageReason {
  const seen = new Set<unknown>();
  let outermost: StorageReason = 'other';
  for (let error = cause; error instanceof Object && !seen.has(error); error = 'inner' in error ? error.inner : null) {
    seen.add(error);
    const name = 'name' in error ? String(error.name) : '';
    if (name === 'QuotaExceededError') return 'quota';
    if (CLOSED.has(name)) outermost = 'closed';
    else if (name === 'MissingAPIError') outermost = 'unavailable';
    else if (name === 'ConstraintError') outermost = 'exists';
  }
  return outermost;
}
