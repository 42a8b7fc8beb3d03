import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFor, PortTaken, serve } from '../../scripts/serve.mjs';

interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path exactly as written: `fetch` would tidy `..` away before it is sent. */
function get(port: number, path: string, method = 'GET'): Promise<Got> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, method }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => (body += text));
      answer.on('end', () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    })
      .on('error', fail)
      .end();
  });
}

const folder = mkdtempSync(join(tmpdir(), 'yijin-serve-'));
const root = join(folder, 'dist');

beforeAll(() => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(root, '.vite'));
  for (const [file, text] of Object.entries({
    'index.html': '<p>译进',
    'sw.js': '1',
    'manifest.webmanifest': '{}',
    'assets/a-123.js': '1',
    'assets/a-123.css': 'a{}',
    'assets/codicon.ttf': '1',
    'icon.svg': '<svg/>',
    'odd name.txt': '1',
    'raw.bin': '1',
    '.vite/manifest.json': '{}',
  })) {
    writeFileSync(join(root, file), text);
  }
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('files that are served', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html?x=1', 'text/html; charset=utf-8', 'no-cache'],
    ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
    ['/assets/a-123.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/a-123.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/codicon.ttf', 'font/ttf', 'public, max-age=31536000, immutable'],
    ['/icon.svg', 'image/svg+xml', 'no-cache'],
    ['/odd%20name.txt', 'text/plain; charset=utf-8', 'no-cache'],
    ['/raw.bin', 'application/octet-stream', 'no-cache'],
  ])('%s as %s', async (path, type, cache) => {
    const site = await serve({ root });
    const { status, headers } = await get(site.port, path);
    await site.close();
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': cache,
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  it('appear under a path of any name, and nowhere else', async () => {
    const site = await serve({ root, base: '/课程/a/' });
    const inside = await get(site.port, encodeURI('/课程/a/'));
    const outside = await get(site.port, '/');
    await site.close();
    expect([inside.status, inside.body, outside.status]).toEqual([200, '<p>译进', 404]);
  });

  it('answer HEAD without a body, and nothing else but GET', async () => {
    const site = await serve({ root });
    const head = await get(site.port, '/', 'HEAD');
    const post = await get(site.port, '/', 'POST');
    await site.close();
    expect([head.status, head.body, head.headers['content-length'], post.status]).toEqual([200, '', '9', 405]);
  });
});

describe('a path that leaves the folder is refused', () => {
  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '//secret.txt',
    '/assets//../../secret.txt',
    '/link.txt',
    '/.vite/manifest.json',
    '/assets',
    '/%00',
    '/%ff',
    '/%',
    'http://127.0.0.1/../secret.txt',
  ])('%s', async (path) => {
    const site = await serve({ root });
    const { status, body } = await get(site.port, path);
    await site.close();
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('before the disk is asked', () => {
    expect(fileFor('/site', '/a/b.js')).toBe(join('/site', 'a', 'b.js'));
    expect(fileFor('/site', '/../site2/b.js')).toBeUndefined();
    expect(fileFor('/site', '/x/b.js', '/y/')).toBeUndefined();
  });
});

describe('a port that is taken', () => {
  it.each([
    ['this-copy', 'one', 'one'],
    ['other-copy', 'one', 'two'],
  ])('by %s', async (by, first, second) => {
    const site = await serve({ root, copy: first });
    const failure: unknown = await serve({ root, port: site.port, copy: second }).catch((cause: unknown) => cause);
    await site.close();
    expect(failure).toBeInstanceOf(PortTaken);
    expect(failure).toMatchObject({ by, port: site.port });
  });

  it('by another program', async () => {
    const other: Server = createServer((_asked, answer) => answer.end('hello'));
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const failure: unknown = await serve({ root, port }).catch((cause: unknown) => cause);
    other.closeAllConnections();
    other.close();
    expect(failure).toMatchObject({ name: 'PortTaken', by: 'other-program' });
  });

  it('can be used again once it is free', async () => {
    const site = await serve({ root });
    await site.close();
    const again = await serve({ root, port: site.port });
    await again.close();
    expect(again.port).toBe(site.port);
  });
});
