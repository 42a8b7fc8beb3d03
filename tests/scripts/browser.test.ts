import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSER_ARGS, ensureBrowser, findBrowser } from '../../scripts/browser.mjs';

/** A machine of paper: `files` are there, `apt` and `fetch` tell what an installation would bring. */
function machine(options: {
  readonly platform?: string;
  readonly files?: readonly string[];
  readonly stubs?: readonly string[];
  readonly env?: Record<string, string>;
  readonly isRoot?: boolean;
  readonly font?: boolean;
  readonly brings?: Record<string, string>;
}) {
  const files = new Set(options.files);
  const ran: string[] = [];
  return {
    ran,
    platform: options.platform ?? 'linux',
    env: { PATH: ['/usr/bin', '/opt/bin'].join(process.platform === 'win32' ? ';' : ':'), ...options.env },
    isRoot: options.isRoot ?? false,
    exists: (path: string) => files.has(path),
    starts: (path: string) => !(options.stubs ?? []).includes(path),
    run(program: string, args: readonly string[]) {
      const command = [program, ...args].join(' ');
      ran.push(command);
      for (const [part, file] of Object.entries(options.brings ?? {})) if (command.includes(part)) files.add(file);
      return true;
    },
    playwrightBrowser: () => '/cache/playwright/chrome',
    hasChineseFont: () => options.font ?? true,
  } as unknown as Parameters<typeof findBrowser>[0] & { readonly ran: string[] };
}

const quiet = (): void => undefined;
const CHROMIUM = join('/usr/bin', 'chromium');
const EDGE = join('/opt/bin', 'microsoft-edge');
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const OWN = '/cache/playwright/chrome';

describe('the order of looking', () => {
  it('CHROME_PATH first', () => {
    const env = { CHROME_PATH: '/my/chrome' };
    expect(findBrowser(machine({ env, files: ['/my/chrome', CHROMIUM] }))).toBe('/my/chrome');
  });

  it('a CHROME_PATH that is wrong is told, not passed over', () => {
    expect(() => findBrowser(machine({ env: { CHROME_PATH: '/none' }, files: [CHROMIUM] }))).toThrow('/none');
  });

  it("then the system's, then Playwright's own", () => {
    expect(findBrowser(machine({ files: [OWN, EDGE, CHROMIUM] }))).toBe(CHROMIUM);
    expect(findBrowser(machine({ files: [OWN, EDGE] }))).toBe(EDGE);
    expect(findBrowser(machine({ files: [OWN] }))).toBe(OWN);
    expect(findBrowser(machine({}))).toBeUndefined();
  });

  it('passes over a program that does not start', () => {
    expect(findBrowser(machine({ files: [CHROMIUM, EDGE], stubs: [CHROMIUM] }))).toBe(EDGE);
  });

  it('the places of macOS and of Windows', () => {
    expect(findBrowser(machine({ platform: 'darwin', files: [MAC] }))).toBe(MAC);
    expect(findBrowser(machine({ platform: 'linux', files: [MAC] }))).toBeUndefined();
    const edge = join('C:\\Programs (x86)', 'Microsoft', 'Edge', 'Application', 'msedge.exe');
    const env = { PROGRAMFILES: 'C:\\Programs', 'PROGRAMFILES(X86)': 'C:\\Programs (x86)' };
    expect(findBrowser(machine({ platform: 'win32', env, files: [edge] }))).toBe(edge);
  });
});

describe('installing', () => {
  const APT = '/usr/bin/apt-get';

  it('does nothing when all is here', () => {
    const here = machine({ files: [CHROMIUM, APT], isRoot: true });
    expect(ensureBrowser(here, quiet)).toBe(CHROMIUM);
    expect(here.ran).toEqual([]);
  });

  it('by apt as root, with a font for Chinese', () => {
    const bare = machine({ files: [APT], isRoot: true, brings: { 'chromium fonts-noto-cjk': CHROMIUM } });
    expect(ensureBrowser(bare, quiet)).toBe(CHROMIUM);
    expect(bare.ran).toHaveLength(2);
  });

  it('the font alone, where only that is missing', () => {
    const noFont = machine({ files: [CHROMIUM, APT], isRoot: true, font: false });
    ensureBrowser(noFont, quiet);
    expect(noFont.ran.at(-1)).toMatch(/apt-get install .* fonts-noto-cjk$/u);
    expect(noFont.ran.join()).not.toContain('chromium');
  });

  it("Playwright's own without root, and where apt brought none", () => {
    const user = machine({ files: [APT], brings: { 'install chromium': OWN } });
    expect(ensureBrowser(user, quiet)).toBe(OWN);
    expect(user.ran.join()).not.toContain('apt-get');
    const root = machine({ files: [APT], isRoot: true, brings: { 'cli.js install chromium': OWN } });
    expect(ensureBrowser(root, quiet)).toBe(OWN);
  });

  it('says what to do when nothing helped', () => {
    expect(() => ensureBrowser(machine({}), quiet)).toThrow(/Install Chrome, Chromium or Edge, or set CHROME_PATH/u);
  });
});

it('what Playwright switches off in a browser is switched off still', () => {
  const home = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const bundle = readFileSync(join(home, 'lib', 'coreBundle.js'), 'utf8');
  const [, list = ''] = /disabledFeatures = \[(.*?)\]/su.exec(bundle) ?? [];
  const off = [...list.matchAll(/^\s*"(\w+)"/gmu)].map(([, name]) => name);
  expect(off.length).toBeGreaterThan(5);
  const ours = BROWSER_ARGS.filter((flag) => flag.startsWith('--disable-features='));
  expect(ours).toHaveLength(1);
  expect(ours[0]!.split('=')[1]!.split(',')).toEqual(expect.arrayContaining(off));
});
