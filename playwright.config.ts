import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/browser.mjs';

/** A free port, found once and handed to the worker processes, which read this file again. Never the reader's own port. */
const port = (process.env['YIJIN_E2E_PORT'] ??= execFileSync(process.execPath, [
  '-e',
  'const s = require("node:net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })',
])
  .toString()
  .trim());
const url = `http://localhost:${port}/`;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // A loaded machine may lose a race that no user runs. What passes only the second time is named as flaky, and what
  // keeps the work safe (durability.spec.ts) gets no second time.
  retries: 1,
  reporter: [['list']],
  // `npm test` leaves out what fills whole journals first: `npm run test:long`.
  projects: [
    { name: 'app', grepInvert: /@long/u },
    { name: 'long', grep: /@long/u },
  ],
  use: {
    baseURL: url,
    // Chinese is what most readers see; a test that needs English says so.
    locale: 'zh-CN',
    // Its copy of the app for offline use costs each new context seconds of fetching: a test that is about it asks for it.
    serviceWorkers: 'block',
    trace: 'off',
    launchOptions: { args: BROWSER_ARGS, ...(executablePath === undefined ? {} : { executablePath }) },
  },
  webServer: { command: `node scripts/serve.mjs --port ${port}`, url, reuseExistingServer: false },
});
