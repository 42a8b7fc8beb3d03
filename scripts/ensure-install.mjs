/** Runs `npm ci` when node_modules is missing or not what package-lock.json says. Needs nothing but Node itself. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const NODE_FLOOR = [20, 19];

/** Whether a version of Node (`20.19.1`) is new enough. */
export function isNodeNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > NODE_FLOOR[0] || (major === NODE_FLOOR[0] && minor >= NODE_FLOOR[1]);
}

/**
 * Packages of the lock that are not installed in that version. Optional ones (the binaries of other systems) may be
 * missing, but not be there in another version.
 */
export function stalePackages(lock, installed) {
  return Object.entries(lock.packages)
    .filter(([path, { version, optional, devOptional, link }]) => {
      if (path === '' || link) return false;
      const there = installed.packages[path]?.version;
      return there === undefined ? !optional && !devOptional : there !== version;
    })
    .map(([path]) => path.replace(/^.*node_modules\//u, ''));
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { packages: {} };
}

/** Installs what the lock says, if need be. Ends the process with a sentence when it cannot. */
export function ensureInstall() {
  if (!isNodeNewEnough(process.versions.node)) {
    console.error(`译进需要 Node ${NODE_FLOOR.join('.')} 或更新的版本，这里是 ${process.versions.node}。`);
    console.error(`Yijin needs Node ${NODE_FLOOR.join('.')} or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const stale = stalePackages(
    readJson(join(ROOT, 'package-lock.json')),
    readJson(join(ROOT, 'node_modules', '.package-lock.json')),
  );
  if (stale.length === 0) return;
  console.log(`Installing ${stale.length} packages (npm ci)…`);
  const began = Date.now();
  // npm's own script when this runs under npm: no shell, so no trouble with names on Windows.
  const npm = process.env.npm_execpath;
  const flags = ['ci', '--no-audit', '--no-fund'];
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...flags], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync('npm', flags, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('npm ci failed: its message is above. 安装失败，原因见上。');
    process.exit(1);
  }
  console.log(`Installed in ${((Date.now() - began) / 1000).toFixed(0)} s.`);
}

if (process.argv[1] === import.meta.filename) ensureInstall();
