/**
 * The metrics on seeded texts, from raw text to score: against the plain definition in `plain/`, against other libraries,
 * and against sacreBLEU. CPU medians of one run; docs/performance.md tells more.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { makePairs } from './metrics-inputs.ts';
import type { Report } from './metrics/measure.ts';
import { measureSacrebleu } from './metrics/sacrebleu.ts';
import { SHAPES } from './metrics/shapes.ts';

/** With YIJIN_PYTHON, a Python that has sacreBLEU, its times are measured on the same inputs too. */
export default async function bench(report: Report, load: (url: string) => Promise<unknown>): Promise<void> {
  const python = process.env['YIJIN_PYTHON'];
  const inputs = SHAPES.map((shape) => [shape, makePairs(shape)] as const);
  const measured = python === undefined ? null : measureSacrebleu(python, inputs);
  const folder = await mkdtemp(join(tmpdir(), 'yijin-bench-'));
  try {
    const { measureAll } = (await load(await bundled(folder))) as typeof import('./metrics/measure.ts');
    measureAll(measured, report);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** One module, as in the app: what a runner of single modules puts in their place would cost more than the work. */
async function bundled(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('metrics/measure.ts', import.meta.url)),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'measure.mjs' } },
    },
  });
  return pathToFileURL(join(folder, 'measure.mjs')).href;
}
