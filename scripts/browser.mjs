/**
 * The browser that tests, benches and the icon drawer use: the first that is found, else one is installed.
 * `findBrowser` only looks; `ensureBrowser` may install. The machine is an argument, so that the order can be tested.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** Names on PATH, the usual Chromium first. */
const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome', 'microsoft-edge'];

const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PLACES = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** What Playwright switches off. Of two lists a browser obeys the last, so ours has all of it. */
const OFF_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/**
 * What every window of a whole browser gets ready and no test sees: the pages under its address bar, which take the
 * processor longer than the app does, and a process for a next page.
 */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'OmniboxAimPopup', 'SpareRendererForSitePerProcess'];

/** Flags for a browser without a screen, a profile or a way out of the machine. */
export const BROWSER_ARGS = [
  `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...UNSEEN].join(',')}`,
  ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine as it is. */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  /** Whether a program starts: a stub that only tells to install the real one does not count. */
  starts: (program) =>
    // On Windows `chrome.exe --version` opens a window and says nothing.
    process.platform === 'win32' ||
    spawnSync(program, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0,
  /** Runs a program in view; true when it ended well. */
  run: (program, args) => spawnSync(program, args, { stdio: 'inherit' }).status === 0,
  playwrightBrowser() {
    try {
      return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
    } catch {
      return undefined; // not installed, or no build for this system
    }
  },
  /** Whether any font with Chinese characters is there, as far as fontconfig knows; true where there is no fontconfig. */
  hasChineseFont() {
    const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
    return list.error !== undefined ? process.platform !== 'linux' : list.stdout.trim() !== '';
  },
};

/** Every place to look, in order. */
export function browserPlaces({ platform, env }) {
  const asked = env.CHROME_PATH ? [env.CHROME_PATH] : [];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return [...asked, ...WINDOWS_PLACES.flatMap((place) => roots.map((root) => join(root, ...place)))];
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...asked, ...onPath, ...(platform === 'darwin' ? MAC_PLACES : [])];
}

/** Path of a browser that is here: CHROME_PATH, then the system's, then Playwright's own. Undefined when there is none. */
export function findBrowser(machine = thisMachine) {
  if (machine.env.CHROME_PATH && !machine.exists(machine.env.CHROME_PATH)) {
    throw new Error(`CHROME_PATH names ${machine.env.CHROME_PATH}, but there is no such file.`);
  }
  const system = browserPlaces(machine).find((path) => machine.exists(path) && machine.starts(path));
  if (system !== undefined) return system;
  const own = machine.playwrightBrowser();
  return own !== undefined && machine.exists(own) ? own : undefined;
}

/** Path of a browser, installed when need be; also sees that there is a font for Chinese, where it may install one. */
export function ensureBrowser(machine = thisMachine, say = console.log) {
  const canApt = machine.platform === 'linux' && machine.isRoot && machine.exists('/usr/bin/apt-get');
  const apt = (...packages) => {
    say(`Installing ${packages.join(' and ')} with apt-get…`);
    return (
      machine.run('apt-get', ['update', '-qq']) &&
      machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
    );
  };
  let found = findBrowser(machine);
  if (found === undefined && canApt) {
    apt('chromium', 'fonts-noto-cjk');
    found = findBrowser(machine);
  }
  if (found === undefined) {
    say("No browser found: fetching Playwright's own…");
    const cli = join(import.meta.dirname, '..', 'node_modules', 'playwright-core', 'cli.js');
    machine.run(process.execPath, [cli, 'install', 'chromium']);
    found = findBrowser(machine);
  }
  if (found === undefined) {
    throw new Error(
      'No browser found and none could be installed. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.',
    );
  }
  if (!machine.hasChineseFont()) {
    if (canApt) apt('fonts-noto-cjk');
    else say('No font for Chinese was found; screenshots will show boxes. Install one, such as Noto Sans CJK.');
  }
  return found;
}

if (process.argv[1] === import.meta.filename) console.log(ensureBrowser());
