import { copyName } from '../domain/copy/copy-names.ts';
import { startAutoCopier } from '../storage/auto-copier.ts';
import { copiesIn, FolderError, mayWrite, writeToFolder } from '../storage/copy-folder.ts';
import type { CopyStore } from '../storage/copy-store.ts';
import type { FolderHandle, FolderState } from '../storage/folder-row.ts';
import type { CopyFolder } from '../workspace/device.ts';
import { localStamp } from './local-stamp.ts';

/** Where the browser lets a page write to a folder of the reader's choice (Chromium). */
export type PickFolder = (options: { readonly id: string; readonly mode: 'readwrite' }) => Promise<FolderHandle>;

export interface CopyFolderDeps {
  readonly copies: CopyStore;
  readonly pick: PickFolder | null;
  readonly learner: { readonly code: string };
  now(): string;
  /** Whether something is in no copy of everything. */
  isOpen(): Promise<boolean>;
  /** The bytes of a copy of everything, and what notes that it was made. */
  make(): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; note(at: string): Promise<void> }>;
  readonly auto: Omit<Parameters<typeof startAutoCopier>[0], 'copy'>;
}

/** The folder that takes copies by itself, from now on if one was chosen. */
export function createCopyFolder(deps: CopyFolderDeps): CopyFolder {
  const { copies, learner } = deps;
  const fail = async (error: unknown): Promise<void> => {
    const why = error instanceof FolderError ? error.why : isTooLarge(error) ? 'too-large' : 'other';
    await copies.changeFolder((folder) => folder && { ...folder, failed: { at: deps.now(), why } });
  };
  const write = async ({ handle }: FolderState): Promise<void> => {
    try {
      if (!(await mayWrite(handle))) throw new FolderError('permission');
      const at = deps.now();
      const { bytes, note } = await deps.make();
      const file = copyName(learner.code, localStamp(at));
      await writeToFolder(handle, learner.code, file, bytes);
      await note(at);
      await copies.changeFolder((folder) => folder && { ...folder, last: { at, file }, failed: null });
    } catch (error) {
      await fail(error);
    }
  };
  const copyNow = async (): Promise<void> => {
    const folder = await copies.folder();
    if (folder) await write(folder);
  };
  const whenOpen = async (): Promise<void> => {
    const folder = await copies.folder();
    if (folder && (folder.failed !== null || (await deps.isOpen()))) await write(folder);
  };
  startAutoCopier({ ...deps.auto, copy: () => whenOpen().catch(() => undefined) });

  return {
    can: deps.pick !== null,
    async standing() {
      const folder = await copies.folder();
      if (!folder) return null;
      const { handle, last, failed } = folder;
      const there = await copiesIn(handle, learner.code).catch(() => null);
      return { name: handle.name, last, failed, copies: there };
    },
    async choose() {
      const handle = await pick(deps.pick);
      if (!handle) return;
      await copies.changeFolder(() => ({ handle, last: null, failed: null }));
      await copyNow();
    },
    async allow() {
      const folder = await copies.folder();
      if (folder && (await mayWrite(folder.handle, true))) await copyNow();
    },
    copyNow,
    stop: () => copies.changeFolder(() => null),
  };
}

/** Null when she closed the picker again. */
async function pick(from: PickFolder | null): Promise<FolderHandle | null> {
  try {
    return (await from?.({ id: 'yijin', mode: 'readwrite' })) ?? null;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return null;
    throw error;
  }
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && error.name === 'BundleError';
}
