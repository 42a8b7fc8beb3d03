/** The files of the folders `exercises` and `rubrics`, for the check, the schemas and the build. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const CONTENT_FOLDERS = ['exercises', 'rubrics'];

/**
 * Text by path from the root of the project, with slashes on every system.
 * @param {string} [root]
 * @returns {Promise<Map<string, string>>}
 */
export async function readContentFiles(root = ROOT) {
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const folder of CONTENT_FOLDERS) {
    for (const entry of await readdir(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(?:yaml|json)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(relative(root, path).split(sep).join('/'), await readFile(path, 'utf8'));
    }
  }
  return files;
}
