/**
 * `npm start`: installs what is missing, builds when a source is newer than the build, and serves on one fixed port.
 * One port, because browsers keep the work by address: on another port it would seem lost. `-- --port N` is for those who know.
 * `-- --ai-relay URL` passes questions to an AI on, for services that do not answer web pages (README).
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRelay, relayTarget } from './ai-relay.mjs';
import { ensureInstall } from './ensure-install.mjs';
import { copyName, PortTaken, serve } from './serve.mjs';

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const SOURCES = [
  'src',
  'exercises',
  'rubrics',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

/** The one port of Yijin; out of the way of the usual development servers. */
export const PORT = 4711;

/** What to say when the port is taken. */
export function takenMessage({ port, by }) {
  const address = `http://localhost:${port}/`;
  if (by === 'this-copy')
    return [`译进已经在运行，请打开 ${address}`, `Yijin already runs: open ${address}`].join('\n');
  const who =
    by === 'other-copy' ? ['另一个文件夹里的译进', 'another copy of Yijin'] : ['另一个程序', 'another program'];
  return [
    `端口 ${port} 正被${who[0]}占用。请先结束它，再运行 npm start。`,
    `换用其他端口（npm start -- --port ${port + 1}）也可以，但浏览器按地址保存作业，在那里看不到您在 ${address} 做的内容。`,
    `Port ${port} is taken by ${who[1]}. End it, then run npm start again.`,
    `Another port works (npm start -- --port ${port + 1}), but browsers keep work by address: what you did on ${address} is not seen there.`,
  ].join('\n');
}

/** Time of the newest file under a path, 0 when there is none. */
export function newest(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  // The folder's own time tells of a file that was removed.
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function buildIfStale() {
  const built = statSync(join(DIST, 'sw.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.every((source) => newest(join(ROOT, source)) < built)) return;
  console.log('正在构建…… Building…');
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error('构建失败，原因见上。The build failed: its message is above.');
    process.exit(1);
  }
}

/**
 * What `--ai-relay` asks for, null without it. The key is taken out of the environment, so that no program that is started
 * from here has it.
 */
function relayOf(text) {
  const key = process.env.YIJIN_AI_KEY;
  delete process.env.YIJIN_AI_KEY;
  return text === undefined ? null : { target: relayTarget(text), key };
}

/** Where questions to an AI go, and with whose key; the key itself is told to nobody. */
export function relayMessage({ target, key }) {
  const whose = key
    ? ['密钥取自环境变量 YIJIN_AI_KEY', 'with the key of YIJIN_AI_KEY']
    : ['密钥由页面给出', 'with the key that the page gives'];
  return `  AI 中转 → ${target.href}（${whose[0]}）。AI relay → ${target.href}, ${whose[1]}.`;
}

async function start({ port, relay }) {
  ensureInstall();
  buildIfStale();
  try {
    const { url } = await serve({
      root: DIST,
      port,
      copy: copyName(ROOT),
      relay: relay && createRelay(relay),
    });
    console.log(`\n  译进 Yijin  ${url}\n`);
    if (relay) console.log(`${relayMessage(relay)}\n`);
    console.log('  按 Ctrl+C 结束。Press Ctrl+C to end.');
  } catch (cause) {
    if (!(cause instanceof PortTaken)) throw cause;
    console.log(takenMessage(cause));
    process.exit(cause.by === 'this-copy' ? 0 : 1);
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { port: { type: 'string', default: String(PORT) }, 'ai-relay': { type: 'string' } },
  });
  let relay = null;
  try {
    relay = relayOf(values['ai-relay']);
  } catch (cause) {
    console.error(cause.message);
    process.exit(1);
  }
  await start({ port: Number(values.port), relay });
}
