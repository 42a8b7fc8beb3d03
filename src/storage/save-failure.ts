import type { SaveState } from '../domain/attempt/journal.ts';
import { StorageError } from './storage-error.ts';

const FIRST_RETRY_MS = 500;
const LAST_RETRY_MS = 30_000;

/** What the student is told of a write that failed. */
export function saveFailure(error: unknown): SaveState {
  const reason = error instanceof StorageError ? error.reason : 'other';
  return { state: 'failed', reason: reason === 'quota' || reason === 'closed' ? reason : 'other' };
}

/** How long to wait before trying again, after so many failures in a row. */
export function retryAfter(failures: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** Math.max(failures - 1, 0), LAST_RETRY_MS);
}
