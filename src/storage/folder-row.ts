import * as z from 'zod/mini';

type Permission = { readonly mode: 'readwrite' };

/** A folder she chose: a `FileSystemDirectoryHandle` with the two questions Chromium adds to it. */
export interface FolderHandle extends FileSystemDirectoryHandle {
  queryPermission?(wanted: Permission): Promise<PermissionState>;
  requestPermission?(wanted: Permission): Promise<PermissionState>;
}

/**
 * Why the last copy to the folder did not come about. `permission`: the browser wants to ask again; `gone`: the folder
 * is not there any more; `full`: no room on that disk; `too-large`: the copy could not be read back.
 */
export const FOLDER_FAULTS = ['permission', 'gone', 'full', 'too-large', 'other'] as const;
export type FolderFault = (typeof FOLDER_FAULTS)[number];

const at = z.iso.datetime({ offset: true });

/** What is kept of the folder: its handle as the browser made it, and how the last copies went. */
export const folderRow = z.strictObject({
  handle: z.custom<FolderHandle>((value) => value instanceof Object && 'kind' in value && value.kind === 'directory'),
  last: z.nullable(z.strictObject({ at, file: z.string() })),
  failed: z.nullable(z.strictObject({ at, why: z.enum(FOLDER_FAULTS) })),
});
export type FolderState = Readonly<z.output<typeof folderRow>>;
