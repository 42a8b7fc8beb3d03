/** `npm run content:schemas`: writes the JSON Schemas of the content files and of the evidence pack from the schemas that read them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './content-files.mjs';

/**
 * @param {string} file
 * @returns {Promise<any>}
 */
async function load(file) {
  const { module } = await runnerImport(resolve(ROOT, file), { configFile: false, root: ROOT, logLevel: 'error' });
  return module;
}

/** @type {typeof import('../src/cli/content-schemas.ts')} */
const { contentSchemas } = await load('src/cli/content-schemas.ts');
/** @type {typeof import('../src/domain/evidence/pack-schema.ts')} */
const { PACK_SCHEMA_FILE, packSchemaText } = await load('src/domain/evidence/pack-schema.ts');
for (const [file, text] of Object.entries({ ...contentSchemas(), [PACK_SCHEMA_FILE]: packSchemaText() })) {
  await mkdir(dirname(resolve(ROOT, file)), { recursive: true });
  await writeFile(resolve(ROOT, file), text);
  console.log(file);
}
