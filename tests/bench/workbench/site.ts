/** The app as it ships, and beside it pages of a bench, on one origin. Never shipped, gone after the run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '../../../scripts/serve.mjs';
import { ROOT } from '../../../scripts/steps.mjs';

const PAGES = join(ROOT, 'tests', 'bench', 'workbench', 'pages');

export interface BenchSite {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds and serves the named pages, and the app beside them where it is wanted. */
export async function openSite(
  pages: readonly string[],
  { withApp }: { readonly withApp: boolean },
): Promise<BenchSite> {
  const folder = mkdtempSync(join(tmpdir(), 'yijin-bench-'));
  // A bench is loaded by a runner that says "development", and a build that hears it ships React's slow, talkative self.
  process.env['NODE_ENV'] = 'production';
  try {
    if (withApp) await build({ root: ROOT, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
    await build({
      configFile: false,
      root: PAGES,
      base: './',
      logLevel: 'error',
      worker: { format: 'es' },
      build: {
        outDir: join(folder, 'bench'),
        chunkSizeWarningLimit: 5000,
        rolldownOptions: { input: pages.map((page) => join(PAGES, `${page}.html`)) },
      },
    });
    const { url, close } = await serve({ root: folder });
    return {
      url,
      async close() {
        await close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
