/** `npm run content:schemas`: writes the JSON Schemas of the content files from the schemas that read them. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './content-files.mjs';

const { module } = await runnerImport(resolve(ROOT, 'src/cli/content-schemas.ts'), {
  configFile: false,
  root: ROOT,
  logLevel: 'error',
});
/** @type {typeof import('../src/cli/content-schemas.ts')} */
const { contentSchemas } = /** @type {any} */ (module);
for (const [file, text] of Object.entries(contentSchemas())) {
  await writeFile(resolve(ROOT, file), text);
  console.log(file);
}
