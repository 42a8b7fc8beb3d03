/** Reads the content folders of a project: `exercises` and `rubrics`. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

const FOLDERS = ['exercises', 'rubrics'];

/**
 * The project that paths are of: where a folder named, or one that it lies in, is called `exercises` or `rubrics`; else
 * the folder we are in.
 */
export function projectOf(paths: readonly string[]): string {
  const named = paths.map((path) => resolve(path));
  const isContent = (path: string): boolean => FOLDERS.includes(basename(path));
  const isWhole = (path: string): boolean =>
    isContent(path) && FOLDERS.every((folder) => existsSync(join(dirname(path), folder)));
  const folder = named.flatMap(withParents).find(isWhole) ?? named.find(isContent);
  return folder === undefined ? process.cwd() : dirname(folder);
}

function withParents(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...withParents(parent)];
}

/** Text by path from the project, with slashes on every system; and the files named from elsewhere. */
export async function readContentFolder(root: string, paths: readonly string[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const folder of FOLDERS) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile() || !/\.(?:yaml|json)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(nameIn(root, path), await readFile(path, 'utf8'));
    }
  }
  for (const path of paths) {
    const name = nameIn(root, path);
    if (name.endsWith('.yaml') && !files.has(name)) files.set(name, await readFile(path, 'utf8'));
  }
  return files;
}

/** A path as the check names it. */
export function nameIn(root: string, path: string): string {
  return relative(root, resolve(path)).split(sep).join('/');
}
