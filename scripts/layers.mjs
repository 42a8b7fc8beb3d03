/**
 * The one table of who may import whom (docs/architecture.md tells why). The lint rule in lint-rules.mjs enforces it and
 * tests/architecture.test.ts keeps the lint: to change the architecture, change this file.
 */

/** The stages of the domain, left to right. A stage imports only stages to its left; `domain/flow.ts` chains them all. */
export const STAGES = [
  'record',
  'text',
  'errors',
  'exercise',
  'checks',
  'task',
  'attempt',
  'assist',
  'metrics',
  'review',
  'growth',
  'effort',
  'playback',
  'export',
  'evidence',
  'copy',
];

/** The only file that may lie in `src/domain` itself. */
export const FLOW = 'flow';

/** Folder under src → folders it may import besides itself. `features` stands for each feature apart: they never meet. */
export const LAYERS = {
  domain: [],
  i18n: [],
  controls: [],
  contract: ['domain'],
  storage: ['domain'],
  measuring: ['domain'],
  exchange: ['domain'],
  assist: ['domain'],
  sync: ['domain', 'contract'],
  server: ['domain', 'contract', 'exchange', 'assist'],
  cli: ['domain', 'exchange', 'i18n'],
  'marked-text': ['domain', 'controls', 'i18n'],
  editor: ['domain', 'controls', 'i18n', 'marked-text'],
  sheet: ['domain', 'controls', 'i18n', 'marked-text'],
  workspace: ['domain', 'i18n'],
  coach: ['domain', 'controls', 'i18n', 'marked-text', 'workspace'],
  features: ['domain', 'controls', 'i18n', 'marked-text', 'editor', 'sheet', 'workspace', 'coach'],
  app: [
    'domain',
    'i18n',
    'controls',
    'contract',
    'storage',
    'measuring',
    'exchange',
    'assist',
    'sync',
    'marked-text',
    'editor',
    'sheet',
    'workspace',
    'coach',
    'features',
  ],
};

/** Layers that read what they did not write: files, rows, answers, forms. */
const CHECKING = ['domain', 'contract', 'storage', 'exchange', 'assist', 'sync', 'server', 'cli', 'workspace'].concat([
  'features',
  'app',
]);
const UI = ['controls', 'marked-text', 'editor', 'sheet', 'workspace', 'coach', 'features', 'app'];

/**
 * Library → its homes. `domain` means every stage, `domain/text` only that one. A library that is not here has no home
 * and may not be imported. An entry with a subpath (`zod/mini`) is for that subpath alone; `node:` and `virtual:` stand
 * for all that begins so.
 */
export const LIBRARIES = {
  diff: ['domain/text'],
  'zod/mini': CHECKING,
  dexie: ['storage'],
  openai: ['assist'],
  'monaco-editor': ['editor'],
  yaml: ['exchange'],
  i18next: ['i18n'],
  '@mantine/core': UI,
  '@mantine/hooks': UI,
  'lucide-react': UI,
  react: UI,
  'react-i18next': UI,
  'react-router': ['app', 'features', 'coach', 'workspace'],
  zustand: ['workspace', 'coach', 'features', 'app'],
  '@tanstack/react-virtual': ['editor', 'controls'],
  'react-dom': ['app', 'sheet', 'editor'], // editor: createPortal, since the one Monaco moves between rows
  'node:': ['server', 'cli'],
  'virtual:': ['app'],
};

/** Files outside src (by their path from src) that a layer may import all the same. */
export const OUTSIDE = { '../package.json': ['app'] };

const words = (...lines) => lines.flatMap((line) => line.split(' '));

/**
 * Globals that the domain may not name: clock, chance, network, storage, screen, and what differs between engines.
 * `Math` is allowed but for `Math.random`; the rule refuses to let `Math` itself be passed on.
 */
export const DOMAIN_FORBIDDEN_GLOBALS = words(
  'Date performance setTimeout setInterval setImmediate queueMicrotask Temporal requestAnimationFrame requestIdleCallback',
  'crypto Intl fetch XMLHttpRequest WebSocket EventSource Worker SharedWorker BroadcastChannel caches',
  'localStorage sessionStorage indexedDB navigator location history',
  'window self document globalThis global top parent alert confirm prompt',
  'process Buffer require module __dirname __filename console eval Function',
);
