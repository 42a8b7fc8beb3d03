/**
 * `npm run build:cli`: the command `yijin` as one file that needs nothing but Node, with its run bit. `buildCli` is what
 * tests build it with.
 */
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './steps.mjs';

export const CLI_FILE = 'yijin.mjs';

/**
 * @param {string} folder
 * @returns {Promise<string>} the program
 */
export async function buildCli(folder) {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, 'src', 'cli', 'yijin.ts'),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      license: { fileName: 'licenses.md' },
      rolldownOptions: { output: { entryFileNames: CLI_FILE, banner: '#!/usr/bin/env node', codeSplitting: false } },
    },
  });
  const program = join(folder, CLI_FILE);
  await chmod(program, 0o755);
  return program;
}

if (process.argv[1] === import.meta.filename) {
  await buildCli(join(ROOT, 'dist-cli'));
  console.log('dist-cli/ is built: npx yijin --help');
}
