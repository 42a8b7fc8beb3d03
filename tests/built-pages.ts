/** Pages of a bench or a soak, built and served, with the app as it ships beside them on one origin. Gone after the run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '../scripts/serve.mjs';
import { ROOT } from '../scripts/steps.mjs';

export interface BuiltPages {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the named pages of a folder and serves them under `pages/`, and the app beside them where it is wanted. */
export async function openPages(
  root: string,
  pages: readonly string[],
  { withApp }: { readonly withApp: boolean },
): Promise<BuiltPages> {
  const folder = mkdtempSync(join(tmpdir(), 'yijin-pages-'));
  // The runner says "development" or "test", and a build that hears it ships React's slow, talkative self.
  process.env['NODE_ENV'] = 'production';
  try {
    if (withApp) await build({ root: ROOT, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
    await build({
      configFile: false,
      root,
      base: './',
      logLevel: 'error',
      worker: { format: 'es' },
      build: {
        outDir: join(folder, 'pages'),
        chunkSizeWarningLimit: 5000,
        rolldownOptions: { input: pages.map((page) => join(root, `${page}.html`)) },
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
