/**
 * Writes `sw.js` into the build: service-worker.js with the list of all files that were built, those of the first route
 * apart, and a version that changes with any of them.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { firstRouteFiles } from './first-route.mjs';

const SOURCE = fileURLToPath(new URL('service-worker.js', import.meta.url));

export function serviceWorkerPlugin(): Plugin {
  let folder = '';
  let isApp = false;
  return {
    name: 'yijin-service-worker',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
      isApp = config.build.ssr === false && config.build.manifest !== false;
    },
    // After all is written, the files of public/ and the manifest too.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (isApp) await writeServiceWorker(folder);
      },
    },
  };
}

/** Reads what a build left in `folder` and adds `sw.js`. */
async function writeServiceWorker(folder: string): Promise<void> {
  const files = await filesOf(folder);
  const version = createHash('sha256');
  for (const file of files) version.update(`${file}\0`).update(await readFile(join(folder, file)));
  const first = new Set(await firstRouteFiles(folder));
  const isFirst = (file: string): boolean => first.has(file) || file === 'boot.js' || file === 'manifest.webmanifest';
  // The start page goes by its folder: many hosts redirect index.html to it, and a redirect may not answer a navigation.
  const name = (file: string): string => (file === 'index.html' ? './' : file);
  const lists = {
    version: version.digest('hex').slice(0, 16),
    first: files.filter((file) => file === 'index.html' || isFirst(file)).map(name),
    rest: files.filter((file) => file !== 'index.html' && !isFirst(file)),
  };
  const source = await readFile(SOURCE, 'utf8');
  await writeFile(join(folder, 'sw.js'), `self.BUILD = ${JSON.stringify(lists)};\n${source}`);
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file !== 'sw.js' && !file.startsWith('.vite/') && !file.endsWith('.map'))
    .toSorted();
}
