/**
 * A small static server for the built files, for this machine only: `npm start`, `npm run preview` and the tests use it.
 * `node scripts/serve.mjs [--port N] [--root FOLDER] [--base /PATH/]`
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** Names this server by the folder of the project, so that `npm start` knows its own copy again. */
export function copyName(folder) {
  return createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12);
}

/** The port is in use. `by`: 'this-copy' or 'other-copy' of Yijin, or 'other-program'. */
export class PortTaken extends Error {
  name = 'PortTaken';
  constructor(port, by) {
    super(`port ${port} is taken by ${by}`);
    this.port = port;
    this.by = by;
  }
}

/**
 * The file that a path of a request names, or undefined: nothing outside `root`, nothing hidden.
 * @param {string} root an absolute folder
 * @param {string} pathname percent-encoded, as it came
 * @param {string} base the path under which the files appear, `/` or `/some/path/`
 */
export function fileFor(root, pathname, base = '/') {
  let path;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(base) || /[\0\\]/u.test(path)) return undefined;
  const parts = path.slice(base.length).split('/');
  if (parts.some((part, at) => part.startsWith('.') || (part === '' && at < parts.length - 1))) return undefined;
  if (parts.at(-1) === '') parts[parts.length - 1] = 'index.html';
  const file = join(root, ...parts);
  return file.startsWith(root + sep) ? file : undefined;
}

function headersFor(file, copy) {
  const hashed = file.includes(`${sep}assets${sep}`);
  return {
    'content-type': TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "frame-ancestors 'none'", // the one thing the policy in index.html cannot say
    'x-yijin': copy,
  };
}

async function answer({ root, base, copy, relay }, incoming, outgoing) {
  const refuse = (status, text) => {
    outgoing.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'x-yijin': copy });
    outgoing.end(`${text}\n`);
  };
  const [pathname] = incoming.url.split(/[?#]/u);
  const relayed = `${base}ai-relay/`;
  if (relay && pathname.startsWith(relayed)) return relay(incoming, outgoing, pathname.slice(relayed.length));
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD') return refuse(405, 'Only GET and HEAD.');
  const file = fileFor(root, pathname, base);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (!found?.isFile()) return refuse(404, 'Not found.');
  // A link inside the folder may not lead out of it.
  if (!(await realpath(file)).startsWith((await realpath(root)) + sep)) return refuse(404, 'Not found.');
  outgoing.writeHead(200, { ...headersFor(file, copy), 'content-length': found.size });
  if (incoming.method === 'HEAD') return outgoing.end();
  createReadStream(file)
    .on('error', () => outgoing.destroy())
    .pipe(outgoing);
}

function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done(server.address().port));
  });
}

/** Who answers on a port of this machine. */
export function whoHolds(port, copy) {
  return new Promise((done) => {
    const asked = request({ host: '127.0.0.1', port, path: '/', method: 'HEAD', timeout: 2000 }, (got) => {
      const name = got.headers['x-yijin'];
      got.resume();
      done(name === undefined ? 'other-program' : name === copy ? 'this-copy' : 'other-copy');
    });
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => done('other-program'));
    asked.end();
  });
}

/**
 * Serves `root` on this machine. Port 0 takes a free one. `relay`: what answers `ai-relay/` (ai-relay.mjs). Throws PortTaken.
 * @param {{root: string, port?: number, base?: string, copy?: string, relay?: Function | null}} options
 * @returns {Promise<{port: number, url: string, close: () => Promise<void>}>}
 */
export async function serve({ root, port = 0, base = '/', copy = copyName(root), relay = null }) {
  const site = { root: resolve(root), base, copy, relay };
  const handle = (incoming, outgoing) => {
    answer(site, incoming, outgoing).catch(() => outgoing.destroy());
  };
  const servers = [createServer(handle), createServer(handle)];
  let taken = port;
  try {
    taken = await listen(servers[0], port, '127.0.0.1');
    // Browsers try ::1 first for `localhost`; a machine without IPv6 does without.
    await listen(servers[1], taken, '::1').catch((cause) => {
      if (cause.code === 'EADDRINUSE') throw cause;
    });
  } catch (cause) {
    for (const server of servers) server.close();
    if (cause.code !== 'EADDRINUSE') throw cause;
    throw new PortTaken(port, await whoHolds(port, copy));
  }
  const close = async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    }
  };
  return { port: taken, url: `http://localhost:${taken}${base}`, close };
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      root: { type: 'string', default: join(import.meta.dirname, '..', 'dist') },
      base: { type: 'string', default: '/' },
    },
  });
  const built = await stat(join(values.root, 'index.html')).catch(() => undefined);
  if (built === undefined) {
    console.error(`Nothing is built in ${values.root}: run npm run build first.`);
    process.exit(1);
  }
  try {
    const { url } = await serve({ root: values.root, port: Number(values.port), base: values.base });
    console.log(`Serving ${values.root} on ${url}`);
  } catch (cause) {
    console.error(cause instanceof PortTaken ? `Port ${values.port} is taken.` : cause);
    process.exit(1);
  }
}
