import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { BROWSER_ARGS, findBrowser } from './scripts/browser.mjs';
import { contentPlugin } from './scripts/content-plugin.ts';
import { serviceWorkerPlugin } from './scripts/service-worker-plugin.ts';

/** React's hot reload needs an inline script, which the policy in index.html forbids: in development it is let in. */
function inlineScriptsInDevelopment(): Plugin {
  return {
    name: 'yijin-dev-csp',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
  };
}

const executablePath = process.env['VITEST'] === undefined ? undefined : findBrowser();

/**
 * What every page stands on, in one chunk: in pieces, as pages happen to share them, it weighs 4 kB more. Not React's
 * renderer for sheets, which the first route does not load.
 */
const BASE =
  /node_modules[\\/](react|react-dom|scheduler|i18next|react-i18next|zustand|react-router|dexie|zod)[\\/](?!.*server)/;

/**
 * What the first page shares with the others, in one chunk: each in a chunk of its own, as pages happen to share them, they
 * weigh 1.7 kB more, and a new page that shares one of them makes the first one heavier.
 */
const SHARED = new RegExp(
  [
    String.raw`src[\\/]domain[\\/](attempt[\\/](edit-event|submission)|errors[\\/](annotation|severity)|exercise[\\/]work-kind)\.ts`,
    String.raw`src[\\/]workspace[\\/](bilingual-text|direction|live-value|start-task|use-subscribed)\.ts`,
    String.raw`node_modules[\\/]lucide-react[\\/].*(arrow-up|chevron-down)\.`,
  ].join('|'),
);

/** The module a feature of Monaco is switched on by. */
function monacoFeature(name: string): string {
  return `monaco-editor/features/${name}/register`;
}

export default defineConfig({
  // Relative addresses: the same files work from any path on any host.
  base: './',
  plugins: [react(), contentPlugin(), serviceWorkerPlugin(), inlineScriptsInDevelopment()],
  worker: { format: 'es' },
  build: {
    // Needed: change-array-by-copy methods, DecompressionStream, Web Locks. public/boot.js tells older browsers.
    target: ['chrome114', 'edge114', 'firefox115', 'safari16.4'],
    // Monaco is about 3.6 MB in one lazy chunk; what matters is kept by scripts/budget.mjs.
    chunkSizeWarningLimit: 5000,
    manifest: true,
    // Safari 16.4 alone does not know it, and fetches a page's parts a little later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', test: BASE },
            { name: 'shared', test: SHARED },
          ],
        },
      },
    },
    license: { fileName: 'licenses.md' },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // A third of the time of processes with one set of modules a file. No test leaves anything behind in a module.
          pool: 'threads',
          isolate: false,
          maxWorkers: '100%',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/e2e/**', 'tests/soak/**'],
          // Two run side by side, and a machine of CI has others beside it.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // Long by design, on the built app; each file sets its own times.
          name: 'soak',
          environment: 'node',
          include: ['tests/soak/**/*.test.ts'],
          fileParallelism: false,
        },
      },
      {
        extends: true,
        // Else they are found late and the page reloads in the middle of a run.
        optimizeDeps: {
          include: [
            'react-dom/client',
            'react-dom/server',
            'vitest-browser-react',
            '@tanstack/react-virtual',
            'diff',
            'monaco-editor/editor',
            ...['clipboard', 'codeEditor', 'cursorUndo', 'placeholderText', 'readOnlyMessage'].map(monacoFeature),
            ...['dnd', 'toggleTabFocusMode', 'wordOperations'].map(monacoFeature),
            'monaco-editor/nls/lang/zh-cn',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          // A machine of CI may take seconds over what a reader sees at once; a second is the runner's own patience.
          expect: { poll: { timeout: 15_000 } },
          // As in playwright.config.ts: what passes only the second time is named, what keeps the work safe gets none.
          retry: 1,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({
              launchOptions: { args: BROWSER_ARGS, ...(executablePath === undefined ? {} : { executablePath }) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
