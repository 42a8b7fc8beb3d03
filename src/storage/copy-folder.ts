import { copiesOf, copiesToRemove } from '../domain/copy/copy-names.ts';
import type { FolderFault, FolderHandle } from './folder-row.ts';

/** A copy did not come into the folder. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
  readonly why: FolderFault;
  constructor(why: FolderFault, options?: ErrorOptions) {
    super(`The copy was not written: ${why}.`, options);
    this.why = why;
  }
}

const WRITE = { mode: 'readwrite' } as const;

/** Whether the folder may be written to now. To ask again takes a click: `ask`. */
export async function mayWrite(folder: FolderHandle, ask = false): Promise<boolean> {
  if (!folder.queryPermission) return true;
  if ((await folder.queryPermission(WRITE)) === 'granted') return true;
  return ask && (await folder.requestPermission?.(WRITE)) === 'granted';
}

/**
 * Writes a copy beside those that are there, looks whether all of it came through, and only then takes old copies of
 * this learner away. Throws a `FolderError`; then every older copy is still there.
 */
export async function writeToFolder(
  folder: FolderHandle,
  learner: string,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  try {
    if (!(await mayWrite(folder))) throw new FolderError('permission');
    const file = await folder.getFileHandle(name, { create: true });
    const writing = await file.createWritable();
    try {
      await writing.write(bytes);
      await writing.close();
    } catch (error) {
      await writing.abort().catch(() => undefined);
      await folder.removeEntry(name).catch(() => undefined);
      throw error;
    }
    if ((await file.getFile()).size !== bytes.length) throw new FolderError('other');
    for (const old of copiesToRemove(learner, await namesIn(folder))) await folder.removeEntry(old);
  } catch (cause) {
    throw cause instanceof FolderError ? cause : new FolderError(reasonOf(cause), { cause });
  }
}

/** The copies of this learner in the folder, the newest first. */
export async function copiesIn(folder: FolderHandle, learner: string): Promise<readonly string[]> {
  return copiesOf(learner, await namesIn(folder));
}

async function namesIn(folder: FolderHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

function reasonOf(cause: unknown): FolderFault {
  switch (cause instanceof Object && 'name' in cause ? cause.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'permission';
    case 'NotFoundError':
      return 'gone';
    case 'QuotaExceededError':
      return 'full';
    default:
      return 'other';
  }
}
